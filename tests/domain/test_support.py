from dataclasses import FrozenInstanceError

import pytest

from unsent.domain.support import HelpLine


def test_a_help_line_stays_as_it_was_read():
    line = HelpLine("us", "Lifeline", "988", "always", "988lifeline.org", "2026-03-01")
    with pytest.raises(FrozenInstanceError):
        line.contact = "elsewhere"
