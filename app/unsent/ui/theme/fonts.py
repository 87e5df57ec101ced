"""The two type families, taken from their packages."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"

# The packages also carry weights that nothing uses; each loaded file costs time at the start.
_STYLES = ("Regular", "Semibold", "It")
_PACKAGES = {"font_source_serif_pro": "SourceSerifPro", "font_source_sans_pro": "SourceSansPro"}


def load_fonts() -> tuple[str, ...]:
    """Register the families with Qt and return the files that could not be loaded.

    A missing file is no reason not to write: Qt then falls back to what the system has.
    """
    return tuple(
        str(path)
        for package, stem in _PACKAGES.items()
        for path in _files(package, stem)
        if not path.is_file() or QFontDatabase.addApplicationFont(str(path)) < 0
    )


def _files(package: str, stem: str) -> tuple[Path, ...]:
    spec = find_spec(package)  # importing the package would list its whole folder
    if spec is None or spec.origin is None:
        return (Path(package),)
    folder = Path(spec.origin).parent / "files"
    return tuple(folder / f"{stem}-{style}.ttf" for style in _STYLES)
