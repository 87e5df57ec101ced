"""Words of the monthly question. The question and its answers are the item's own wording."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unsent.domain.checkin import HIGHEST, Answered
from unsent.ui.wording.plural import number

translate = QCoreApplication.translate


def title() -> str:
    """Return the card's heading."""
    return translate("checkin", "Once a month, one question")


def lead() -> str:
    """Return what the question is, before it is wanted."""
    return translate(
        "checkin",
        "If you like, Unsent asks you once a month how burned out you feel, by your own "
        "definition. The answer stays in the encrypted journal. It shows you a trend; it is no "
        "test, and nothing follows from it.",
    )


def ask_me() -> str:
    """Return the button that switches the question on."""
    return translate("checkin", "Ask me once a month")


def stop_asking() -> str:
    """Return the button that switches the question off."""
    return translate("checkin", "Stop asking")


def question() -> str:
    """Return the question (Mini-Z, Physician Work Life Study)."""
    return translate(
        "checkin",
        "Overall, based on your definition of burnout, how would you rate your level of burnout?",
    )


def answers() -> tuple[str, ...]:
    """Return its five answers, from no symptoms on."""
    return (
        translate("checkin", "I enjoy my work. I have no symptoms of burnout."),
        translate(
            "checkin",
            "Occasionally I am under stress, and I don’t always have as much energy as I once "
            "did, but I don’t feel burned out.",
        ),
        translate(
            "checkin",
            "I am definitely burning out and have one or more symptoms of burnout, such as "
            "physical and emotional exhaustion.",
        ),
        translate(
            "checkin",
            "The symptoms of burnout that I’m experiencing won’t go away. I think about "
            "frustration at work a lot.",
        ),
        translate(
            "checkin",
            "I feel completely burned out and often wonder if I can go on. I am at the point "
            "where I may need some changes or may need to seek some sort of help.",
        ),
    )


def keep() -> str:
    """Return the button that keeps an answer."""
    return translate("checkin", "Keep this answer")


def skip() -> str:
    """Return the button that asks again in a month."""
    return translate("checkin", "Not this month")


def forget() -> str:
    """Return the button that deletes the answers."""
    return translate("checkin", "Forget my answers")


def forgotten() -> str:
    """Return that the answers are gone."""
    return translate("checkin", "Your answers are forgotten.")


def somebody() -> str:
    """Return the button that shows the help lines."""
    return translate("checkin", "Somebody to talk to")


def hide_somebody() -> str:
    """Return the button that hides the help lines again."""
    return translate("checkin", "Hide the help lines")


def low() -> str:
    """Return what stands at the lowest level."""
    return translate("checkin", "no symptoms")


def high() -> str:
    """Return what stands at the highest level."""
    return translate("checkin", "burned out")


def day(on: date) -> str:
    """Return a day: `22 November 2026`."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMMM yyyy")


def month(on: date) -> str:
    """Return a month with its year: `Nov 2026`."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "MMM yyyy")


def trend(answers: tuple[Answered, ...]) -> str:
    """Return the last answer, and how it stands to the one before, in one plain sentence."""
    last = answers[-1]
    sentence = translate("checkin", "Last answer: %1 of %2, on %3.")
    sentence = sentence.replace("%1", number(last.level)).replace("%2", number(HIGHEST))
    sentence = sentence.replace("%3", day(last.on))
    if len(answers) == 1:
        return sentence
    before = translate("checkin", "The time before: %1.").replace("%1", number(answers[-2].level))
    return f"{sentence} {before}"


def level(answer: Answered) -> str:
    """Return the level of an answer: `3 of 5`."""
    words = translate("checkin", "%1 of %2").replace("%1", number(answer.level))
    return words.replace("%2", number(HIGHEST))


def heads() -> tuple[str, ...]:
    """Return the columns of the answers in figures."""
    return (translate("checkin", "Day"), translate("checkin", "Answer"))


def trend_name() -> str:
    """Return the name of the picture of all answers."""
    return translate("checkin", "Your answers over time")


def next_time(on: date) -> str:
    """Return when the question is asked again."""
    return translate("checkin", "Asked again from %1 on.").replace("%1", day(on))
