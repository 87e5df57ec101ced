from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.entry import Entry, EntryId, EntrySummary, headline
from unsent.domain.stage import Private

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "title", "snippet"),
    [
        ("", "", ""),
        ("  \n ", "", ""),
        ("One line", "One line", ""),
        ("One. Two. Three.", "One.", "Two. Three."),
        ("Why? Because.", "Why?", "Because."),
        ("\n\nFirst line\nsecond\tline", "First line", "second line"),
        ("word " * 20, ("word " * 11).strip() + "…", ("word " * 9).strip()),
        ("x" * 100, "x" * 59 + "…", "x" * 41),
        ("1.5 mg of it. Then more.", "1.5 mg of it.", "Then more."),
    ],
)
def test_a_title_is_the_first_sentence_and_the_rest_follows(text, title, snippet):
    assert headline(text) == (title, snippet)


@given(st.text(st.sampled_from("ab .!…\n,;\u00a0🤬"), max_size=400))
def test_a_headline_fits_its_line_and_stands_in_the_text(text):
    title, snippet = headline(text)
    assert len(title) <= 60
    assert len(snippet) <= 120
    flat = " ".join(text.split())
    assert flat.startswith(title.removesuffix("…"))
    assert snippet.removesuffix("…") in flat


def test_an_entry_shows_none_of_its_words():
    entry = Entry(EntryId(1), NOW, NOW, Private(), "SECRET")
    summary = EntrySummary(EntryId(1), NOW, Private(), "SECRET", "SECRET")
    assert "SECRET" not in repr((entry, summary))
