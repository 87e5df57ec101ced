"""What a fault run found: figures, and what must not have happened but did."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """The tally of one run. It held when nothing in `wrong` was counted."""

    name: str
    figures: dict[str, float] = field(default_factory=dict)
    wrong: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def count(self, what: str, times: float = 1) -> None:
        """Count something that may happen."""
        self.figures[what] = self.figures.get(what, 0) + times

    def most(self, what: str, value: float) -> None:
        """Remember the largest value seen."""
        self.figures[what] = max(self.figures.get(what, 0), value)

    def must_not(self, what: str, times: int = 0, note: str = "") -> None:
        """Count what must never happen; naming it with 0 shows that it was looked for."""
        self.wrong[what] = self.wrong.get(what, 0) + times
        if times and note and len(self.notes) < 20:
            self.notes.append(f"{what}: {note}")

    @property
    def held(self) -> bool:
        """Tell whether nothing happened that must not."""
        return not any(self.wrong.values())

    def __str__(self) -> str:
        """Return the figures as one block of lines, the verdict last."""
        said = [f"{count:g} {what}" for what, count in self.figures.items()]
        bad = [f"{count} {what}" for what, count in self.wrong.items()]
        lines = [f"{self.name}: " + ", ".join(said), "  " + ", ".join(bad), *self.notes]
        return "\n".join([*lines, "  held" if self.held else "  DID NOT HOLD"])
