"""Advice to one reader, and education for all that does not say that it is general."""

import re
from collections.abc import Iterable

from unsent.checks.family import Family, Mark, SentenceDetector
from unsent.checks.passage import Passage, Sentence
from unsent.checks.shapes import ShapeIndex
from unsent.checks.wordlists import Lists

_CHANGES = (
    "{med_change} ..? {drug|remedy} ..? of {your}|my|mine",
    "give {your}|{kin} ... {quantity|drug|remedy}",
    "finish|stop|skip|take|start|keep those|these|them|it|the ..? {drug|remedy}",
    "he|she|i|mine|my * came|went|got off|on ..? {drug} ... gone|better|fine|stopped|cleared|went",
    "{quantity} ..? three|two|four|once|twice times|a|every|each ..? day|night|hours|morning",
    "you|you'd be|are silly|mad|daft|crazy|fine|safe|right to stop|skip|start|take|come|go|stay",
    "if it|they|that|i|you|she were|was my|me|mine|you ... {med_change}|taking|stop|double|halve",
    "if i|it were|was you|me|my|mine ...? i'd|i|would|just",
    "you can|could|should simply|just|safely {med_change} ..? {drug|remedy|your}|it|them",
    "you can forget|ignore|stop ..? about|worrying it|that|them",
    "i'd be|just|have taking|doubling|halving|stopping|skipping|adding|taken",
    "i stayed|stopped|came|took|halved|doubled ..? my|on|off|it ... you'd|you|your|yours",
    "{med_change} ..? {your} ..? {drug|remedy}",
    "you|u should|need|must|could|can|ought|want|may|might ...? {med_change} ..? {drug|remedy}",
    "you|u need|want|require|should ..? {drug}",
    "{med_change} ..? {drug}",
    "{med_change} an|a|the|some|extra|another|more|two|half|three|four|one|that ..? {remedy}",
    "{med_change} ... {quantity}",
    "give|put|start|get|dose {kin} ...? {drug|remedy|quantity}",
    "squeeze|pop|lance|drain|prick it|that|them ..? out|open|yourself|needle|pin",
    "breathe|breathing into|in a ..? bag",
    "{your} {drug} ..? is|are|won't|will ..? fine|ok|okay|safe|enough|useless|making|causing|hurt",
    "{your} ..? dose is|are|sounds|seems|looks ..? high|low|wrong|small|big",
    "{drug|remedy} ...? twice|three|four|five|six|once|daily|nightly|each|every "
    "..? times|daily|day|night|hours|morning|week|fortnight",
    "cancel|unbook|skip|bin|forget|save ..? the|your|that|tomorrow's ..? {care_step}",
    "{your} ...? doesn't|don't|won't need|want ...? {care_step|drug}",
    "have|let|get {kin}|him|her|hubby ..? take|taper|skip|stop|drop|try|halve|double",
    "wean|throw|move|bring ..? {kin}|him|her|off|out|forward|back ...? {drug|remedy}|jab|inhalers",
)
_DIAGNOSES = (
    "that's|it's|its|is only|just|probably|definitely|clearly a|an? ..? {diagnosis|skin_sign}",
    "{diagnosis|skin_sign} no|without|beyond doubt|question",
    "{diagnosis|skin_sign} i'd|i bet|put|say|reckon|think|guess",
    "your|his|her ex|husband|wife|boss|mum|dad|boyfriend|girlfriend has|is ...? {mind_sign}",
    "{you_have} ..? {mind_sign}",
    "we|i have|had|got a? word|name|term for|in ... that|it|this",
    "{diagnosis|mind_sign|skin_sign} textbook|classic|obviously|clearly|definitely",
    "textbook|classic|obvious|clear case|signs|symptoms|presentation of ..? {diagnosis|mind_sign}",
    "you've|you|u have|got|clearly|definitely|probably|obviously|are|had|having ..? {diagnosis}",
    "you've|you're clearly|definitely|probably|obviously|having|got|just? a|an|the? {diagnosis}",
    "that's|it's|its|is|clearly|definitely|textbook|classic|just ..? {diagnosis}",
    "must be ..? {diagnosis}",
    "that|those|this|it|what|which is|are ..? only|just|a|an|simply ..? {diagnosis}",
    "you're|that's|it's in|only|just|a|an|nothing|your ..? {diagnosis}",
    "that's|it's just|only|clearly|definitely ..? panic|anxiety|attack|stroke|clot",
    "sounds|looks|seems|reads like|to ...? {diagnosis}",
    "{kin} ...? has|have|is|got|having ..? {diagnosis}",
    "{your} ...? is|are clearly|definitely|just|obviously|probably|classic ..? {diagnosis}",
)
# words before a mark that make it somebody else's doing, or a condition, and not an instruction
_NOT_TOLD = re.compile(
    r"\b(?:i|we|they|he|she|who|patients|people|adults|to|was|were|been|had|has|can't|cannot|if|"
    r"when|whether|unless|before|do|does|did|never|not|don't say|once|nurses?|doctors?|anyone|"
    r"(?:he|she|they|i) should|after|for|why|could|would|might|may|my|our|have|that|while|until|"
    r"about|that you|i'd never)$"
)
_REFUSES = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|won't|don't|not able to|unable to|never) "
    r"(?:\w+ ){0,2}(?:tell|say|advise|adjust|diagnose|prescribe|do diagnos|recommend|comment)|"
    r"\b(?:ask|call|ring|see|check with|talk (?:to|with)|speak (?:to|with)) "
    r"(?:your|whoever|the person)"
)
_GENERAL = re.compile(
    r"\b(?:adults|people|patients|anyone|everyone|those|men|women|children|clinicians|nurses) "
    r"(?:should|can|may|with|who|over|under|aged|on)\b"
)
_RHETORICAL = re.compile(
    r"why (?:not|don't)\b|(?:has|did) (?:nobody|no one)\b|have you (?:tried|not)\b"
)
_SAYS_WE = re.compile(r"\b(?:i|we|i'm|i've|i'd|my (?!people|friends|lovelies)|our|we've|we're)\b")
POINTS = 3  # orders, openings and explanations from which on a post teaches
_NUMBER = r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|sixty)"
_TEACHES = re.compile(
    rf"\b{_NUMBER} (?:minutes?|hours?|days?|weeks?|litres?|liters?|glasses|cups|degrees|seconds)\b|"
    r"\b(?:means|counts as|covers|helps?|lowers|raises|works best|absorbs)\b|\bis(?:n't)? normal\b|"
    r"\b(?:not|no) \w+, (?:not|no) |\b(?:better|worse|more|less|safer) than\b|\ba day\b|"
    r"\bat night\b|\bevery (?:other )?(?:day|morning|night|hour)\b|\b(?:twice|once) (?:a|every)\b|"
    r"^(?:slide|step|tip|fact|myth|rule|sign|day) ?\d|^(?:[-*•]|\d[.)])"
)
_CLAUSE = re.compile(r"[.:;,\n!?]|\band\b|\bor\b|\bthen\b|-")


