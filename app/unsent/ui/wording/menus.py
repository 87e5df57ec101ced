"""Words of the editors' own context menu."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.widgets.guarded_menu import MenuWords

translate = QCoreApplication.translate


def menu_words() -> MenuWords:
    """Return what the entries of the context menu are called."""
    return MenuWords(
        undo=translate("menus", "Undo"),
        redo=translate("menus", "Redo"),
        cut=translate("menus", "Cut (stays in Unsent)"),
        copy=translate("menus", "Copy (stays in Unsent)"),
        paste=translate("menus", "Paste"),
        select_all=translate("menus", "Select all"),
    )
