"""Over the whole suite: a text that a test has saved is in no file that can be read, and not said."""

from contextlib import suppress

import pytest

from unsent.store.entries import Entries

SHORTEST, MOST = 10, 200  # characters that are looked for; texts of one test
SAVES = {"add": 1, "save_text": 2, "keep_version": 2}  # where the text stands


class Canary:
    """Notes the beginning of each text that is saved, and the folder of its journal."""

    def __init__(self):
        self.texts, self.folders = {}, set()

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Note what is saved from now on."""
        for name, at in SAVES.items():
            patch.setattr(Entries, name, self._noting(getattr(Entries, name), at))

    def files_that_tell(self) -> list[str]:
        """Return the files in and below the journals' folders that hold one of the texts."""
        found = {path for folder in self.folders for path in folder.rglob("*") if path.is_file()}
        return sorted(path.name for path in found if self.is_told(_bytes_of(path)))

    def is_told(self, content: bytes) -> bool:
        """Tell whether one of the texts is in it as UTF-8 or UTF-16."""
        return any(shape in content for text in self.texts for shape in _shapes(text))

    def _noting(self, save, at):
        def noted(entries, *arguments, **more):
            text = arguments[at - 1].strip()[:40]
            if len(text) >= SHORTEST and len(self.texts) < MOST:
                self.texts[text] = None
                self.folders.add(entries._vault.path.parent)
            return save(entries, *arguments, **more)

        return noted


def _shapes(text: str) -> tuple[bytes, bytes]:
    return text.encode("utf-8", "replace"), text.encode("utf-16-le", "surrogatepass")


def _bytes_of(path) -> bytes:
    with suppress(OSError):  # gone meanwhile, or not to be read here
        return path.read_bytes()
    return b""
