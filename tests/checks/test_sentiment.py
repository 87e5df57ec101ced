import json
import subprocess
import sys
from pathlib import Path

from unsent.checks.analysis import load_checker
from unsent.checks.sentiment import Tone, tone_of

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
