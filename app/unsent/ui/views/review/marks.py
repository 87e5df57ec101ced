"""The marks that are still open in a review, each with its fixes and a way to answer it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.dismissal import scopes_for
from unsent.domain.finding import Finding, Severity
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.rail.cards import holds_focus
from unsent.ui.views.rail.dismiss import DismissForm
from unsent.ui.views.review.faces import finding_face
from unsent.ui.widgets.card import bring_into_view
from unsent.ui.widgets.finding_card import FindingCard
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import review as wording
from unsent.ui.wording.findings import source_line, why


class OpenMarks(QWidget):
    """A card for each open finding, told by its place among them; no card, no heading."""

    fix_requested = Signal(int, int)  # finding, fix
    dismiss_requested = Signal(int, object, str)  # finding, Scope, reason
    finding_chosen = Signal(int)
    emptied = Signal()  # the last card went, and had the focus

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip = clip
        self._findings: tuple[Finding, ...] = ()
        self.cards: list[MarkCard] = []
        self.line = LongText(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(LongText(wording.still_marked(), "heading"))
        column.addWidget(self.line)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 6, 0, 0)
        self._list.setSpacing(8)
        column.addLayout(self._list)

    def show_marks(self, findings: tuple[Finding, ...], line: str) -> None:
        """Show open findings; a card that stays keeps the reason being typed into it."""
        set_words(self.line, line)
        if findings != self._findings:
            self._findings = findings
            self._rebuild()
        if self.isHidden() == bool(findings):
            self.setVisible(bool(findings))

    def highlight(self, finding: int) -> None:
        """Show which card the caret's mark belongs to, -1 for none."""
        for index, card in enumerate(self.cards):
            card.card.set_marked(marked=index == finding)

    def open_card(self, finding: int) -> None:
        """Put the cursor on the card of a finding."""
        card = self.cards[finding].card
        card.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(card)

    def focus_first_must_change(self) -> bool:
        """Put the cursor on the first card that must change; False when there is none."""
        for finding, card in zip(self._findings, self.cards, strict=True):
            if finding.severity is Severity.BLOCK:
                card.card.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _rebuild(self) -> None:
        kept = {card.finding: card for card in self.cards}
        self.cards = [kept[f] if f in kept else self._card(f) for f in self._findings]
        for card in self.cards:
            self._list.removeWidget(card)
            self._list.addWidget(card)
        for at, card in enumerate(kept.values()):
            if card not in self.cards:
                if holds_focus(card):
                    self._pass_focus_on(at)
                card.hide()
                card.deleteLater()

    def _pass_focus_on(self, at: int) -> None:
        if self.cards:
            card = self.cards[min(at, len(self.cards) - 1)].card
            card.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(card)
        else:
            self.emptied.emit()

    def _card(self, finding: Finding) -> "MarkCard":
        card = MarkCard(finding, self._clip)
        card.card.activated.connect(lambda: self.finding_chosen.emit(self.cards.index(card)))
        card.card.fix_requested.connect(
            lambda fix: self.fix_requested.emit(self.cards.index(card), fix)
        )
        card.answered.connect(
            lambda scope, reason: self.dismiss_requested.emit(self.cards.index(card), scope, reason)
        )
        return card


class MarkCard(QWidget):
    """One finding, and under it, when asked for, why it does not apply."""

    answered = Signal(object, str)  # Scope, reason

    def __init__(self, finding: Finding, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._clip = clip
        self.form: DismissForm | None = None
        self.card = FindingCard(finding_face(finding))
        source = source_line(finding.source)
        self.card.setToolTip(source)
        self.card.setAccessibleDescription(f"{why(finding)} {source}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.card.dismiss_requested.connect(self.ask_why)

    def ask_why(self) -> None:
        """Ask for the reason, inside the card."""
        if self.form is None:
            self.form = DismissForm(scopes_for(self.finding), self._clip)
            self.form.answered.connect(self.answered)
            self.form.left_alone.connect(self._leave)
            self.card.body.addWidget(self.form)
        self.form.show()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.form)

    def _leave(self) -> None:
        if self.form is not None:
            self.form.hide()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)
