"""The recovery code: 128 random bits to keep on paper, forgiving to read back.

Crockford's base32 (no I, L, O, U), 6 groups of 5 letters: 128 bits and 22 bits of checksum.
"""

import secrets
from hashlib import sha256

BITS, CHECK_BITS, GROUPS, GROUP = 128, 22, 6, 5
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = str.maketrans("", "", " -\t\r\n\u00a0\u2010\u2011\u2012\u2013\u2014\u2212")


class BadRecoveryCode(ValueError):
    """The letters typed are not a recovery code; nothing was tried with them."""


class WrongLength(BadRecoveryCode):
    """There are more or fewer than 30 letters."""


class StrangeLetter(BadRecoveryCode):
    """There is a letter that no recovery code has."""


class Mistyped(BadRecoveryCode):
    """The letters do not belong together: at least one is wrong or in the wrong place."""


def new_code() -> str:
    """Return a fresh code as it is shown and kept on paper."""
    return spell(secrets.token_bytes(BITS // 8))


def spell(secret: bytes) -> str:
    """Return the code of 16 bytes."""
    if len(secret) * 8 != BITS:
        raise ValueError("a recovery code stands for 16 bytes")
    number = int.from_bytes(secret, "big") << CHECK_BITS | _checksum(secret)
    letters = "".join(LETTERS[number >> shift & 31] for shift in range(145, -1, -5))
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def parse(typed: str) -> bytes:
    """Return the 16 bytes of a code as somebody typed it.

    Case, spaces and dashes do not matter; O is read as 0, I and L as 1. Raises BadRecoveryCode.
    """
    letters = typed.translate(_BETWEEN).upper().translate(_READ_AS)
    if any(letter not in LETTERS for letter in letters):
        raise StrangeLetter("There is a letter in it that no recovery code has.")
    if len(letters) != GROUPS * GROUP:
        raise WrongLength("A recovery code has 30 letters and digits.")
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    secret = (number >> CHECK_BITS).to_bytes(BITS // 8, "big")
    if number & ((1 << CHECK_BITS) - 1) != _checksum(secret):
        raise Mistyped("The letters do not belong together.")
    return secret


def groups(code: str) -> list[str]:
    """Return the groups of a code, for typing some of them back."""
    return code.split("-")


def _checksum(secret: bytes) -> int:
    digest = sha256(b"unsent recovery code" + secret).digest()
    return int.from_bytes(digest[:4], "big") >> 32 - CHECK_BITS
