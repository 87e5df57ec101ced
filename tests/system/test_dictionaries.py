"""The dictionaries of a computer: found by their files, read by the real Hunspell."""

import os
from pathlib import Path

import pytest

from unsent.system.dictionaries import Dictionaries, find_dictionaries, folders

AFF = "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n"


def dictionary(folder: Path, name: str, *words: str, aff: str = AFF, encoding: str = "utf-8"):
    folder.mkdir(exist_ok=True, parents=True)
    (folder / f"{name}.aff").write_text(aff, encoding=encoding)
    lines = "\n".join((str(len(words)), *words))
    (folder / f"{name}.dic").write_text(f"{lines}\n", encoding=encoding)


def test_languages_are_found_by_their_files(tmp_path):
    dictionary(tmp_path, "de_DE", "Nacht")
    dictionary(tmp_path, "en-GB", "night")
    dictionary(tmp_path, "hyph_en", "x")
    (tmp_path / "fr_FR.dic").write_text("1\nnuit\n")
    there = Dictionaries((tmp_path, tmp_path / "nowhere"))
    assert there.languages() == ("de_DE", "en_GB")
    assert there.open("en_GB").knows("night")
    assert there.own_folder == str(tmp_path)


def test_the_first_folder_counts(tmp_path):
    dictionary(tmp_path / "own", "en_US", "mine")
    dictionary(tmp_path / "theirs", "en_US", "theirs")
    opened = Dictionaries((tmp_path / "own", tmp_path / "theirs")).open("en_US")
    assert opened.knows("mine")
    assert not opened.knows("theirs")


def test_what_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match="de_DE"):
        Dictionaries((tmp_path,)).open("de_DE")


def test_a_folder_with_any_name_can_be_read(tmp_path):
    dictionary(tmp_path / "Wörter 夜", "de_DE", "Größe", "don't")
    opened = Dictionaries((tmp_path / "Wörter 夜",)).open("de_DE")
    assert opened.knows("Größe")
    assert opened.knows("Gro\u0308ße")
    assert opened.knows("don’t")


def test_letters_that_a_dictionary_cannot_hold_are_no_fault(tmp_path):
    dictionary(tmp_path, "en_US", "caf\xe9", aff="SET ISO8859-1\n", encoding="latin-1")
    opened = Dictionaries((tmp_path,)).open("en_US")
    assert opened.knows("café")
    assert not opened.knows("夜")
    assert opened.suggestions("夜") == ()


def test_a_file_that_is_no_dictionary_is_no_fault(tmp_path):
    (tmp_path / "xx.aff").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "xx.dic").write_bytes(bytes(range(255, -1, -1)) * 20)
    opened = Dictionaries((tmp_path,)).open("xx")
    assert not opened.knows("anything")
    opened.suggestions("anything")


def test_english_is_there_without_any_of_the_computer_s_own():
    there = find_dictionaries()
    assert there is not None
    assert "en_US" in there.languages()
    english = there.open("en_US")
    assert english.knows("tired")
    assert not english.knows("tierd")
    assert "tired" in english.suggestions("tierd")


def test_dictionaries_lie_where_each_system_keeps_them(tmp_path):
    linux = folders({"XDG_DATA_DIRS": "/a:/b", "DICPATH": "/c"}, "linux", tmp_path)
    assert {Path("/a/hunspell"), Path("/b/myspell/dicts"), Path("/c")} <= set(linux)
    assert tmp_path / ".local" / "share" / "hunspell" in linux
    assert tmp_path / "Library" / "Spelling" in folders({}, "darwin", tmp_path)
    office = tmp_path / "LibreOffice" / "share" / "extensions" / "dict-en"
    office.mkdir(parents=True)
    assert office in folders({"PROGRAMFILES": str(tmp_path)}, "win32", tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_another_name_for_a_dictionary_is_not_another_dictionary(tmp_path):
    dictionary(tmp_path, "de_DE", "Nacht")
    for ending in ("aff", "dic"):
        (tmp_path / f"de_BE.{ending}").symlink_to(f"de_DE.{ending}")
    assert Dictionaries((tmp_path,)).languages() == ("de_DE",)
