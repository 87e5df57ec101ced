#!/usr/bin/env python3
"""Do to journals what the world does to them, and count what is lost: docs/faults.md.

python packaging/prove_faults.py NAME [--count N] [--seed N]

Without --count the long run is done. Everything happens in a temporary folder.
"""

import argparse
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests"), str(ROOT)]

NAMES = (
    "kills",
    "keys",
    "migration",
    "window",
    "power",
    "disk",
    "damage",
    "clock",
    "clipboard",
    "fuzz",
    "steady",
)


def main() -> int:
    """Run one kind of fault; return 0 when everything held."""
    parser = argparse.ArgumentParser(description="Prove what is promised about faults.")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--count", type=int, help="how often; the long run without it")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    module = import_module(f"faults.{options.name}")
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="unsent-faults-") as folder:
        outcome = module.prove(options.count or module.LONG, Path(folder), options.seed)
    print(outcome)
    print(f"  {time.monotonic() - start:.0f} s, seed {options.seed}")
    return 0 if outcome.held else 1


if __name__ == "__main__":
    raise SystemExit(main())
