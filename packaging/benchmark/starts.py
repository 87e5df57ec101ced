"""Time `unsent check` on a short file from a cold start against importing its two engines.

Both start with their bytecode in place, as an installed program does: it is kept in a folder of
its own, since a checkout may have none and installed packages always do.
"""

import os
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
        settled = _with_bytecode(folder)
        pairs = [(_run(ours, settled), _run(theirs, settled)) for _ in range(times + 1)][1:]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def _with_bytecode(folder: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return {**kept, "PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode")}


def _run(command: Sequence[str], settled: dict[str, str]) -> float:
    return seconds(
        lambda: subprocess.run(  # noqa: S603 - our own
            command, stdout=subprocess.DEVNULL, check=True, env=settled
        )
    )
