from hypothesis import given
from hypothesis import strategies as st

from unsent.ui.widgets.mark_track import Mark, MarkTrack
from unsent.ui.widgets.plain_text import Utf16Map, clean

anything = st.text(st.characters(codec=None, exclude_categories=()))


@given(anything)
def test_a_cleaned_text_stays_as_it_is_and_can_be_stored(text):
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert not set(once) & set("\x00\r\u2028\u2029\ufffc\ufdd0")


def test_cleaning_keeps_what_was_written():
    assert clean("a\u00a0b\tc\u200dd\u202e😀\ufeff\x85") == "a\u00a0b\tc\u200dd\u202e😀\ufeff\x85"
    assert clean("a\r\nb\rc\u2029d\u2028e") == "a\nb\nc\nd\ne"
    assert clean("a\x00b\ud83dc") == "abc"


@given(st.text())
def test_positions_go_to_utf16_and_back(text):
    positions = Utf16Map(text)
    for index in range(len(text) + 1):
        there = positions.to_qt(index)
        assert there == len(text[:index].encode("utf-16-le", "surrogatepass")) // 2
        assert positions.to_python(there) == index


def test_the_middle_of_a_pair_is_its_beginning():
    assert Utf16Map("a😀b").to_python(2) == 1


@given(st.data())
def test_marks_follow_the_words_that_no_edit_touched(data):
    text = "zero one two three four five six"
    word = data.draw(st.sampled_from(text.split()))
    start = text.index(word)
    track = MarkTrack([Mark(start, start + len(word), "warn")])
    for _ in range(4):
        mark = track.marks[0]
        at = data.draw(st.integers(0, len(text)))
        removed = data.draw(st.integers(0, len(text) - at))
        if at < mark.end and at + removed > mark.start:
            continue
        added = data.draw(st.text("ab", max_size=4))
        text = text[:at] + added + text[at + removed :]
        track.shift(at, removed, len(added))
    assert text[track.marks[0].start : track.marks[0].end] == word


def test_an_edit_inside_stretches_a_mark_and_one_over_it_ends_it():
    assert Mark(5, 10, "warn").shifted(7, 1, 3) == Mark(5, 12, "warn")
    assert Mark(5, 10, "warn").shifted(3, 4, 1) == Mark(4, 7, "warn")
    assert Mark(5, 10, "warn").shifted(8, 6, 0) == Mark(5, 8, "warn")
    assert Mark(5, 10, "warn").shifted(0, 20, 1).is_gone
    assert Mark(5, 10, "warn").shifted(10, 0, 1) == Mark(5, 10, "warn")
    assert Mark(5, 10, "warn").shifted(5, 0, 1) == Mark(6, 11, "warn")


def test_the_next_mark_comes_round_the_end():
    track = MarkTrack([Mark(20, 25, "warn"), Mark(2, 4, "info"), Mark(7, 7, "block")])
    assert track.after(0) == 1
    assert track.after(2) == 0
    assert track.after(21) == 1
    assert track.after(2, backward=True) == 0
    assert MarkTrack().after(0) == -1
