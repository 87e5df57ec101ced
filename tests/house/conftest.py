import pytest

_FIGURES = pytest.StashKey[list[str]]()


def pytest_configure(config):
    config.stash[_FIGURES] = []


@pytest.fixture
def figure(request):
    """Say a figure at the end of the run, whether the tests pass or not."""
    figures = request.config.stash.setdefault(_FIGURES, [])
    return figures.append


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash.get(_FIGURES, []):
        terminalreporter.write_line(f"house: {line}")
