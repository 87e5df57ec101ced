"""What the first run shows, computed from its snapshot and from what is typed."""

from dataclasses import dataclass

from unsent.ui.snapshots import WelcomeSnapshot
from unsent.ui.wording import welcome as wording

SHORTEST = 12  # characters of a passphrase
ASKED = (2, 5)  # groups of the recovery code that are typed back
_FORGIVEN = str.maketrans("OIL", "011")  # read alike: Crockford's base 32


@dataclass(frozen=True, slots=True)
class KeyLook:
    """The card that says where the key lives; an empty string hides its part."""

    chip: str
    heading: str
    line: str
    has_fields: bool
    toggle: str


@dataclass(frozen=True, slots=True)
class PassphraseLook:
    """The line under the two fields, and whether the journal can be made with them."""

    line: str
    is_good: bool


@dataclass(frozen=True, slots=True)
class CodeLook:
    """The line under the typed groups, and whether both are right."""

    line: str
    is_confirmed: bool


def key_look(snapshot: WelcomeSnapshot, *, wants_passphrase: bool) -> KeyLook:
    """Return the card about the key: found in a keyring, or made of a passphrase."""
    is_made = bool(snapshot.code)
    if not snapshot.keyring:
        heading = wording.passphrase_opens() if is_made else wording.choose_passphrase()
        line = wording.passphrase_kept() if is_made else wording.passphrase_means(SHORTEST)
        return KeyLook("", heading, line, has_fields=not is_made, toggle="")
    toggle = wording.leave_passphrase() if wants_passphrase else wording.add_passphrase()
    has_both = is_made and wants_passphrase
    return KeyLook(
        chip=wording.found(),
        heading=wording.key_lives_in(snapshot.keyring),
        line=wording.keyring_and_passphrase() if has_both else wording.keyring_means(),
        has_fields=wants_passphrase and not is_made,
        toggle="" if is_made else toggle,
    )


def passphrase_look(first: str, second: str, *, is_needed: bool) -> PassphraseLook:
    """Return what to say about a passphrase typed twice; there is no rule but its length."""
    if not is_needed:
        return PassphraseLook("", is_good=True)
    if len(first) < SHORTEST:
        line = wording.too_short(SHORTEST - len(first)) if first else ""
        return PassphraseLook(line, is_good=False)
    if first == second:
        return PassphraseLook(wording.the_same(), is_good=True)
    return PassphraseLook(wording.not_the_same() if second else "", is_good=False)


def code_look(code: str, typed: tuple[str, ...]) -> CodeLook:
    """Return what to say about the groups typed back, in the order of `ASKED`."""
    shown = groups(code)
    for which, text in zip(ASKED, typed, strict=True):
        group = shown[which - 1] if which <= len(shown) else ""
        is_whole = len(_plain(text)) >= len(group)
        if text and is_whole and not is_same_group(text, group):
            return CodeLook(wording.group_differs(which), is_confirmed=False)
    is_confirmed = bool(shown) and all(
        is_same_group(text, shown[which - 1]) for which, text in zip(ASKED, typed, strict=True)
    )
    return CodeLook("", is_confirmed)


def groups(code: str) -> tuple[str, ...]:
    """Return the groups of a recovery code."""
    return tuple(part for part in code.replace("\n", "-").split("-") if part)


def two_lines(code: str) -> tuple[str, str]:
    """Return a recovery code as it is shown: half of its groups on each line."""
    parts = groups(code)
    half = (len(parts) + 1) // 2
    return "-".join(parts[:half]), "-".join(parts[half:])


def is_same_group(typed: str, group: str) -> bool:
    """Tell whether a group was typed back, whatever its case, and O for 0, I or L for 1."""
    return bool(group) and _plain(typed) == _plain(group)


def _plain(text: str) -> str:
    return "".join(char for char in text.upper() if char.isalnum()).translate(_FORGIVEN)
