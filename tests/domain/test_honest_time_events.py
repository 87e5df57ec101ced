"""Every row of the table of clock events that concerns elapsed time, with made-up readings."""

from dataclasses import dataclass, field

import pytest

from unsent.domain.honest_time import (
    ALLOWANCE,
    Ledger,
    Reading,
    advance,
    begin,
    refused,
    serve,
)

HOUR, DAY = 3600.0, 86400.0
T0 = 1_000_000.0
SEALED = Reading("b1", 1000, T0, vouched=True)
UNSURE = Reading("b1", 1000, T0, vouched=False)


def at(boot, ticks, wall, vouched=False):
    return Reading(boot, ticks, T0 + wall, vouched)


def replayed(sealed, readings):
    """Return the seconds credited to a draft sealed at the first reading, and the last step."""
    ledger, served, step = Ledger(sealed), begin(sealed), None
    for reading in readings:
        ledger, step = advance(ledger, reading)
        served = serve(served, step)
    return served.seconds, step


@dataclass
class Row:
    event: str
    readings: list
    credited: float
    told: float = 0.0  # seconds named in the one calm line after the last reading
    sealed: Reading = field(default=SEALED)


ROWS = [
    Row("an hour passes", [at("b1", 4600, HOUR)], HOUR),
    Row("clock +1 day, same run", [at("b1", 1060, DAY + 60)], 60, DAY),
    Row("clock -1 day, same run", [at("b1", 1060, 60 - DAY)], 60, DAY),
    Row("+1 day and back, confirmed", [at("b1", 1060, DAY + 60), at("b1", 1120, 120, True)], 120),
    Row("time zone or daylight saving", [at("b1", 1060, 60)], 60),
    Row("clock slewed by a minute", [at("b1", 1600, 660)], 600),
    Row("suspend 8 h", [at("b1", 1000 + 8 * HOUR, 8 * HOUR)], 8 * HOUR),
    Row("reboot, off 10 min", [at("b2", 90, 690)], 690),
    Row("reboot, off 9 h", [at("b2", 60, 9 * HOUR + 60)], 9 * HOUR + 60),
    Row("off 3 days, confirmed at start", [at("b2", 60, 3 * DAY, True)], 3 * DAY),
    Row(
        "off 3 days, confirmed 2 min later",
        [at("b2", 60, 3 * DAY), at("b2", 180, 3 * DAY + 120, True)],
        3 * DAY + 120,
    ),
    Row("off 3 days, never confirmed", [at("b2", 60, 3 * DAY)], ALLOWANCE + 60, 60 * HOUR - 60),
    Row("reboot and clock +1 day", [at("b2", 120, DAY + 600)], ALLOWANCE + 120, 12 * HOUR + 480),
    Row(
        "the same, then confirmed: taken back",
        [at("b2", 120, DAY + 600), at("b2", 420, 900, True)],
        900,
    ),
    Row(
        "reboot and clock +1 day, 5 times: one allowance",
        [at(f"r{n}", 120, n * (DAY + 600)) for n in range(1, 6)],
        ALLOWANCE + 600,
        DAY + 480,
    ),
    Row("reboot and clock -1 day", [at("b2", 120, 600 - DAY)], 120, DAY - 480),
    Row("dead clock battery", [Reading("b2", 120, 120, vouched=False)], 120, T0),
    Row(
        "dead clock battery, confirmed later",
        [Reading("b2", 120, 120, vouched=False), at("b2", 420, 900, True)],
        900,
    ),
    Row(
        "journal opened on another computer that has run for 40 days",
        [at("other", 40 * DAY, 300)],
        300 + ALLOWANCE,
        40 * DAY - 300,
    ),
    Row(
        "the same, confirmed",
        [at("other", 40 * DAY, 300), at("other", 40 * DAY + 60, 360, True)],
        360,
    ),
    Row(
        "sealed unconfirmed, confirmed in the same run",
        [at("b1", 1600, -DAY, True)],
        600,
        0,
        UNSURE,
    ),
    Row(
        "sealed under a clock 30 days behind, then set right and restarted",
        [at("b2", 60, 30 * DAY, True)],
        ALLOWANCE + 60,
        0,
        UNSURE,
    ),
    Row(
        "sealed unconfirmed, confirmed in the same run, then off 3 days and confirmed",
        [at("b1", 1600, 7600, True), at("b2", 60, 7600 + 3 * DAY, True)],
        600 + 3 * DAY,
        0,
        UNSURE,
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.event)
def test_an_event_credits_what_the_table_says(row):
    credited, step = replayed(row.sealed, row.readings)
    assert credited == pytest.approx(row.credited, abs=1)
    assert refused(step) == pytest.approx(row.told, abs=120)
    assert (refused(step) == 0) == (row.told == 0)


def test_trust_that_cannot_be_settled_uses_up_the_draft_s_allowance():
    nights = []
    for night in range(1, 6):
        # each morning starts unconfirmed with a clock a day ahead, and is confirmed a minute on
        nights += [at(f"n{night}", 60, night * DAY), at(f"n{night}", 120, night * 1200, True)]
    credited, _ = replayed(UNSURE, nights)
    assert credited <= 5 * 1200 + ALLOWANCE + 120


def test_small_errors_of_a_confirmed_clock_do_not_add_up():
    readings = []
    for turn in range(1, 41):
        true = turn * 600
        readings += [
            at(f"b{turn}", 100, true + 55, True),  # off, on again, the clock 55 s ahead
            at(f"b{turn}", 200, true + 100 - 55, True),  # the clock 55 s behind
        ]
    credited, _ = replayed(SEALED, readings)
    assert credited == pytest.approx(40 * 600 + 100, abs=120)


def test_a_draft_earns_nothing_from_before_it_was_sealed():
    ledger, _ = advance(Ledger(UNSURE), at("b2", 60, 30 * DAY))
    sealed = at("b2", 90, 30 * DAY + 30)
    ledger, _ = advance(ledger, sealed)
    served = begin(sealed)
    ledger, step = advance(ledger, at("b2", 100, 40, True))
    assert serve(served, step).seconds == 10


def test_confirmation_gives_the_journal_its_allowance_back():
    ledger, step = advance(Ledger(SEALED), at("b2", 60, 3 * DAY))
    assert (ledger.trusted, step.held) == (ALLOWANCE, pytest.approx(60 * HOUR - 60, abs=1))
    ledger, _ = advance(ledger, at("b2", 120, 3 * DAY + 60, True))
    assert ledger.trusted == 0


def test_ticks_that_run_backwards_credit_nothing():
    credited, _ = replayed(SEALED, [at("b1", 400, 10)])
    assert credited == 0


def test_a_confirmed_clock_before_the_seal_leaves_no_less_than_nothing():
    credited, _ = replayed(SEALED, [at("b2", 10, -DAY, True)])
    assert credited == 0


@pytest.mark.parametrize(
    "before",
    [
        [SEALED],
        [at("b0", 50, -3 * DAY)],  # the last look was days ago, before a restart
        [at("b0", 50, 9 * DAY)],
    ],
)
def test_a_first_step_that_reaches_back_behind_the_seal_credits_nothing_from_before(before):
    served = begin(at("b1", 5000, 4000))
    _, step = advance(Ledger(before[0]), at("b1", 5060, 4060))
    assert serve(served, step).seconds == 60
    _, step = advance(Ledger(before[0]), at("b1", 5060, 4060, True))
    assert serve(served, step).seconds == 60
    _, step = advance(Ledger(before[0]), at("b1", 4990, 3990))
    assert serve(served, step).seconds == 0