def family(lists: Lists) -> Family:
    """Return the detectors of advice."""
    return Family(
        "advice",
        sentence={
            "personal_change": _told(_CHANGES, lists),
            "personal_diagnosis": _told(_DIAGNOSES, lists),
        },
        passage={"no_disclaimer": _Education(lists).marks},
    )


def _told(shapes: tuple[str, ...], lists: Lists) -> SentenceDetector:
    index = ShapeIndex(((shape, shape) for shape in shapes), lists)

    def detect(sentence: Sentence) -> Iterable[Mark]:
        if "reader" not in sentence.near:
            return
        told = tuple(index.find(sentence.words))
        if not told or _is_for_nobody(sentence.folded):
            return
        for found in told:
            before = sentence.folded[max(0, found.start - 24) : found.start].rstrip()
            if not _NOT_TOLD.search(before) or _is_to_reader(found.value):
                yield Mark(found.start, found.end)

    return detect


def _is_to_reader(shape: str) -> bool:
    return shape.startswith("you|u")


def _is_for_nobody(folded: str) -> bool:
    return bool(_REFUSES.search(folded) or _GENERAL.search(folded)) or (
        folded.endswith("?") and not _RHETORICAL.match(folded)
    )


class _Education:
    """Finds a post that teaches the public without saying that it is general."""

    def __init__(self, lists: Lists) -> None:
        self._orders = frozenset(lists["imperative"])
        self._topics = ShapeIndex(
            [("{health_topic|drug|symptom|condition|body_word|remedy}", "topic")], lists
        )
        self._opens = ShapeIndex([("{lesson}", "lesson")], lists)

    def marks(self, passage: Passage) -> Iterable[Mark]:
        """Yield one mark for the whole post when it teaches and no line says so."""
        sentences = passage.sentences[:40]
        if not sentences or sentences[0].near & {"disclaimed", "trade"}:
            return
        topics: set[str] = set()
        points = 0
        for sentence in sentences:
            here = {sentence.folded[f.start : f.end] for f in self._topics.find(sentence.words)}
            topics |= here
            if _SAYS_WE.search(sentence.folded):
                points -= 2
            else:
                told = self._lessons_in(sentence)
                points += told if here else min(1, told)
        if len(topics) >= 3 and points >= POINTS:
            yield Mark(0, 0)

    def _lessons_in(self, sentence: Sentence) -> int:
        told = len(_TEACHES.findall(sentence.folded))
        return self._orders_in(sentence) + self._opening(sentence) + min(2, told)

    def _orders_in(self, sentence: Sentence) -> int:
        clauses = (clause.split() for clause in _CLAUSE.split(sentence.folded))
        return min(4, sum(1 for words in clauses if words and words[0] in self._orders))

    def _opening(self, sentence: Sentence) -> int:
        asks = sentence.folded.endswith("?") and len(sentence.words) <= 5
        return 2 if asks or any(self._opens.find(sentence.words)) else 0
