"""Start the program: read the arguments, then open the window or run a command."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run Unsent with these arguments, the command line's by default; return the exit code."""
    from unsent.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    raise SystemExit(main())
