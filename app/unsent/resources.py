"""Where the files that are not code lie: rules, word lists, places, icons, styles."""

from pathlib import Path, PurePosixPath


def root() -> Path:
    """Return the folder of the files that are not code."""
    packed = Path(__file__).parent / "_resources"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "resources"


def path_of(name: str) -> Path:
    """Return where a resource lies; `name` is relative, with forward slashes.

    Raises ValueError for names that lead out of the folder.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or "\\" in name or ":" in name:
        raise ValueError(f"A resource is named relative to its folder, not {name!r}.")
    return root().joinpath(*relative.parts)


def read_text(name: str) -> str:
    """Return a text resource, which is always UTF-8.

    Raises ValueError for names that lead out of the folder.
    """
    return path_of(name).read_text(encoding="utf-8")
