"""Ways of writing around a check do not lead around it, and marks lie in the text as written."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()
DISGUISED = [
    (
        "phi.name",
        "Sat with Mrs. Okonkwo all night.",
        "Sat with Mr\u200bs. Ok\u200bonkwo all night.",
    ),
    ("phi.name", "My patient Rosalind danced.", "My patient R\u043esalind danced."),
    ("phi.name", "My patient Rosalind danced.", "My patient Ros\u00e1lind danced."),
    ("phi.name", "The poem rhymes with Rosalind.", "The poem rhymes with R o s a l i n d."),
    ("phi.age_over_89", "Tiny lady, ninety two, beat me.", "Tiny lady, n1nety tw0, beat me."),
    ("phi.age_over_89", "Our 97yo asked for whisky.", "Our \uff19\uff17yo asked for whisky."),
    ("phi.id", "MRN 4471902 is waiting.", "M\u200bRN 4471902 is waiting."),
    ("phi.id", "MRN 4471902 is waiting.", "МRN 4471902 is waiting."),
    ("phi.place", "Bed 12 wants his pillow.", "B\u0435d 12 wants his pillow."),
    ("phi.contact", "Her son is on 020 7946 0812.", "Her son is on 020\n7946\n0812."),
]


def marked(text, category):
    return [text[f.start : f.end] for f in CHECKER.check(text).findings if f.category == category]


@pytest.mark.parametrize(("category", "plain", "disguised"), DISGUISED)
def test_a_disguise_is_seen_through(category, plain, disguised):
    del plain
    spans = marked(disguised, category)
    assert spans
    assert all(span in disguised for span in spans)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("😀 Sat with Mrs. Ok\u200bonkwo.", "Mrs. Ok\u200bonkwo"),
        ("She rhymes with R o s a l i n d, my patient.", "R o s a l i n d"),
        ("½ of it: our tiny lady, n1nety tw0, beat me.", "n1nety tw0"),
    ],
)
def test_the_mark_covers_the_words_as_they_were_written(text, span):
    found = [text[f.start : f.end] for f in CHECKER.check(text).findings]
    assert span in found
