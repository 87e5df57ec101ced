"""Read a text with every family of checks and say what was found."""

from bisect import bisect, insort
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

from unsent import resources
from unsent.checks import fixes, heat, weighing
from unsent.checks.collector import collector_paused
from unsent.checks.community import Community
from unsent.checks.cues import Cues, read_cues
from unsent.checks.families import built_in
from unsent.checks.family import Family, Mark, PassageDetector, Rewrite, SentenceDetector
from unsent.checks.lexicon import load_lists
from unsent.checks.matching import Matcher
from unsent.checks.naming.family import is_named
from unsent.checks.passage import Passage, Sentence, go_on, read_in
from unsent.checks.phrases import PhraseError
from unsent.checks.rulebook import CONTEXTS, Rule, Rulebook, RulebookError, read_packs
from unsent.checks.wordlists import Lists
from unsent.domain.finding import Finding, Report, Severity
from unsent.domain.watch import WatchList

REMEMBERED = 8192  # sentences whose marks are kept, so that a key stroke reads only its own
_NAMED_OTHERWISE = (
    "identity.colleague", "identity.self", "identity.employer", "phi.contact", "phi.place",
)  # fmt: skip
TOGETHER = 20_000  # characters that are read together, between two looks at whether to stop
_NOT_MEANT = {"phi.name": "harassment.target"}  # whom a crowd is sent to is hardly a patient
Hit = tuple[Rule, Mark]
IsCancelled = Callable[[], bool]


class Cancelled(Exception):
    """Say that a check was called off before it ended."""


def _never() -> bool:
    return False


