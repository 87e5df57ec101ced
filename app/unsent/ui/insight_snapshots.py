"""What the insights room shows: frozen values made by its session."""

from dataclasses import dataclass
from datetime import date

from unsent.domain.checkin import Checkin
from unsent.domain.insights import Insights
from unsent.domain.support import HelpLine
from unsent.flows.insights import Period


@dataclass(frozen=True, slots=True)
class InsightsSnapshot:
    """Figures of a period, and the monthly question as it stands today."""

    period: Period
    insights: Insights
    checkin: Checkin
    today: date
    help_lines: tuple[HelpLine, ...] = ()

    @property
    def is_due(self) -> bool:
        """Tell whether the question is asked now."""
        return self.checkin.is_due(self.today)
