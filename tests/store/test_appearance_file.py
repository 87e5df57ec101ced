"""The looks are kept in a plain file, and a broken one means what it is at first."""

import os
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.appearance import TEXT_SIZES, Appearance, Brightness, Wish, nearest_size
from unsent.store.appearance_file import LOOK, is_readable, keep_appearance, read_appearance
from unsent.store.faults import NoJournal

CHOSEN = Appearance(Brightness.DARK, Wish.ALWAYS, 180, Wish.ALWAYS, True, "de_CH")


def test_before_anything_is_chosen_it_is_left_to_the_desktop(tmp_path):
    assert read_appearance(tmp_path) == Appearance()
    assert read_appearance(tmp_path / "not there") == Appearance()
    assert is_readable(tmp_path)


def test_what_was_chosen_is_read_again(tmp_path):
    keep_appearance(tmp_path, CHOSEN)
    assert read_appearance(tmp_path) == CHOSEN
    assert [file.name for file in tmp_path.iterdir()] == [LOOK]
    if os.name == "posix":
        assert (tmp_path / LOOK).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"text_size":125}', b'{"text_size":"120"}',
     b'{"language":"../../etc"}', b'{"language":"' + b"a" * 99 + b'"}', b'{"theme":"pink"}',
     b'{"brightness":"bright"}', b"[" * 4000, b'{"typewriter":1}', b"x" * 100_000],
)  # fmt: skip
def test_a_broken_or_foreign_file_means_what_it_is_at_first_and_is_written_again(tmp_path, content):
    (tmp_path / LOOK).write_bytes(content)
    assert read_appearance(tmp_path) == Appearance()
    assert not is_readable(tmp_path)
    keep_appearance(tmp_path, CHOSEN)
    assert read_appearance(tmp_path) == CHOSEN


def test_a_folder_or_a_pipe_in_its_place_is_waited_for_by_nobody(tmp_path):
    (tmp_path / LOOK).mkdir()
    assert read_appearance(tmp_path) == Appearance()
    (tmp_path / LOOK).rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / LOOK)
        assert read_appearance(tmp_path) == Appearance()
        keep_appearance(tmp_path, CHOSEN)
        assert read_appearance(tmp_path) == CHOSEN


def test_without_a_folder_nothing_is_kept(tmp_path):
    with pytest.raises(NoJournal):
        keep_appearance(tmp_path / "not there", CHOSEN)


def test_reading_it_costs_less_than_a_millisecond(tmp_path):
    keep_appearance(tmp_path, CHOSEN)
    took = []
    for _ in range(20):
        begun = time.perf_counter()
        read_appearance(tmp_path)
        took.append(time.perf_counter() - begun)
    assert min(took) < 0.001


@given(st.floats(0.1, 9))
def test_the_desktops_size_never_becomes_a_larger_one_than_it_is(share):
    size = nearest_size(share)
    assert size in TEXT_SIZES
    assert size == 100 or size <= share * 100 + 0.5


def test_every_text_size_is_a_whole_number_of_pixels():
    assert all(15 * size % 100 == 0 for size in TEXT_SIZES)
    with pytest.raises(ValueError, match="size"):
        replace(CHOSEN, text_size=130)
