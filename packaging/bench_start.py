#!/usr/bin/env python3
"""Time the start up to the first painted page against a bare Qt window, in turns.

    python packaging/bench_start.py [--rounds 15]

Runs on an X server and session bus of its own. Figures of a shared machine are noisy: the
median of the ratios is what holds.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "app"))

from benchmark.desktop import again_on_own_desktop
from benchmark.journals import MemoryKeychain, make_journal

PAINTED = Path(__file__).with_name("benchmark") / "painted.py"


def main() -> int:
    parser = argparse.ArgumentParser(description="Time the start against a bare Qt window.")
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    done = again_on_own_desktop()
    return measure(rounds) if done is None else done


def measure(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as home:
        # as it is installed: compiled once, and in a home of its own
        environment = {**os.environ, "HOME": home, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        journal = make_journal(Path(home) / "journal", MemoryKeychain())
        nothing = Path(home) / "nothing"
        ways = {
            "bare window": ["bare"],
            "page, keyring asked after": ["unsent", str(journal)],
            "first run": ["unsent", str(nothing)],
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for turn in range(rounds + 1):
            for name, arguments in ways.items():
                took = first_paint(arguments, environment)
                if turn:  # the first turn only warms the page cache
                    times[name].append(took)
    report(times)
    return 0


def first_paint(arguments: list[str], environment: dict[str, str]) -> float:
    """Return the seconds from starting the process to its first paint."""
    command = [sys.executable, str(PAINTED), *arguments]
    began = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own script
        command, env=environment, stdout=subprocess.PIPE, check=True, timeout=60
    )
    return float(done.stdout) - began


def report(times: dict[str, list[float]]) -> None:
    floor = times["bare window"]
    for name, taken in times.items():
        ratio = median(ours / bare for ours, bare in zip(taken, floor, strict=True))
        print(f"{name:28} {median(taken) * 1000:6.0f} ms   {ratio:5.2f} x a bare window")


if __name__ == "__main__":
    raise SystemExit(main())
