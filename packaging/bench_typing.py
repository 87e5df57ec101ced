#!/usr/bin/env python3
"""Time a key stroke up to its paint in a draft of 2,000 words, beside a bare editor.

    python packaging/bench_typing.py [--keys 60]

Four ways, in short paragraphs and in one long one: a bare QTextEdit, a private page, a draft with
about 200 marks, and the same while the checks read it. Runs on an X server of its own.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "app"))

from benchmark.desktop import again_on_own_desktop

WORDS, MARKED = 2000, 200
MARK = "My patient Mr. Smith was there"
PLAIN = "and we went on"


def main() -> int:
    parser = argparse.ArgumentParser(description="Time a key stroke up to its paint.")
    parser.add_argument("--keys", type=int, default=60)
    keys = parser.parse_args().keys
    done = again_on_own_desktop()
    return measure(keys) if done is None else done


def post(between: str) -> str:
    """Return 2,000 words with 200 names in them, sentences parted by blanks or by new lines."""
    piece = len(f"{MARK} {PLAIN}".split())
    sentences = [f"{MARK} {PLAIN}." for _ in range(min(MARKED, WORDS // piece))]
    rest = WORDS - piece * len(sentences)
    return between.join([*sentences, *(f"{PLAIN.capitalize()}." for _ in range(rest // 4))])


def measure(keys: int) -> int:
    from benchmark.journals import make_journal
    from benchmark.typing_page import bare_editor, open_shell
    from unsent.ui.application import make_application

    app = make_application(sys.argv[:1], dark=False)
    with tempfile.TemporaryDirectory() as home:
        shell = open_shell(app, make_journal(Path(home) / "journal"))
        for name, between in (("short paragraphs", "\n\n"), ("one long paragraph", " ")):
            print(f"{name}, {len(post(between).split())} words")
            floor = line("bare editor", bare_editor(post(between)), keys, 20, None)
            measure_ours(shell, post(between), keys, floor)
        shell.close()
    return 0


def measure_ours(shell: object, text: str, keys: int, floor: float) -> None:
    from benchmark.typing_page import CHECK_STARTS_AFTER, draft_with, page_with

    line("private page", page_with(shell, text), keys, 20, floor)
    editor = draft_with(shell, text)
    line(f"draft, {len(editor.marks())} marks", editor, keys, 20, floor)
    line("draft, checks at work", editor, keys // 2, CHECK_STARTS_AFTER, floor)


def line(name: str, editor: object, keys: int, pause: int, floor: float | None) -> float:
    """Print one way of typing; return its median in seconds."""
    from benchmark.typing_page import Typist

    taken = Typist(editor).keys(keys, pause)
    middle, late = median(taken), quantiles(taken, n=20)[-1]
    ratio = f"{middle / floor:5.2f} x bare" if floor else ""
    print(f"  {name:24} {middle * 1000:6.2f} ms, 95 % below {late * 1000:6.2f} ms   {ratio}")
    return middle


if __name__ == "__main__":
    raise SystemExit(main())
