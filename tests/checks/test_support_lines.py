import pytest

from unsent.checks.support import help_lines


@pytest.mark.parametrize("region", ["us", "uk", "au", "nz", "ca", "ie", "eu"])
def test_every_region_has_a_line_with_a_contact(region):
    lines = help_lines(region)
    assert lines
    assert all(line.region == region and line.name and line.contact for line in lines)


def test_a_region_is_found_however_it_is_written():
    assert help_lines(" US ") == help_lines("us")


def test_an_unknown_region_gets_the_lines_that_hold_anywhere():
    lines = help_lines("atlantis")
    assert lines == help_lines("")
    assert all(line.region == "" for line in lines)


def test_only_a_line_that_was_read_at_its_source_has_a_date():
    read = {line.name: line.read for line in help_lines("au")}
    assert read["Drs4Drs support line (doctors and students)"] == "2026-11-22"
    assert read["Lifeline"] == ""
