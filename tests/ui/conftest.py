import os
import shutil

import pytest

from unsent.ui.theme.apply import apply_theme
from unsent.ui.widgets.private_clip import PrivateClip


def pytest_collection_modifyitems(items):
    if os.environ.get("CI") == "true" or os.environ.get("UNSENT_TEST_DESKTOP") == "1":
        return
    for item in items:
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.skip(reason="set UNSENT_TEST_DESKTOP=1 under Xvfb"))


@pytest.fixture
def clip(qapp):
    apply_theme(qapp, dark=False)
    qapp.clipboard().clear()
    return PrivateClip()


@pytest.fixture
def xclip(qapp):
    """Read a selection as another program would, empty when it has no text."""
    assert qapp.platformName() == "xcb", "desktop tests need Xvfb: QT_QPA_PLATFORM=xcb"
    assert shutil.which("xclip"), "desktop tests need xclip"

    def read(selection, *more):
        import subprocess

        with subprocess.Popen(
            ["xclip", "-o", "-selection", selection, *more],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as asked:
            # this process owns the selection: it has to answer while the other one waits
            while asked.poll() is None:
                qapp.processEvents()
            return asked.stdout.read().decode("utf-8", "replace")

    return read
