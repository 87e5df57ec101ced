"""Words of "See it as": the post as the screenshot that somebody else is looking at."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.domain.readers import Reader, Theme
from unsent.ui.wording.times import clock, day

translate = QCoreApplication.translate


def see_it_as() -> str:
    """Return the heading over the readers."""
    return translate("seen", "See it as")


def see_it_lead() -> str:
    """Return the line under that heading."""
    return translate("seen", "Your post, as a screenshot in front of somebody else.")


def reader(who: Reader) -> str:
    """Return a reader, as the button that looks with her eyes says it."""
    return {
        Reader.PATIENT: translate("seen", "A patient"),
        Reader.EMPLOYER: translate("seen", "My employer"),
        Reader.BOARD: translate("seen", "The licensing board"),
        Reader.COLLEAGUE: translate("seen", "A colleague"),
    }[who]


def see_as(who: Reader) -> str:
    """Return that button in full, for whoever hears it."""
    return f"{see_it_as()}: {reader(who)}"


def back() -> str:
    """Return the way back to the review."""
    return translate("seen", "Back to review")


def caption(who: Reader) -> str:
    """Return where the screenshot turned up."""
    return {
        Reader.PATIENT: translate(
            "seen", "A screenshot, two days later, on a phone that is held out to a patient:"
        ),
        Reader.EMPLOYER: translate(
            "seen", "A screenshot, three weeks later, in an e-mail to human resources:"
        ),
        Reader.BOARD: translate(
            "seen", "A screenshot, four months later, attached to a complaint to the board:"
        ),
        Reader.COLLEAGUE: translate(
            "seen", "A screenshot, the next morning, going round the break room:"
        ),
    }[who]


def question(who: Reader) -> str:
    """Return the one question of a reader."""
    return {
        Reader.PATIENT: translate("seen", "Which sentence would they remember?"),
        Reader.EMPLOYER: translate("seen", "Which sentence would they underline?"),
        Reader.BOARD: translate("seen", "Which sentence would they ask you about?"),
        Reader.COLLEAGUE: translate("seen", "Which sentence would you not say to their face?"),
    }[who]


def question_hint(who: Reader) -> str:
    """Return what to do with that question."""
    return {
        Reader.PATIENT: translate(
            "seen", "Read it once as the person in the bed, or somebody who loves them. Touch it."
        ),
        Reader.EMPLOYER: translate("seen", "Touch it. Then decide whether it stays."),
        Reader.BOARD: translate("seen", "Touch it. What would you answer?"),
        Reader.COLLEAGUE: translate("seen", "Touch it. Could it go, and the point stay?"),
    }[who]


def keys_hint() -> str:
    """Return how the picture is used from the keyboard."""
    return translate(
        "seen", "Up and down choose a sentence, left and right another reader, Enter takes it."
    )


def take_it() -> str:
    """Return the step back to the review with the sentence that was touched."""
    return translate("seen", "Look at this sentence in review")


def might_notice() -> str:
    """Return the heading over what the reader might stop at."""
    return translate("seen", "What they might notice")


def nothing_marked() -> str:
    """Return what stands there when none of the marks says anything to this reader."""
    return translate(
        "seen", "Nothing is marked that they would stop at. That is not a promise; read it once."
    )


def not_read() -> str:
    """Return what stands there when the checks could not read the text."""
    return translate("seen", "The checks could not read this, so nothing is said about it here.")


def quoted(words: str) -> str:
    """Return marked words in quotation marks."""
    return translate("seen", "“%1”").replace("%1", words)


def and_more(count: int) -> str:
    """Return how many marks are not quoted."""
    return translate("seen", "and %Ln more", "", count)


def posted_at(place: str, moment: datetime) -> str:
    """Return the line under the sender: `r/nursing · 23 November, 08:40`."""
    return f"{place} · {day(moment)}, {clock(moment)}"


def your_name() -> str:
    """Return the sender where one writes under one's own name and none is known."""
    return translate("seen", "Your name")


def your_handle() -> str:
    """Return the sender where one writes under another name and none is known."""
    return translate("seen", "your_other_name")


def picture_of(post: str) -> str:
    """Return the name of the picture, for whoever hears it."""
    return translate("seen", "Screenshot of your post. %1").replace("%1", post)


