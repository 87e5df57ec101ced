"""How a post sounds: capitals, and claims about everyone, always."""

import re
from collections.abc import Iterable

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.passage import Sentence
from unsent.checks.shapes import Lists, ShapeIndex

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LINKS = frozenset(
    "THE AND NOT YOU ARE CAN FOR WE IS IT TO NO ME MY OF IN ON ALL SO AM BE BY DO GO HE IF OR UP "
    "US AS AT AN WAS HAS HAD HIS HER ITS OUR WHO WHY HOW OUT ONE NOW GET LET SHE HIM BUT YES YOUR "
    "THEY THIS THAT WITH FROM HAVE WILL WHAT WHEN STOP JUST DON'T CAN'T WON'T I'M IT'S".split()
)
_ACRONYMS = frozenset(
    "NSTEMI STEMI HIPAA COVID SARS NICU PICU PACU SICU MICU CVICU ACLS PALS BLS NRP TNCC CCRN NCLEX "
    "USMLE OSCE PLAB GERD COPD NSAID NSAIDS PTSD ADHD ARDS ECMO EMTALA CPAP BIPAP SBAR SOAP NICE "
    "SOFA GRACE PERC NEWS PEEP NASA UNICEF OSHA CLIA JCAHO AHPRA AIDS PEWS FLACC MEWS LASIK DOAC "
    "DAPT TAVR CABG ERCP MRSA CAUTI CLABSI SCUBA ASAP RSVP YOLO LGBT LGBTQ ROSC VTACH VFIB".split()
)
_SOFTER = {
    "never": "rarely",
    "always": "often",
    "nobody": "hardly anyone",
    "no one": "hardly anyone",
    "everyone": "many people",
    "everybody": "many people",
    "none of": "few of",
    "not one of": "few of",
    "every single one of": "too many of",
    "every one of": "too many of",
    "all of": "many of",
    "literally": "often",
    "nothing ever": "little",
}
_SOFTEN = re.compile(r"\b(?:" + "|".join(sorted(_SOFTER, key=len, reverse=True)) + r")\b")


def family(lists: Lists) -> Family:
    """Return the detectors of tone."""
    absolutes = ShapeIndex(((shape, shape) for shape in lists["absolute"]), lists)

    def find_absolutes(sentence: Sentence) -> Iterable[Mark]:
        for found in absolutes.find(sentence.words):
            yield Mark(found.start, found.end, _softer(sentence.folded, found.start, found.end))

    return Family("conduct", sentence={"shouting": shouting, "absolutes": find_absolutes})


def shouting(sentence: Sentence) -> Iterable[Mark]:
    """Yield the runs of three or more words in capitals, or a short sentence all in capitals.

    Acronyms do not count, a single stressed word neither.
    """
    words = list(_WORD.finditer(sentence.plain))
    for run in _runs(words):
        is_whole = len(run) == len(words) and len(run) >= 2
        if _is_loud([word.group() for word in run], 2 if is_whole else 3):
            yield Mark(run[0].start(), run[-1].end())


def _runs(words: list[re.Match[str]]) -> Iterable[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for word in words:
        if word.group().isupper():
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_loud(words: list[str], at_least: int) -> bool:
    spoken = [word for word in words if word not in _ACRONYMS]
    links = sum(word in _LINKS for word in spoken)
    long = sum(len(word) >= 4 and word not in _LINKS for word in spoken)
    return len(spoken) >= at_least and (links >= 1 and long + links >= 2 or long >= at_least)


def _softer(folded: str, start: int, end: int) -> tuple[Rewrite, ...]:
    word = _SOFTEN.search(folded, start, end)
    if word is None:
        return ()
    softer = _SOFTER[word.group()]
    return (Rewrite(f"Say \N{LEFT DOUBLE QUOTATION MARK}{softer}\N{RIGHT DOUBLE QUOTATION MARK}", softer, word.span()),)
