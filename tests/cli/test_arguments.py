"""The arguments themselves: what is known, what is refused, what is never taken."""

from pathlib import Path

import pytest

from terminal import is_one_sentence
from unsent import __version__
from unsent.cli.arguments import parse


def test_the_version_is_said(unsent):
    said = unsent("--version")
    assert (said.code, said.out) == (0, f"unsent {__version__}\n")


def test_help_names_every_command(unsent):
    said = unsent("--help")
    assert said.code == 0
    for command in ("check", "tour", "doctor", "init"):
        assert command in said.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["polish"],
        ["check", "a", "b"],
        ["check", "--format", "xml"],
        ["check", "--watch"],
        ["check", "--place"],
        ["--jour", "x"],
        ["doctor", "--nothing"],
        ["init", "--journal"],
        ["init", "--journal", ""],
        ["--journal", " ", "doctor"],
    ],
)
def test_bad_usage_is_refused_in_one_sentence(unsent, arguments):
    said = unsent(*arguments)
    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err)


@pytest.mark.parametrize("command", [[], ["init"], ["doctor"]])
@pytest.mark.parametrize("option", ["--passphrase", "--password", "--recovery-code"])
@pytest.mark.parametrize("form", ["apart", "joined"])
def test_a_secret_is_never_taken_as_an_argument_nor_said_again(unsent, command, option, form):
    given = [option, "hunter2-hunter2"] if form == "apart" else [f"{option}=hunter2-hunter2"]
    said = unsent(*command, *given)
    assert (said.code, said.out) == (2, "")
    assert "--passphrase-file" in said.err
    assert "hunter2" not in said.err


@pytest.mark.parametrize("command", ["doctor", "init"])
def test_the_journal_may_be_named_before_or_after_the_command(command):
    before = parse(["--journal", "here", command])
    after = parse([command, "--journal", "here"])
    assert before.journal == after.journal == Path("here")
    assert parse(["--journal", "there", command, "--journal", "here"]).journal == Path("here")


def test_no_command_is_the_window():
    options = parse(["--journal", "here", "--passphrase-file", "-"])
    assert (options.command, options.journal, options.passphrase_file) == ("", Path("here"), "-")
