"""What a command said, and what a person would have seen of it."""

from dataclasses import dataclass

ANGRY = "My patient Mr. Jonathan Smith died on March 3. You should stop taking metformin, idiot."


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


def is_one_sentence(err: str) -> bool:
    """Tell whether a refusal is one line for a person, and no trace."""
    return len(err.splitlines()) == 1 and err.strip().endswith(".") and "Traceback" not in err
