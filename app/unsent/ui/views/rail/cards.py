"""The cards of the rail: kept while their findings stay, so that nothing flickers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from unsent.domain.dismissal import scopes_for
from unsent.ui.views.rail.look import Marked, face_of
from unsent.ui.widgets.card import bring_into_view
from unsent.ui.widgets.finding_card import FindingCard
from unsent.ui.widgets.private_clip import PrivateClip

if TYPE_CHECKING:
    from unsent.ui.views.rail.dismiss import DismissForm


class MarkedCard(FindingCard):
    """The card of one mark, which can ask where and why it does not apply."""

    answered = Signal(object, str)  # Scope, reason
    form_changed = Signal()

    def __init__(self, marked: Marked, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(face_of(marked.finding), parent)
        self.index = marked.index
        self._scopes = scopes_for(marked.finding)
        self._clip = clip
        self._form: DismissForm | None = None
        self.dismiss_requested.connect(self._ask)

    @property
    def is_asking(self) -> bool:
        """Tell whether the card waits for a reason."""
        return self._form is not None

    def _ask(self) -> None:
        from unsent.ui.views.rail.dismiss import DismissForm  # nothing of it before it is used

        if self._form is None:
            self._form = DismissForm(self._scopes, self._clip)
            self._form.answered.connect(self._answer)
            self._form.left_alone.connect(self._leave)
            self.body.addWidget(self._form)
            self._form.show()
            self.form_changed.emit()
        self._form.setFocus()
        bring_into_view(self._form)

    def _answer(self, scope: object, reason: str) -> None:
        self._leave()  # this card may be the next one's, whose words are alike
        self.answered.emit(scope, reason)

    def _leave(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self.setFocus()


class RailCards(QWidget):
    """The cards in order. Each signal names its finding by its index among the report's."""

    fix_requested = Signal(int, int)
    dismiss_requested = Signal(int, object, str)  # finding, Scope, reason
    finding_chosen = Signal(int)
    stops_changed = Signal()  # what the Tab key should stop at
    emptied = Signal()  # the last card went, and had the focus

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip = clip
        self._cards: list[MarkedCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_marks(self, marks: Sequence[Marked]) -> None:
        """Show these marks; cards whose words stay the same stay as they are."""
        left, held = list(self._cards), self._holding_focus()
        fresh = [self._take(left, marked) or self._make(marked) for marked in marks]
        if fresh != self._cards:
            for at, card in enumerate(fresh):
                if self._column.indexOf(card) != at:
                    self._column.insertWidget(at, card)
            self._cards = fresh
            self.stops_changed.emit()
        if held >= 0 and any(holds_focus(card) for card in left):
            self._pass_focus_on(held)
        for card in left:
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, card by card."""
        return [
            stop
            for card in self._cards
            for stop in (card, *card.findChildren(QWidget))
            if stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.focusProxy() is None
        ]

    def card_of(self, finding: int) -> MarkedCard | None:
        """Return the card of a finding, None when it is not shown."""
        return next((card for card in self._cards if card.index == finding), None)

    def highlight(self, finding: int) -> MarkedCard | None:
        """Mark one card and no other; return it."""
        for card in self._cards:
            card.set_marked(marked=card.index == finding)
        return self.card_of(finding)

    def _holding_focus(self) -> int:
        holding = (at for at, card in enumerate(self._cards) if holds_focus(card))
        return next(holding, -1)

    def _pass_focus_on(self, at: int) -> None:
        if self._cards:
            card = self._cards[min(at, len(self._cards) - 1)]
            card.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(card)
        else:
            self.emptied.emit()

    def _take(self, cards: list[MarkedCard], marked: Marked) -> MarkedCard | None:
        face = face_of(marked.finding)
        card = next((card for card in cards if card.face == face), None)
        if card is not None:
            cards.remove(card)
            card.index = marked.index
        return card

    def _make(self, marked: Marked) -> MarkedCard:
        card = MarkedCard(marked, self._clip)
        card.fix_requested.connect(lambda fix: self.fix_requested.emit(card.index, fix))
        card.answered.connect(
            lambda scope, reason: self.dismiss_requested.emit(card.index, scope, reason)
        )
        card.form_changed.connect(self.stops_changed)
        card.activated.connect(lambda: self.finding_chosen.emit(card.index))
        return card


def holds_focus(card: QWidget) -> bool:
    """Tell whether the focus is on a card or on something in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is card or card.isAncestorOf(focused))
