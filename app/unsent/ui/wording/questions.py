"""Words for the questions before approval, by the ids of `domain.checklist`."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def question_text(question: str) -> str:
    """Return the question with this id, said as the writer would say it."""
    return {
        "screenshot": translate(
            "questions",
            "If a patient or my employer saw a screenshot of this, I would stand by it.",
        ),
        "recognise": translate(
            "questions", "No one could work out who the patient is, not even the patient."
        ),
        "mine_to_say": translate("questions", "It is mine to say: nothing confidential from work."),
        "advice": translate(
            "questions", "Someone may read this as advice about their own health. It is:"
        ),
        "claim": translate("questions", "How sure am I of what I claim, and where is it from?"),
        "purpose": translate("questions", "What do I want from posting this?"),
        "aloud": translate("questions", "I read it aloud, slowly, to the end."),
        "felt_now": translate("questions", "How hot am I about it now?"),
    }[question]


def option_text(question: str, option: str) -> str:
    """Return the words for one option of a question of choice."""
    return {
        ("advice", "general"): translate("questions", "general, for anyone"),
        ("advice", "colleagues"): translate("questions", "between colleagues"),
        ("advice", "reword"): translate("questions", "I will reword it"),
    }[question, option]


def hint_text(question: str) -> str:
    """Return what stands in the empty field, or under the scale, of a question."""
    if question == "claim":
        return translate("questions", "A guideline, a study, my own practice…")
    if question == "felt_now":
        return translate("questions", "0 is calm, 10 is furious. You can skip this one.")
    return translate("questions", "In one line…")
