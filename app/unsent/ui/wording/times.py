"""Words for durations, days and times, by the user's locale."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def duration(seconds: float) -> str:
    """Return a length of time, rounded: `20 min`, `1 h 30`, `30 h`, `4 days 12 h`."""
    minutes = max(0, round(seconds / 60))
    if minutes < 60:
        return translate("times", "%1 min").replace("%1", _number(minutes))
    hours = round(seconds / 3600)
    if hours < 72:
        if seconds < 10 * 3600 and minutes % 60:
            return countdown(seconds)
        return translate("times", "%1 h").replace("%1", _number(hours))
    days, rest = divmod(hours, 24)
    if rest:
        return _days_and_hours(days, rest)
    return translate("times", "%Ln days", "", days)


def countdown(seconds: float) -> str:
    """Return what is left, rounded up so that nothing is over before it is: `14 h 08`, `7 min`."""
    minutes = -int(-max(0.0, seconds) // 60)
    if minutes >= 72 * 60:
        days, rest = divmod(minutes, 24 * 60)
        return _days_and_hours(days, rest // 60)
    if minutes < 60:
        return translate("times", "%1 min").replace("%1", _number(minutes))
    hours, rest = divmod(minutes, 60)
    words = translate("times", "%1 h %2")
    return words.replace("%1", _number(hours)).replace("%2", f"{_number(rest):0>2}")


def clock(moment: datetime) -> str:
    """Return the time of day: `02:14`."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def day(moment: datetime) -> str:
    """Return a day without its year: `22 November`."""
    return QLocale().toString(_date(moment), translate("times", "d MMMM", "format of a date"))


def day_and_year(moment: datetime) -> str:
    """Return a day with its year: `22 November 2026`."""
    return QLocale().toString(_date(moment), translate("times", "d MMMM yyyy", "format of a date"))


def weekday_and_day(moment: datetime) -> str:
    """Return the line above a page: `Sunday 22 November, 02:14`."""
    said = QLocale().toString(_date(moment), translate("times", "dddd d MMMM", "format of a date"))
    return said + ", " + clock(moment)


def near_day(moment: datetime, now: datetime) -> str:
    """Return a day as one would say it now: today, tomorrow, yesterday, Monday, 29 November."""
    distance = (moment.date() - now.date()).days
    names = {
        0: translate("times", "today"),
        1: translate("times", "tomorrow"),
        -1: translate("times", "yesterday"),
    }
    if distance in names:
        return names[distance]
    if abs(moment - now) < timedelta(days=6):
        return QLocale().toString(_date(moment), "dddd")
    return day(moment)


def _days_and_hours(days: int, hours: int) -> str:
    return translate("times", "%Ln days %1 h", "", days).replace("%1", _number(hours))


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)


def _number(value: int) -> str:
    return QLocale().toString(value)
