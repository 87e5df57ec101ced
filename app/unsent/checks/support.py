"""The lines that the support card shows, from `resources/help_lines.toml`."""

import tomllib

from unsent import resources
from unsent.domain.support import HelpLine

ANYWHERE = ""


def help_lines(region: str) -> tuple[HelpLine, ...]:
    """Return the lines of a region in the order to show them, or those that hold anywhere.

    `region` is a code such as "us" or "uk". A line that nobody has compared with its own page
    has an empty `read`.
    """
    lines = _lines()
    wanted = region.strip().casefold()
    here = tuple(line for line in lines if line.region == wanted)
    return here or tuple(line for line in lines if line.region == ANYWHERE)


def _lines() -> tuple[HelpLine, ...]:
    table = tomllib.loads(resources.read_text("help_lines.toml"))
    return tuple(
        HelpLine(
            region=entry["region"],
            name=entry["name"],
            contact=entry["contact"],
            hours=entry["hours"],
            source=entry["source"],
            read=entry["read"] if entry["verified"] else "",
        )
        for entry in table["line"]
    )
