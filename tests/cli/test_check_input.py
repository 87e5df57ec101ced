"""What `unsent check` reads, and what it refuses in one sentence."""

import json

import pytest

from terminal import ANGRY, is_one_sentence

CLINIC = "The parking at Larkspur Harbour is a joke again."


def categories(said):
    return {finding["category"] for finding in json.loads(said.out)["findings"]}


def test_a_file_and_standard_input_say_the_same(unsent, tmp_path):
    file = tmp_path / "post.txt"
    file.write_text(ANGRY, encoding="utf-8")
    by_file = unsent("check", file)
    assert by_file.code == 1
    assert by_file.out == unsent("check", "-", given=ANGRY).out == unsent("check", given=ANGRY).out


def test_text_for_a_person_says_where_what_why_and_how_hot(unsent):
    said = unsent("check", given="😀 Fine.\nMy patient Mr. Jonathan Smith died.")
    first, why, *_, last = said.out.splitlines()
    assert first.startswith("2:12  must change  ")
    assert first.endswith("Mr. Jonathan Smith")
    assert why.startswith("    ")
    assert last.startswith("Heat ")
    assert unsent("check", given="We had tea.").out.splitlines()[-1].endswith("nothing marked.")


@pytest.mark.parametrize("order", ["terms last", "file last", "dash last", "twice"])
def test_watched_terms_are_found_wherever_the_file_is_named(unsent, tmp_path, order):
    file = tmp_path / "post.txt"
    file.write_text(CLINIC, encoding="utf-8")
    terms = ["Mercy Ridge", "Larkspur Harbour"]
    arguments = {
        "terms last": [file, "--watch", *terms],
        "file last": ["--watch", *terms, file],
        "dash last": ["--watch", *terms, "-"],
        "twice": ["--watch", terms[0], "--watch", terms[1], "--", file],
    }[order]
    said = unsent("check", "--format", "json", *arguments, given=CLINIC)
    assert "identity.employer" in categories(said)
    assert said.code == 1


def test_what_is_watched_is_found_only_when_watched(unsent):
    said = unsent("check", "--format", "json", given=CLINIC)
    rules = {finding["rule"] for finding in json.loads(said.out)["findings"]}
    assert not any("watched" in rule for rule in rules)


def test_one_watched_term_is_a_term_though_a_file_has_its_name(unsent, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Larkspur").write_text("We had tea.", encoding="utf-8")
    said = unsent("check", "--format", "json", "--watch", "Larkspur", given=CLINIC)
    assert "identity.employer" in categories(said)


@pytest.mark.parametrize("term", ["", " ", "\U0001f600", "x" * 300, "a/b", "(((", "x" * 5000])
def test_a_strange_term_to_watch_stops_nothing(unsent, term):
    assert unsent("check", "--watch", term, "Mercy Ridge", given="We had tea.").code == 0


@pytest.mark.parametrize("name", ["x", "X", "reddit", "Reddit community", "BLUESKY"])
def test_a_place_is_found_by_id_or_name_in_any_case(unsent, name):
    said = unsent("check", "--place", name, given="We had tea.")
    assert said.code == 0
    assert is_one_sentence(said.err) or not said.err


def test_the_length_is_counted_as_the_place_counts_it(unsent):
    said = unsent("check", "--place", "x", given="😀 tea")
    assert said.out.splitlines()[-1].startswith("6 of 280 characters")


def test_an_unknown_place_is_refused_and_the_known_ones_named(unsent):
    said = unsent("check", "--place", "myspace", given="We had tea.")
    assert said.code == 2
    assert said.out == ""
    assert "myspace" in said.err
    assert "reddit" in said.err


def test_a_place_file_is_read(unsent, tmp_path):
    file = tmp_path / "ward.toml"
    file.write_text('id = "ward"\nname = "The ward\'s group"\nlimit = 9\n', encoding="utf-8")
    said = unsent("check", "--place", file, given="We had tea.")
    assert said.code == 0
    assert said.out.splitlines()[-1] == "11 of 9 characters in The ward's group."


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name = 'no id'",
        b"id = 5\nname = 'x'",
        b"not toml",
        b"id = 'a'\nname = 'b'\nlimit = -1",
        b"id = 'a'\nname = 'b'\nbase_hours = 'long'",
        b"id = 'a'\nname = 'b'\nbase_hours = inf",
        b"id = 'a'\nname = 'b'\nkind = 'castle'",
        b"a = " + b"[" * 5_000,
        b"\xff\xfe",
        b"id = 'a'\x00",
    ],
)
def test_a_place_file_that_is_none_is_refused_in_one_sentence(unsent, tmp_path, content):
    file = tmp_path / "bad.toml"
    file.write_bytes(content)
    said = unsent("check", "--place", file, given="We had tea.")
    assert said.code == 2
    assert said.out == ""
    assert is_one_sentence(said.err)


@pytest.mark.parametrize("name", ["absent.toml", "x" * 300 + ".toml", "."])
def test_a_place_file_that_cannot_be_read_is_refused(unsent, name):
    said = unsent("check", "--place", name, given="We had tea.")
    assert said.code == 2
    assert is_one_sentence(said.err)


@pytest.mark.parametrize("name", ["absent.txt", ".", "x" * 300])
def test_a_file_that_cannot_be_read_is_refused(unsent, name):
    said = unsent("check", name)
    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err)


@pytest.mark.parametrize(
    ("data", "byte"), [(b"abc \xff", 4), (b"\xef\xbb\xbfabc \xff", 7), ("naïve \udcff", 7)]
)
def test_what_is_not_utf_8_is_refused_with_the_byte(unsent, data, byte):
    given = data if isinstance(data, bytes) else data.encode("utf-8", "surrogateescape")
    said = unsent("check", given=given)
    assert (said.code, said.out) == (2, "")
    assert f"at byte {byte}" in said.err
    assert is_one_sentence(said.err)


def test_a_byte_order_mark_is_not_part_of_the_text(unsent):
    said = unsent("check", "--format", "json", given=b"\xef\xbb\xbf" + ANGRY.encode())
    assert json.loads(said.out) == json.loads(unsent("check", "--format", "json", given=ANGRY).out)


def test_up_to_16_megabytes_are_taken_and_no_more(unsent, tmp_path):
    file = tmp_path / "big"
    file.write_bytes(b"\n" * 16_000_001)
    said = unsent("check", file)
    assert said.code == 2
    assert "16 MB" in said.err
    assert is_one_sentence(said.err)
    file.write_bytes(b"\n" * 16_000_000)
    assert unsent("check", "--format", "jsonl", file).code == 0


@pytest.mark.parametrize(
    "text",
    ["\x00", "a\x00b\x00", "\u202emirrored\u202c שלום עולם", "\ufeff" * 5, "😀" * 999, "\r" * 50],
)
def test_odd_characters_are_checked_like_others(unsent, text):
    assert unsent("check", given=text.encode()).code in (0, 1)


def test_a_post_that_the_terminal_cannot_spell_is_still_answered(process):
    given = "My patient Mr. Jonathan “Джон” Smith 😀 died.".encode()
    said = process("check", given=given, env={"PYTHONIOENCODING": "ascii"})
    assert said.code == 1
    assert "must change" in said.out
    assert said.err == ""
