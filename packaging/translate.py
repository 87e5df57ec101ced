"""Take what the program says into `resources/translations/*.ts`, and make the `.qm` of each.

`.venv/bin/python packaging/translate.py` after a text was added or changed. Then fill what is
marked as unfinished (Qt Linguist, or any editor), and run it again. `--new fr` begins a language.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from translation.said import RESOURCES, as_source, everything_said

FOLDER = RESOURCES / "translations"
NAME = "unsent_{}.ts"


class MissingTool(Exception):
    """Say which of Qt's tools is not there."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new", metavar="LANGUAGE", help="begin a language, such as fr or pt_BR")
    options = parser.parse_args(arguments)
    files = sorted(FOLDER.glob(NAME.format("*")))
    if options.new:
        files.append(FOLDER / NAME.format(options.new))
    for file in files:
        update(file)
        print(release(file, file.with_suffix(".qm")))
    return 0


def update(file: Path) -> None:
    """Bring the texts of a `.ts` file up to date; translations stay, what is gone goes."""
    language = file.stem.partition("_")[2]
    with TemporaryDirectory() as folder:
        source = Path(folder) / "said.cpp"
        source.write_text(as_source(everything_said()), encoding="utf-8")
        where = ("-locations", "none", "-no-obsolete", "-target-language", language)
        run("lupdate", "-silent", *where, "-source-language", "en", str(source), "-ts", str(file))


def release(file: Path, out: Path) -> str:
    """Make the `.qm` file that is loaded, without what is unfinished; return what Qt says."""
    return run("lrelease", "-nounfinished", "-removeidentical", str(file), "-qm", str(out))


def run(tool: str, *arguments: str) -> str:
    """Run one of Qt's tools; they come with PySide6. Raises MissingTool, CalledProcessError."""
    found = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if found is None:
        raise MissingTool(f"pyside6-{tool}")
    done = subprocess.run(  # noqa: S603 - our own arguments
        [found, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main())
