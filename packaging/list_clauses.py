#!/usr/bin/env python3
"""Write down which words each built-in expression needs, so that no start has to find out.

python packaging/list_clauses.py
"""

import gc
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from unsent.checks.analysis import load_checker  # noqa: E402 - after the path
from unsent.checks.listed import FILE, lines_of  # noqa: E402 - after the path
from unsent.checks.patterns import Pattern  # noqa: E402 - after the path


def main() -> int:
    checker = load_checker()
    sources = [each.source for each in gc.get_objects() if isinstance(each, Pattern)]
    del checker
    lines = list(lines_of(sources))
    (ROOT / "resources" / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} expressions")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
