import json
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unsent.checks.analysis import load_checker
from unsent.checks.sentiment import Tone, tone_of
from unsent.checks.textblob_tone import TextBlobTone
from unsent.checks.vader import Vader

APP = str(Path(__file__).parents[2] / "app")
WHOLE_PACKAGE = """
import json, sys
from textblob import TextBlob
print(json.dumps([tuple(TextBlob(text).sentiment) for text in json.load(sys.stdin)]))
"""
LIGHT_WAY = f"""
import sys
sys.path.insert(0, {APP!r})
import unsent.checks.sentiment as sentiment
early = {{name.split(".")[0] for name in sys.modules}} & {{"vaderSentiment", "textblob"}}
sentiment.tone_of("What an awful, lovely night.")
heavy = {{"nltk", "numpy", "requests", "http", "ssl", "socket"}}
print(sorted(early), sorted(heavy & {{name.split(".")[0] for name in sys.modules}}))
import textblob
print(textblob.TextBlob("lovely").sentiment.polarity)
"""


def run(code, given=""):
    done = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_lexicon_alone_says_what_the_whole_package_says():
    rules = load_checker().rulebook.rules.values()
    texts = [t for rule in rules for t in (*rule.examples.match, *rule.examples.passing)]
    assert len(texts) >= 200

    whole = json.loads(run(WHOLE_PACKAGE, json.dumps(texts)))

    for text, (polarity, subjectivity) in zip(texts, whole, strict=True):
        tone = tone_of(text)
        assert (text, tone.polarity, tone.subjectivity) == (text, polarity, subjectivity)


def test_nothing_heavy_is_loaded_and_nothing_at_all_before_the_first_question():
    early_and_heavy, later = run(LIGHT_WAY).splitlines()
    assert early_and_heavy == "[] []"
    assert float(later) > 0  # the whole package still imports for whoever wants it


def test_a_text_without_letters_is_neutral():
    assert tone_of("") == tone_of("12/10 !!! \N{SKULL}") == Tone()


def test_a_dark_piece_of_an_endless_sentence_is_not_drowned():
    endless = "and then we had tea " * 100 + "and I hate this horrible awful cruel place"
    assert tone_of(endless).compound < -0.5


TELLING = """
good bad love hate not no nor never very really so this least kind of sort but BUT most in
the shit bomb ass yeah right kiss death to die for without doubt isn't n't don't GREAT pump
awful lovely hardly at a it night ward ! !! ? ... . , ( ) : ( ! ) :) : ) x-D o.O who. O 8) <3
' '' _ - -- etc. Mr. U.S. B.C. can't f*cking \u00e9t\u00e9 \u2665 \U0001f600
"""
SENTENCES = st.lists(st.sampled_from(TELLING.split()), max_size=14).map(" ".join) | st.text(
    max_size=30
)


@pytest.fixture(scope="module")
def whole_vader():
    return import_module("vaderSentiment.vaderSentiment")


@pytest.fixture(scope="module")
def whole_textblob():
    tone_of("lovely")
    return import_module("textblob.en")


@given(SENTENCES)
@settings(max_examples=400, deadline=None)
def test_the_short_ways_say_what_the_engines_say(whole_vader, whole_textblob, sentence):
    vader, textblob = _engines(whole_vader, whole_textblob)
    scores = _analyzer(whole_vader).polarity_scores(sentence)
    assert vader.compound(sentence) == scores["compound"]
    assert textblob.scores(sentence) == tuple(whole_textblob.sentiment(sentence))


def test_the_short_ways_say_what_the_engines_say_of_all_examples(whole_vader, whole_textblob):
    vader, textblob = _engines(whole_vader, whole_textblob)
    rules = load_checker().rulebook.rules.values()
    for text in (t for rule in rules for t in (*rule.examples.match, *rule.examples.passing)):
        scores = _analyzer(whole_vader).polarity_scores(text)
        assert (text, vader.compound(text)) == (text, scores["compound"])
        assert (text, textblob.scores(text)) == (text, tuple(whole_textblob.sentiment(text)))


def test_every_emoticon_goes_the_long_way(whole_textblob):
    textblob = TextBlobTone(whole_textblob)
    for emoticons in import_module("textblob._text").EMOTICONS.values():
        for emoticon in emoticons:
            for text in (f"A night {emoticon}", " ".join(f"night {emoticon}")):
                assert textblob.scores(text) == tuple(whole_textblob.sentiment(text))


@cache
def _engines(vader, textblob):
    return Vader(vader), TextBlobTone(textblob)


@cache
def _analyzer(vader):
    return vader.SentimentIntensityAnalyzer()
