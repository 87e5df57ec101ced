"""Who would stop at which marks."""

import pytest

from unsent.domain.finding import Finding, Severity, Source
from unsent.domain.readers import STRIKES, Reader, Theme, next_reader, noticed, theme_of

# the contract of PRODUCT.md; what only helps the writer strikes nobody
CATEGORIES = {
    "phi.name": Theme.PATIENT,
    "phi.date": Theme.PATIENT,
    "phi.age_over_89": Theme.PATIENT,
    "phi.place": Theme.PATIENT,
    "phi.contact": Theme.PATIENT,
    "phi.id": Theme.PATIENT,
    "phi.indirect": Theme.PATIENT,
    "identity.employer": Theme.EMPLOYER,
    "identity.colleague": Theme.COLLEAGUE,
    "identity.self": Theme.SELF,
    "advice.personal": Theme.ADVICE,
    "advice.no_disclaimer": Theme.ADVICE,
    "claim.unsupported": Theme.CLAIM,
    "tone.profanity": Theme.TEMPER,
    "tone.shouting": Theme.TEMPER,
    "tone.absolutist": Theme.TEMPER,
    "tone.insult": Theme.INSULT,
    "tone.hate": Theme.HATE,
    "tone.patient_contempt": Theme.CONTEMPT,
    "politics.rant": Theme.QUARREL,
    "bait.engagement": None,
    "threat.violence": Theme.THREAT,
    "harassment.target": Theme.PILE_ON,
    "rule.confidential": Theme.CONFIDENTIAL,
    "conflict.undisclosed": Theme.INTEREST,
    "rule.community": Theme.RULE,
    "distress.self_harm": None,
    "distress.burnout": None,
}


def mark(category, start=0):
    return Finding("a rule", category, Severity.WARN, start, start + 3, "", "", Source(""))


@pytest.mark.parametrize(("category", "theme"), CATEGORIES.items())
def test_every_category_means_one_thing_to_a_reader(category, theme):
    assert theme_of(category) is theme


def test_every_theme_strikes_somebody():
    assert {theme for themes in STRIKES.values() for theme in themes} == set(Theme)


def test_a_patient_stops_at_herself_first_and_not_at_internal_papers():
    found = noticed(
        Reader.PATIENT, [mark("rule.confidential"), mark("tone.insult"), mark("phi.place")]
    )
    assert [one.theme for one in found] == [Theme.PATIENT, Theme.INSULT]


def test_an_employer_stops_at_internal_papers_before_everything():
    found = noticed(Reader.EMPLOYER, [mark("phi.name"), mark("rule.confidential")])
    assert [one.theme for one in found] == [Theme.CONFIDENTIAL, Theme.PATIENT]


def test_marks_of_one_theme_stand_together_in_the_order_of_the_text():
    later, earlier = mark("phi.place", 40), mark("phi.name", 4)
    (found,) = noticed(Reader.BOARD, [later, earlier])
    assert found.findings == (earlier, later)


def test_what_is_for_the_writer_is_nobodys_business():
    for reader in Reader:
        assert noticed(reader, [mark("distress.self_harm"), mark("bait.engagement")]) == ()


def test_readers_follow_each_other_round_and_round():
    assert next_reader(Reader.COLLEAGUE, 1) is Reader.PATIENT
    assert next_reader(Reader.PATIENT, -1) is Reader.COLLEAGUE
