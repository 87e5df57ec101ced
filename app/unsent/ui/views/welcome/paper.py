"""Where a recovery code goes: to a printer, or to a file that only its owner can read."""

import os
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from unsent.ui.theme.apply import serif
from unsent.ui.wording import welcome as wording


class Paper(Protocol):
    """What asks the person for a printer or a file."""

    def print_text(self, text: str, parent: QWidget) -> bool | None:
        """Print; return None when the person changed their mind, False when it cannot be done."""

    def ask_file(self, name: str, parent: QWidget) -> Path | None:
        """Return the file to write, None when the person changed their mind."""


class DialogPaper:
    """The dialogs of the system, in the program's own look."""

    def print_text(self, text: str, parent: QWidget) -> bool | None:
        """Print through the print dialog."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            return False
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
            return None
        page = QTextDocument()
        page.setDefaultFont(serif(16, 1.0))
        page.setPlainText(text)
        page.print_(printer)
        return printer.printerState() is not QPrinter.PrinterState.Error

    def ask_file(self, name: str, parent: QWidget) -> Path | None:
        """Ask for a file in the person's own folder."""
        chosen, _ = QFileDialog.getSaveFileName(
            parent,
            wording.save_it(),
            str(Path.home() / name),
            wording.text_files(),
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        return Path(chosen) if chosen else None


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, on the disk when this returns; OSError else."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
        path.chmod(0o600)  # it may have been there before
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
