"""Time `unsent check` on a short file from a cold start against importing its two engines."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmark.timing import seconds

APP = Path(__file__).resolve().parents[2] / "app"
SHORT = "Long night. The pump alarmed, the lift was out, and somebody had eaten my sandwich."


def cold(times: int) -> tuple[float, float]:
    """Return the median seconds of `unsent check FILE` and of the imports, taken in turns."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "draft.txt"
        file.write_text(SHORT, encoding="utf-8")
        ours = [sys.executable, str(APP), "check", str(file)]
        theirs = [sys.executable, "-c", "import vaderSentiment, textblob"]
        pairs = [(_run(ours), _run(theirs)) for _ in range(times + 1)][1:]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def _run(command: Sequence[str]) -> float:
    return seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))  # noqa: S603 - our own
