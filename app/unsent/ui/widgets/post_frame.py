"""The invented frames of a forum, a feed and a chat: where things lie, and how they are drawn."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from unsent.ui.theme.apply import sans, scaled
from unsent.ui.theme.tokens import Palette

_APART, _END = "\u2068", "\u2069"  # a name keeps its own direction
Kind = Literal["forum", "feed", "chat"]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of a post lie in a width, in reading direction from the left."""

    kind: Kind
    width: float
    text: QRectF  # its height is that of the text
    height: float

    def mirrored(self, box: QRectF) -> QRectF:
        """Return a box as it lies where one reads from the right."""
        return QRectF(self.width - box.right(), box.top(), box.width(), box.height())


def text_width(kind: Kind, width: float) -> float:
    """Return how wide the text of a post is in a width."""
    start, end = _insets(kind)
    return max(width - start - end, scaled(60))


def frame(kind: Kind, width: float, text_height: float) -> Frame:
    """Return where the parts of a post lie around a text of this height."""
    start, _ = _insets(kind)
    top = scaled(74) if kind != "chat" else scaled(64)
    foot = scaled(52) if kind != "chat" else scaled(58)
    text = QRectF(start, top, text_width(kind, width), text_height)
    return Frame(kind, width, text, text.bottom() + foot)


def paint_frame(
    painter: QPainter, post: Frame, palette: Palette, names: tuple[str, str], *, is_rtl: bool
) -> None:
    """Paint everything of a post but its text; `names` are the sender, and where and when."""
    place = post.mirrored if is_rtl else QRectF
    whole = QRectF(0, 0, post.width, post.height)
    painter.setPen(QPen(QColor(palette.line), 1))
    painter.setBrush(QColor(palette.page))
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if post.kind == "chat":
        around = post.text.adjusted(-scaled(16), -scaled(11), scaled(16), scaled(11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.side))
        painter.drawRoundedRect(place(around), 12, 12)
    _paint_head(painter, post, palette, names, is_rtl=is_rtl)
    _paint_foot(painter, post, palette, is_rtl=is_rtl)


def _insets(kind: Kind) -> tuple[int, int]:
    return {
        "feed": (scaled(26), scaled(26)),
        "forum": (scaled(60), scaled(26)),
        "chat": (scaled(26 + 38 + 12 + 16), scaled(26 + 16)),
    }[kind]


def _paint_head(
    painter: QPainter, post: Frame, palette: Palette, names: tuple[str, str], *, is_rtl: bool
) -> None:
    place = post.mirrored if is_rtl else QRectF
    start = scaled(26) if post.kind != "forum" else scaled(60)
    face = QRectF(start, scaled(22), scaled(38), scaled(38))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.wash))
    painter.drawEllipse(place(face))
    sender, where = sans(15, strong=True), sans(13)
    for words, font, colour, box in zip(
        names,
        (sender, where),
        (palette.ink, palette.soft),
        _name_boxes(post, face.right() + scaled(12), QFontMetricsF(sender), names[0]),
        strict=True,
    ):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        _paint_name(painter, place(box), words, is_rtl=is_rtl)


def _name_boxes(
    post: Frame, left: float, metrics: QFontMetricsF, sender: str
) -> tuple[QRectF, QRectF]:
    room = post.width - left - scaled(26)
    if post.kind != "chat":  # one below the other
        return (
            QRectF(left, scaled(20), room, scaled(22)),
            QRectF(left, scaled(41), room, scaled(22)),
        )
    taken = min(metrics.horizontalAdvance(sender) + 2, room * 0.6)
    after = taken + scaled(8)
    return (
        QRectF(left, scaled(22), taken, scaled(24)),
        QRectF(left + after, scaled(22), room - after, scaled(24)),
    )


def _paint_name(painter: QPainter, box: QRectF, words: str, *, is_rtl: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags), f"{_APART}{shown}{_END}")


def _paint_foot(painter: QPainter, post: Frame, palette: Palette, *, is_rtl: bool) -> None:
    pen = QPen(QColor(palette.faint), max(1.4, scaled(14) / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    place = post.mirrored if is_rtl else QRectF
    size = scaled(16)
    if post.kind == "forum":
        for top, up in ((scaled(26), True), (scaled(50), False)):
            _chevron(painter, place(QRectF(scaled(24), top, size, scaled(9))), up=up)
    if post.kind == "chat":
        left = post.text.left() - scaled(12)
        pill = QRectF(left, post.height - scaled(37), scaled(34), scaled(24))
        painter.drawRoundedRect(place(pill), scaled(12), scaled(12))
        heart = QRectF(0, 0, scaled(12), scaled(11))
        heart.moveCenter(pill.center())
        _heart(painter, place(heart))
        return
    below = post.height - scaled(34)
    icons = (_bubble, _arrow) if post.kind == "forum" else (_heart, _bubble, _arrow)
    for number, icon in enumerate(icons):
        icon(painter, place(QRectF(post.text.left() + number * scaled(46), below, size, size)))


def _chevron(painter: QPainter, box: QRectF, *, up: bool) -> None:
    ends, tip = (box.bottom(), box.top()) if up else (box.top(), box.bottom())
    painter.drawPolyline(
        [QPointF(box.left(), ends), QPointF(box.center().x(), tip), QPointF(box.right(), ends)]
    )


def _heart(painter: QPainter, box: QRectF) -> None:
    x, y, w, h = box.left(), box.top(), box.width(), box.height()
    path = QPainterPath(QPointF(x + w / 2, y + h))
    path.cubicTo(x - w * 0.25, y + h * 0.5, x + w * 0.1, y - h * 0.2, x + w / 2, y + h * 0.25)
    path.cubicTo(x + w * 0.9, y - h * 0.2, x + w * 1.25, y + h * 0.5, x + w / 2, y + h)
    painter.drawPath(path)


def _bubble(painter: QPainter, box: QRectF) -> None:
    body = box.adjusted(0, 0, 0, -box.height() * 0.25)
    path = QPainterPath()
    path.addRoundedRect(body, 4, 4)
    path.moveTo(body.left() + body.width() * 0.3, body.bottom())
    path.lineTo(body.left() + body.width() * 0.3, box.bottom())
    path.lineTo(body.left() + body.width() * 0.6, body.bottom())
    painter.drawPath(path)


def _arrow(painter: QPainter, box: QRectF) -> None:
    tip = QPointF(box.center().x(), box.top())
    painter.drawLine(tip, QPointF(box.center().x(), box.bottom()))
    aside, above = box.width() * 0.2, box.height() * 0.6
    _chevron(painter, box.adjusted(aside, 0, -aside, -above), up=True)