def _stop_if(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled


class Checker:
    """Everything needed to check texts: rules, families, cues and a memory of sentences."""

    def __init__(
        self, rulebook: Rulebook, families: tuple[Family, ...], cues: Cues, lists: Lists
    ) -> None:
        self.rulebook = rulebook
        self._cues = cues
        _check_contexts(rulebook, cues)
        self._matcher = Matcher(rulebook.rules.values(), lists)
        self._sentence_rules, self._passage_rules = _assign(rulebook, families)
        self._guesses = frozenset(
            rule.id for rule in rulebook.rules.values() if is_named(rule.detector)
        )
        self._shaders = tuple(family.shade for family in families if family.shade)
        self._read_in = lru_cache(REMEMBERED)(partial(read_in, cues=cues))
        self._known: dict[Sentence, tuple[Hit, ...]] = {}

    def check(self, text: str, is_cancelled: IsCancelled = _never) -> Report:
        """Return all findings, in order, and the heat. Raises Cancelled when told to stop."""
        with collector_paused():
            return self._check(self.passage(text, partial(_stop_if, is_cancelled)))

    def _check(self, passage: Passage) -> Report:
        hits = list(self._hits_by_sentence(passage))
        for rule, detect in self._passage_rules:
            passage.look()
            hits.extend((rule, mark) for mark in detect(passage))
        hits = _without_idle_guesses(passage, hits)
        degrees, by_sentence = heat.of(passage, self._marked(passage, hits))
        findings = _settled(_findings(passage, hits), self._guesses)
        return Report(findings, degrees, by_sentence)

    def _marked(self, passage: Passage, hits: Iterable[Hit]) -> Iterator[heat.Marked]:
        """Yield what the heat is told: what rules found, and what the model makes of the rest."""
        for rule, mark in hits:
            passage.look()
            if not weighing.is_weighed(rule.detector) or rule.severity is Severity.SUPPORT:
                yield rule.category, mark.start, mark.end, 1.0
        for shader in self._shaders:
            for shade in shader(passage):
                yield shade.category, shade.start, shade.end, shade.strength

    def passage(self, text: str, look: Callable[[], None] = go_on) -> Passage:
        """Return the text prepared for the families, with the cues of this checker."""
        return Passage(text, self._read_in, self._cues, look)

    def _hits_by_sentence(self, passage: Passage) -> Iterator[Hit]:
        """Yield what is found in single sentences; only those not known yet are read."""
        fresh = [s for s in dict.fromkeys(passage.sentences) if s not in self._known]
        found = {s: self._known[s] for s in passage.sentences if s in self._known}
        for group in _together(fresh):
            found.update(self._read(group, passage.look))
        self._remember(found)
        for sentence, (start, _) in zip(passage.sentences, passage.bounds, strict=True):
            for rule, mark in found[sentence]:
                yield rule, _moved(mark, start)

    def _read(
        self, sentences: Iterable[Sentence], look: Callable[[], None]
    ) -> dict[Sentence, tuple[Hit, ...]]:
        """Ask one detector after the other, each about all sentences, which the machine likes."""
        found = self._matcher.find_in(sentences, look)
        allows = self._matcher.allows
        for rule, detect in self._sentence_rules:
            look()
            for sentence, hits in _open_to(rule, found):
                for mark in detect(sentence):
                    hits.extend([(rule, mark)] if allows(rule, sentence, mark) else ())
        return {sentence: tuple(hits) for sentence, hits in found.items()}

    def _remember(self, found: dict[Sentence, tuple[Hit, ...]]) -> None:
        """Keep what was found in the last sentences read, and forget the oldest."""
        for sentence in found:
            self._known.pop(sentence, None)
        self._known.update(found)
        for sentence in list(islice(self._known, max(0, len(self._known) - REMEMBERED))):
            del self._known[sentence]


def load_checker(watch: WatchList | None = None, community: Community | None = None) -> Checker:
    """Return a checker with the built-in packs and the rules of the place that it is for.

    Raises RulebookError for a pack that cannot be used.
    """
    place = community or Community()
    folder = resources.root() / "rules"
    packs = [(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    cues = read_cues(resources.read_text("lexicons/cues.toml"))
    families = (*built_in(watch or WatchList()), place.family)
    lists = load_lists()
    lists.use(heat.LISTS)  # at once: the members of all lists in use go into one table
    try:
        return Checker(read_packs(packs) | place.rulebook, families, cues, lists)
    except PhraseError as error:
        raise RulebookError(str(error)) from None


def _together(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Yield sentences in groups of about 20,000 characters."""
    group: list[Sentence] = []
    size = 0
    for sentence in sentences:
        group.append(sentence)
        size += len(sentence.plain)
        if size >= TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group


def _open_to(
    rule: Rule, found: dict[Sentence, list[Hit]]
) -> Collection[tuple[Sentence, list[Hit]]]:
    """Return the sentences whose cues let a mark of the rule stand, and what they have so far."""
    barred, wanted = rule.unless.difference(CONTEXTS), rule.only.difference(CONTEXTS)
    if not (barred or wanted):
        return found.items()
    return [
        (sentence, hits)
        for sentence, hits in found.items()
        if barred.isdisjoint(sentence.near) and wanted <= sentence.near
    ]


def _check_contexts(rulebook: Rulebook, cues: Cues) -> None:
    known = {*CONTEXTS, *(group.name for group in cues.groups)}
    for rule in rulebook.rules.values():
        unknown = sorted((rule.unless | rule.only) - known)
        if unknown:
            raise RulebookError(f"Rule {rule.id}: there is no context called {unknown[0]}.")


def _assign(
    rulebook: Rulebook, families: tuple[Family, ...]
) -> tuple[tuple[tuple[Rule, SentenceDetector], ...], tuple[tuple[Rule, PassageDetector], ...]]:
    in_sentence = {name: d for family in families for name, d in family.sentence.items()}
    in_passage = {name: d for family in families for name, d in family.passage.items()}
    named = [rule for rule in rulebook.rules.values() if rule.detector]
    for rule in named:
        if rule.detector not in in_sentence and rule.detector not in in_passage:
            raise RulebookError(f"Rule {rule.id}: there is no detector called {rule.detector}.")
    return (
        tuple((r, in_sentence[r.detector]) for r in named if r.detector in in_sentence),
        tuple((r, in_passage[r.detector]) for r in named if r.detector in in_passage),
    )


def _without_idle_guesses(passage: Passage, hits: list[Hit]) -> list[Hit]:
    """Return the hits without guesses by weight where a rule knows better or a cue speaks up."""
    known = {rule.category for rule, _ in hits if not weighing.is_weighed(rule.detector)}
    return [hit for hit in hits if not _is_idle(passage, *hit, known)]


def _is_idle(passage: Passage, rule: Rule, mark: Mark, known: Collection[str]) -> bool:
    """Tell whether a hit is a guess that something better known, or a cue, makes void."""
    if weighing.is_weighed(rule.detector):
        return rule.category in known or _speaks_against(passage, rule, mark)
    if is_named(rule.detector):
        return _NOT_MEANT.get(rule.category) in known or _speaks_against(passage, rule, mark)
    return False


def _speaks_against(passage: Passage, rule: Rule, mark: Mark) -> bool:
    """Tell whether a cue stands near a guess that its rule yields to, or it is only asked."""
    touched = passage.sentences_at(mark.start, mark.end)
    is_asked = "question" in rule.unless and all(s.is_question(0, 0) for s in touched)
    return is_asked or any(not rule.unless.isdisjoint(s.near) for s in touched)


def _moved(mark: Mark, by: int) -> Mark:
    return Mark(
        mark.start + by,
        mark.end + by,
        tuple(
            Rewrite(r.label, r.replacement, r.span and (r.span[0] + by, r.span[1] + by))
            for r in mark.rewrites
        ),
        tuple((start + by, end + by) for start, end in mark.parts),
        mark.why,
    )


def _findings(passage: Passage, hits: Iterable[Hit]) -> Iterator[Finding]:
    for rule, mark in hits:
        passage.look()
        yield _finding(passage, rule, mark)


def _finding(passage: Passage, rule: Rule, mark: Mark) -> Finding:
    text = passage.original
    start, end = passage.to_original(mark.start, mark.end)
    offered = [
        fixes.rewrite(r, text, *(passage.to_original(*r.span) if r.span else (start, end)))
        for r in mark.rewrites
    ]
    offered.extend(fixes.fix_of(spec, text, start, end) for spec in rule.fixes)
    return Finding(
        rule.id,
        rule.category,
        rule.severity,
        start,
        end,
        rule.message,
        f"{rule.why} {mark.why}".rstrip(),
        rule.source,
        tuple(offered),
        tuple(passage.to_original(*part) for part in mark.parts),
    )


def _settled(findings: Iterable[Finding], guesses: Collection[str]) -> tuple[Finding, ...]:
    """Return one finding per span and category, the most severe first.

    Of the rest what a rule knows goes before what `guesses`, by their ids, make of it, then the
    longest first.
    """
    ordered = sorted(
        findings,
        key=lambda f: (f.category, -f.severity.rank, f.rule in guesses, f.start - f.end, f.start),
    )
    kept: list[Finding] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for finding in ordered:
        spans = taken.setdefault(finding.category, [])
        span = (finding.start, finding.end)
        if not _is_taken(spans, span):
            insort(spans, span)
            kept.append(finding)
    told = (f for f in kept if not _is_said_already(f, taken))
    return tuple(sorted(told, key=lambda f: (f.start, f.end, f.category)))


def _is_said_already(finding: Finding, taken: dict[str, list[tuple[int, int]]]) -> bool:
    """Tell whether a note about a name stands where something else of it is marked."""
    if finding.severity is not Severity.INFO or finding.category != "phi.name":
        return False
    span = (finding.start, finding.end)
    return any(_is_taken(taken.get(category, ()), span) for category in _NAMED_OTHERWISE)


def _is_taken(spans: Sequence[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Tell whether a span meets one of others that are in order and do not meet each other."""
    at = bisect(spans, span)
    return any(_overlap(other, span) for other in spans[max(0, at - 1) : at + 1])


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one == other or (one[0] < other[1] and other[0] < one[1])
