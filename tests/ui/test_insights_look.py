"""What the pictures of the insights show."""

from datetime import date

from unsent.domain.checkin import Answered
from unsent.domain.insights import Changes, HeatChange, Outcomes, Topic, WeekHour, slot_of
from unsent.flows.insights import Period
from unsent.ui.views.insights import look
from unsent.ui.wording import insights as wording
from view_samples import in_english


def test_the_week_begins_as_the_users_weeks_do():
    with in_english():
        names = look.day_names()
    assert len(set(names)) == 7
    assert names[0] in ("Sun", "Mon")


def test_an_hour_is_said_in_words_and_in_figures():
    with in_english():
        face = look.week_face(
            [WeekHour(slot_of(3, 4), 2, 85, 2), WeekHour(slot_of(0, 9), 1, 20, 0)]
        )
        rows = {day: row for row, day in enumerate(look.day_names())}
    cell = face.cells[rows["Thu"], 4]
    assert cell.words == "Thursday, 04:00: 2 drafts, heat 85 of 100"
    assert cell.strength == 0.85
    assert set(face.table) == {("Monday", "09:00", "1", "20"), ("Thursday", "04:00", "2", "85")}
    assert face.words == (
        "All 2 hot drafts began between 04:00 and 10:00. Larger squares are hotter."
    )


def test_no_hot_draft_is_said_plainly():
    with in_english():
        face = look.week_face([WeekHour(0, 1, 20, 0)])
    assert face.words == "No draft in this time was hot, that is over 70 of 100."


def test_parts_of_the_bar_leave_out_what_did_not_happen_and_what_is_open():
    found = Outcomes(changed=9, as_is=0, private=16, let_go=11, still_open=2)
    with in_english():
        parts = look.outcome_parts(found)
        table = dict(look.outcome_table(found))
    assert [part.words for part in parts] == ["9 changed, posted", "16 kept private", "11 let go"]
    assert table["posted as is"] == "0"
    assert table["still on their way"] == "2"


def test_what_became_of_drafts_is_one_plain_sentence():
    with in_english():
        said = [
            wording.became_words(found)
            for found in (
                Outcomes(9, 5, 16, 11),
                Outcomes(as_is=1, still_open=1),
                Outcomes(private=9, as_is=1),
                Outcomes(),
            )
        ]
    assert said == [
        "Two in three drafts that you might have posted stayed with you.",
        "None stayed with you. 1 draft is still on its way.",
        "9 of 10 drafts that you might have posted stayed with you.",
        "",
    ]


def test_heat_then_and_now_is_said_as_a_mean():
    changes = Changes((HeatChange(80, 30), HeatChange(60, 20)), 2, 70, 25)
    with in_english():
        assert look.change_table(changes) == (("80", "30"), ("60", "20"))
        assert wording.heat_change_words(changes) == (
            "On average 70 of 100 when written and 25 when approved, over 2 drafts."
        )
        assert "yet" in wording.heat_change_words(Changes())


def test_every_category_of_the_product_has_a_name():
    categories = (
        "phi.name", "advice.no_disclaimer", "identity.employer", "identity.colleague",
        "identity.self", "claim.unsupported", "tone.profanity", "tone.shouting",
        "tone.absolutist", "tone.insult", "tone.hate", "tone.patient_contempt", "politics.rant",
        "bait.engagement", "threat.violence", "harassment.target", "rule.confidential",
        "conflict.undisclosed", "rule.community",
    )  # fmt: skip
    with in_english():
        names = [wording.topic(look_up) for look_up in map(_topic, categories)]
        assert wording.topic("new.thing") == "Something else"
    assert len(set(names)) == len(categories)
    assert "Something else" not in names


def test_answers_stand_at_their_times():
    answers = tuple(
        Answered(date(2026, month, day), level)
        for month, day, level in ((6, 1, 3), (7, 1, 4), (8, 30, 2))
    )
    points = look.trend_points(answers)
    assert [level for _, level in points] == [3, 4, 2]
    assert points[0][0] == 0
    assert 0.3 < points[1][0] < 0.35
    assert points[2][0] == 1
    assert look.trend_points(answers[:1]) == ((0.0, 3),)
    assert look.trend_points(()) == ()


def test_topics_keep_their_order():
    with in_english():
        rows = look.topic_rows([Topic("patient", 5), Topic("tone.insult", 2)])
    assert rows == (("Patient details", "5"), ("Attacks on people", "2"))


def test_every_period_has_words():
    with in_english():
        assert len({wording.period(which) for which in Period}) == len(Period)


def _topic(category):
    from unsent.domain.insights import topic_of

    return topic_of(category)
