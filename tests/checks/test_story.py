import pytest

from unsent import resources
from unsent.checks.identifiers.known import read_names
from unsent.checks.story import Detail, Story, is_recognisable, weightiest

# Source of the case: a board's warning to a nurse who named nobody (NCSBN guide, scenario 4).
NICKNAME = (
    "Our little warrior is seven, paints his wheelchair a new colour every month, "
    "and keeps the whole of our small town laughing."
)


STORY_RULES = (
    "story-combination",
    "story-faint",
    "singled-out",
)  # not what the linear model guesses


def story_of(checker, text):
    return [f for f in checker.check(text).findings if f.rule in STORY_RULES]


def test_nickname_wheelchair_age_and_small_town_are_marked_together(checker):
    (finding,) = story_of(checker, NICKNAME)
    words = [NICKNAME[start:end] for start, end in finding.parts]
    assert finding.severity == "block"
    assert any("warrior" in word for word in words)
    assert any("wheelchair" in word for word in words)
    assert any("town" in word for word in words)


def test_blurring_details_lets_the_story_go(checker):
    blurred = NICKNAME.replace("Our little warrior", "A patient").replace("our small town", "us")
    assert story_of(checker, blurred) == []


@pytest.mark.parametrize(
    "text",
    [
        "Long night, two admissions, one code. I ate crackers over the sink.",
        "My patient cried, then I cried. Her daughter hugged us both.",
        "I helped a man with his shoes today and it was the best part of the shift.",
    ],
)
def test_an_ordinary_story_is_left_alone(checker, text):
    assert story_of(checker, text) == []


def test_one_kind_counts_once():
    twice = [Detail("kin", 1, 0, 3), Detail("kin", 1, 5, 8), Detail("place", 3, 10, 14)]
    assert [detail.kind for detail in weightiest(twice)] == ["place", "kin"]
    assert not is_recognisable(weightiest(twice))


STORY = (
    "Our little warrior rolled in today with his wheelchair painted like a dragon. "
    "He is seven and the whole of our town knows that laugh."
)
BLURRED = [
    ("little warrior", "patient"),
    ("with his wheelchair painted like a dragon", "in high spirits"),
    ("is seven", "is a child"),
    ("the whole of our town knows", "everyone here loves"),
    ("today", "recently"),
]


def weight(checker, text):
    finder = Story(resources.read_text("lexicons/story.toml"), read_names())
    passage = checker.passage(text)
    details = [
        Detail(d.kind, d.weight, d.start + at, d.end + at)
        for sentence, (at, _) in zip(passage.sentences, passage.bounds, strict=True)
        for d in finder.details_in(sentence)
    ]
    return sum(detail.weight for detail in weightiest(details))


@pytest.mark.parametrize(("detail", "instead"), BLURRED)
def test_the_story_weighs_less_when_one_detail_is_blurred(checker, detail, instead):
    assert detail in STORY
    assert weight(checker, STORY.replace(detail, instead)) < weight(checker, STORY)


def test_a_story_in_which_all_is_blurred_passes(checker):
    text = STORY
    for detail, instead in BLURRED:
        text = text.replace(detail, instead)
    assert story_of(checker, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The bishop has shingles and blames the choir.",
        "Our postmistress, the only one on the island, has a lump and told nobody.",
        "You all watched the diver come up on the news. I dress her burns every morning.",
        "One of our own porters is in resus tonight with an overdose.",
        "The man who rowed the strait in a bathtub has gout now.",
        "The 87yo in bed 12 waited six hours for a scan.",
        "The vicar's husband needs a new hip, and the parish may not know.",
    ],
)
def test_a_story_needs_no_listed_words_to_single_somebody_out(checker, text):
    assert story_of(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "The bishop blessed the new scanner and stayed for soup.",
        "My brother is a pilot and sleeps better than I do.",
        "In the novel a bishop has shingles and a secret.",
        "With her consent: the mayor spoke about her melanoma at our open day.",
        "An accountant, a cleaner and a cook came in with the same cough.",
        "She is like a film star, my cancer nurse.",
    ],
)
def test_a_public_role_alone_or_a_story_of_nobody_is_left_alone(checker, text):
    assert story_of(checker, text) == []


def test_a_story_has_to_touch_on_health():
    public = [Detail("figure", 6, 0, 5), Detail("place", 3, 9, 12)]
    assert not is_recognisable(public)
    assert is_recognisable([*public, Detail("link", 2, 20, 24)])


def test_a_part_ends_where_its_words_end(checker):
    text = "The 87yo in my bay is the bishop. He fell off the pulpit on Palm Sunday, septic now."
    parts = [text[start:end] for f in checker.check(text).findings for start, end in f.parts]
    assert parts
    assert all(part == part.strip() for part in parts)
