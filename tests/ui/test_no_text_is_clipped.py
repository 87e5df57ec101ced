"""Every screen in a language that nobody speaks: nothing is cut, and nothing is left in English."""

import re
import tomllib

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seen_words import cut_off, english, watched
from unsent.checks.support import help_lines
from unsent.resources import path_of
from unsent.system.dictionaries import find_dictionaries
from unsent.tour import furnished
from unsent.tour.post import HOT, SOFTENED, STAYED, WEEKS, WORKPLACE
from unsent.tour.screens import every_screen
from unsent.ui.language import be_quiet, language_name, languages, speak
from unsent.ui.pseudo import speak_pseudo, stretched
from unsent.ui.theme.apply import apply_theme
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText, Words
from unsent.ui.widgets.sidebar import Sidebar, SidebarRow

SMALL = (1024, 640)
FOLDER = re.compile("unsent-screens-")  # in the path of a journal that is made up
MADE_UP = (
    "An email I will not send.\nDear rota, I have thought about it.",
    "Dear 3 a.m.",
    "The third night shift in a row is kept.",
    "It was the third night.",
)


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    be_quiet(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, dark=False)


def data():
    """Return what is no word of the program, the longest first."""
    lines = [
        line for region in ("us", "uk", "au", "nz", "ca", "ie", "eu") for line in help_lines(region)
    ]
    names = furnished.NAMES
    told = [
        *(
            source["name"]
            for file in sorted(path_of("rules").glob("*.toml"))
            for source in tomllib.loads(file.read_text()).get("sources", {}).values()
        ),
        *(language_name(code) for code in languages()),
        *(part for line in lines for part in (line.name, line.source)),
        *(names.me + names.workplace + names.colleagues + names.places),
        WORKPLACE,
    ]
    there = find_dictionaries()
    own = there.own_folder.replace("/", "\u200b/") if there else ""
    weeks = [text for _, hot, softened in WEEKS for text in (hot, softened)]
    texts = [HOT, SOFTENED, *furnished.VENTS, *weeks, *STAYED, *MADE_UP, own]
    lines = [line for text in texts for line in re.split(r"\n|(?<=[.]) ", text)]
    return sorted({*told, *texts, *lines} - {""}, key=len, reverse=True)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_text_is_clipped_or_left_in_english(qapp, monkeypatch, scale, mirrored):
    apply_theme(qapp, dark=False, scale=scale)
    speak_pseudo(qapp, mirrored=mirrored)
    found, known = {}, data()
    with watched(monkeypatch) as painted:
        for name, stage in every_screen(qapp, SMALL):
            for problem in problems(stage.shell.window, painted, known):
                found.setdefault(problem, []).append(name)
    told = [f"{problem} ({', '.join(where[:3])})" for problem, where in found.items()]
    assert told == []


def test_nothing_is_cut_in_german(qapp, monkeypatch):
    apply_theme(qapp, dark=False, scale=2.0)
    speak(qapp, "de")
    found = set()
    with watched(monkeypatch) as painted:
        for name, stage in every_screen(qapp, SMALL):
            cut = problems(stage.shell.window, painted)
            found |= {f"{name}: {problem}" for problem in cut}
    assert sorted(found) == []


def problems(window, painted, known=None):
    """Look until the screen stands still, or for a second."""
    for _ in range(10):
        QTest.qWait(20)
        painted.forget()
        window.grab()
        left = [] if known is None else english(window, painted, known)
        seen = [*cut_off(window, painted), *left]
        seen = [problem for problem in seen if not FOLDER.search(problem)]
        if not seen:
            break
        QTest.qWait(80)
    return seen


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_what_is_cut_is_found(page, monkeypatch):
    label = Words("[Far too long for its place]", parent=page)
    label.setGeometry(0, 0, 40, 20)
    label.show()
    with watched(monkeypatch) as painted:
        assert any("px of width" in problem for problem in cut_off(page, painted))
        label.setToolTip(label.text())
        assert cut_off(page, painted) == []
        label.setGeometry(280, 0, label.sizeHint().width(), 30)
        label.setToolTip("")
        assert any("leaves QWidget" in problem for problem in cut_off(page, painted))


def test_what_is_painted_over_its_edge_is_found(page, monkeypatch):
    sidebar = Sidebar(
        "[U]", [SidebarRow("a", "[A room with a very long name indeed]")], parent=page
    )
    sidebar.setGeometry(0, 0, 90, 150)
    sidebar.show()
    with watched(monkeypatch) as painted:
        page.grab()
        assert "[A room with a very long name indeed]" in painted.elided


def test_what_is_english_is_found(page, monkeypatch):
    label = LongText("[Ţĥîš îš] not", parent=page)
    label.show()
    with watched(monkeypatch) as painted:
        assert len(english(page, painted, [])) == 1
        assert english(page, painted, ["not"]) == []
        label.setText("[Ţĥîš [ţöö]] 22 November, 02:14 Ctrl+Shift+L")
        assert english(page, painted, []) == []


def test_a_button_in_a_short_line_shortens_its_words_and_tells_them(page, qtbot):
    around = QWidget(page)
    flow = FlowLayout(parent=None)
    around.setLayout(flow)
    button = Button("Words that need more than this line has")
    flow.addWidget(button)
    around.setGeometry(0, 0, 120, 60)
    around.show()
    qtbot.wait(1)
    assert button.width() <= 120
    assert button.shown_words().endswith("…")
    around.resize(600, 60)
    qtbot.wait(1)
    assert button.shown_words() == button.text()


@pytest.mark.parametrize("text", ["Saved", "%Ln word(s)", "%1 of %2", "It opens {} at\n%1."])
def test_the_language_that_nobody_speaks_is_longer_and_keeps_what_is_filled_in(text):
    said = stretched(text)
    for kept in re.findall(r"%L?n|%\d|\{\}|\n", text):
        assert said.count(kept) == text.count(kept)
    assert len(said) >= len(text)
    assert len(stretched("Nothing left that must change.")) >= 1.3 * 30
