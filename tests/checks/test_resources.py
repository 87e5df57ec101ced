import pytest

from unsent import resources


def test_a_resource_is_read_as_text():
    assert "patient" in resources.read_text("lexicons/cues.toml")


@pytest.mark.parametrize("name", ["/etc/passwd", "../pyproject.toml", "a/../../b", "C:\\x", "a\\b"])
def test_a_name_that_leads_out_is_refused(name):
    with pytest.raises(ValueError, match="named relative"):
        resources.read_text(name)