def notice(who: Reader, theme: Theme) -> str:
    """Return what a reader would say at the marks of a theme, in her own voice."""
    return _VOICES[who]()[theme]


def _patient() -> dict[Theme, str]:
    return {
        Theme.PATIENT: translate("seen", "This is me. Or somebody I love."),
        Theme.CONTEMPT: translate("seen", "So that is how they speak of us."),
        Theme.THREAT: translate("seen", "I would be afraid to go back there."),
        Theme.HATE: translate("seen", "People like me are not welcome there."),
        Theme.ADVICE: translate("seen", "I could do that, too. They should know."),
        Theme.EMPLOYER: translate("seen", "I know that place. I was there."),
        Theme.CLAIM: translate("seen", "Then it must be true for me as well."),
        Theme.INSULT: translate("seen", "What would they call me?"),
        Theme.TEMPER: translate("seen", "They were this angry, and I was in their hands."),
    }


def _employer() -> dict[Theme, str]:
    return {
        Theme.CONFIDENTIAL: translate("seen", "This was not meant to leave the house."),
        Theme.EMPLOYER: translate("seen", "That is us, by name."),
        Theme.PATIENT: translate("seen", "One of our patients can be found in this."),
        Theme.THREAT: translate("seen", "We would have to act on this today."),
        Theme.HATE: translate("seen", "We do not keep people who write this."),
        Theme.PILE_ON: translate("seen", "Somebody is being hunted by one of ours."),
        Theme.INSULT: translate("seen", "This is said about people who work for us."),
        Theme.CONTEMPT: translate("seen", "This is said about people who trust us."),
        Theme.COLLEAGUE: translate("seen", "One of our people is named."),
        Theme.SELF: translate("seen", "We know who wrote this."),
        Theme.INTEREST: translate("seen", "Who pays for this?"),
        Theme.QUARREL: translate("seen", "We would be asked where we stand."),
        Theme.TEMPER: translate("seen", "Is this how our staff talk?"),
    }


def _board() -> dict[Theme, str]:
    return {
        Theme.PATIENT: translate("seen", "Was this told in confidence?"),
        Theme.CONTEMPT: translate("seen", "A patient is held up to ridicule."),
        Theme.HATE: translate("seen", "A group of people is put down."),
        Theme.THREAT: translate("seen", "Somebody is threatened."),
        Theme.PILE_ON: translate("seen", "Somebody is named so that others go after them."),
        Theme.ADVICE: translate("seen", "Advice to somebody who was never examined."),
        Theme.CLAIM: translate("seen", "On what evidence?"),
        Theme.INTEREST: translate("seen", "An interest that is not declared."),
        Theme.INSULT: translate("seen", "Disparaging, whether or not somebody is named."),
        Theme.COLLEAGUE: translate(
            "seen", "A colleague is accused here, and not where it belongs."
        ),
        Theme.CONFIDENTIAL: translate("seen", "A confidential matter is made public."),
        Theme.SELF: translate("seen", "This is on our register."),
    }


def _colleague() -> dict[Theme, str]:
    return {
        Theme.COLLEAGUE: translate("seen", "That is me, or the one next to me."),
        Theme.INSULT: translate("seen", "Is that what you think of us?"),
        Theme.PILE_ON: translate("seen", "Now everybody goes after them."),
        Theme.HATE: translate("seen", "And I share a shift with you."),
        Theme.THREAT: translate("seen", "Should I tell somebody?"),
        Theme.PATIENT: translate("seen", "I know exactly who that was."),
        Theme.CONTEMPT: translate("seen", "We say that in here, not out there."),
        Theme.CONFIDENTIAL: translate("seen", "That was said in this room."),
        Theme.EMPLOYER: translate("seen", "Everybody knows which team that is."),
        Theme.SELF: translate("seen", "We all know that it was you."),
        Theme.QUARREL: translate("seen", "Half of us see that differently."),
        Theme.RULE: translate("seen", "That is against the rules of the group."),
        Theme.TEMPER: translate("seen", "You were at the end of it. I can hear that."),
    }


_VOICES = {
    Reader.PATIENT: _patient,
    Reader.EMPLOYER: _employer,
    Reader.BOARD: _board,
    Reader.COLLEAGUE: _colleague,
}
