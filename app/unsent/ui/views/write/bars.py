"""The lines above and below a page: what it is, how it stands, and what may become of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from unsent.domain.place import Place
from unsent.ui.shortcuts import Act, listen, told
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_role, set_words
from unsent.ui.views.write.look import BarLook, FootLook
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import Chip, LongText
from unsent.ui.wording import write as wording


class PageTop(WrappingBar):
    """The line above the page."""

    might_post_requested = Signal(str)  # place id
    private_again_requested = Signal()
    rail_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lead = LongText("", "soft")
        self._place = Chip()
        self._private = Chip()
        self._rail = Button("", "quiet")
        self._heat = Chip()
        self._menu = QMenu(self)
        self._might_post = Button(wording.might_post())
        self._might_post.setMenu(self._menu)
        self._might_post.setToolTip(wording.might_post_hint())
        self._back = Button(wording.back_to_private())
        self.add(self._lead, self._place)
        self.add_at_end(self._rail, self._heat, self._private, self._might_post, self._back)
        self._rail.clicked.connect(self.rail_requested)
        self._back.clicked.connect(self.private_again_requested)
        self._places: tuple[Place, ...] = ()
        self._might_post.setEnabled(False)

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer these places, each with its waiting period."""
        if self._places == tuple(places):
            return
        self._places = tuple(places)
        self._might_post.setEnabled(bool(places))
        self._menu.clear()
        for place in self._places:
            # an ampersand in a menu would underline a letter
            action = self._menu.addAction(wording.place_choice(place).replace("&", "&&"))
            action.setData(place.id)
            action.triggered.connect(lambda *, key=place.id: self.might_post_requested.emit(key))

    def show_look(self, look: BarLook, rail: str) -> None:
        """Show what the page is; `rail` is the button that brings the rail back, if any."""
        set_words(self._lead, look.lead)
        set_words(self._place, look.place)
        set_words(self._private, look.private)
        set_words(self._heat, look.heat)
        self._heat.set_tone(look.heat_tone)
        self._heat.setToolTip(look.heat_hint)
        set_words(self._rail, rail)
        self._might_post.setVisible(look.can_choose_place)
        self._back.setVisible(look.can_go_back)


class PageFoot(WrappingBar):
    """The line below the page."""

    keep_requested = Signal()
    let_go_requested = Signal()
    start_requested = Signal()
    versions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(foot=True, parent=parent)
        self._words = LongText("", "small")
        self._length = LongText("", "small")
        self._saving = LongText("", "small")
        self._earlier = versions_button()
        self._let_go = Button(wording.let_it_go(), "plain", "small")
        self._keep = Button("", "go", "small")
        self._cool = Button("", "go", "small")
        self._reasons = LongText("", "note")
        self.add(self._words, self._length, self._saving)
        self.add_at_end(self._earlier, self._let_go, self._keep, self._cool)
        self.column.addWidget(self._reasons)
        self._earlier.clicked.connect(self.versions_requested)
        self._let_go.clicked.connect(self.let_go_requested)
        self._keep.clicked.connect(self.keep_requested)
        self._cool.clicked.connect(self.start_requested)

    def show_look(self, look: FootLook) -> None:
        """Show how the page stands and what may become of it."""
        set_words(self._words, look.words)
        set_words(self._length, look.length)
        set_role(self._length, "problem" if look.is_too_long else "small")
        set_words(self._saving, look.saving)
        set_role(self._saving, "problem" if look.is_trouble else "small")
        set_words(self._keep, look.keep)
        set_words(self._cool, look.cool)
        set_words(self._reasons, look.reasons)
        self._cool.setToolTip(look.reasons)
        self._cool.setAccessibleDescription(look.reasons)
        self._earlier.setVisible(look.can_look_back)
        self._let_go.setVisible(look.can_let_go)
        for button in (self._let_go, self._keep, self._cool):
            button.setEnabled(look.can_act)


def versions_button() -> Button:
    """Return the quiet button to the history of the page, with its shortcut."""
    button = Button(wording.earlier_versions(), "quiet", "small")
    listen(Act.VERSIONS, button, button.click)  # a button's own shortcut acts a moment later
    button.setToolTip(told(Act.VERSIONS))
    return button
