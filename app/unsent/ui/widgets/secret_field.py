"""A field for a passphrase or a code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


def secret_field(name: str) -> QLineEdit:
    """Return a field that shows nothing of what is typed and hands it to nobody."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setToolTip(name)  # where the field is too short for it
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return field
