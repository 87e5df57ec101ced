import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_lose_no_reference_to_none(qapp):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    # Python's own work moves it by a few; the broken pair loses one with every call
    assert sys.getrefcount(None) > before - 100
