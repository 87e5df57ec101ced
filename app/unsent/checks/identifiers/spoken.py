"""The positions in which a capitalised word is somebody's name: stated, greeted, spoken of."""

from unsent.checks.identifiers.shapes import CAP, FULL, UPPER
from unsent.checks.patterns import CAPITAL, INSIDE, Pattern, clue_words

_HONORIFIC = rf"(?:{UPPER}[a-z]{{1,3}}\. )?"
_LABELS = (
    "name surname patient client customer passenger guest attendee contact attn attention "
    "applicant "
    "cardholder holder owner employee student author signed sender recipient from to cc by"
)
STATED = (
    Pattern(
        rf"\b(?:[Ss]ur|[Ll]ast |[Ff]irst |[Nn]ick)?[Nn]ames?(?:'s| is| was| are|:|\?|,)* "
        rf"{_HONORIFIC}"
        rf"(?P<it>{FULL})",
        clue_words("name names surname surnames nickname"),
    ),
    Pattern(
        rf"\b[Nn]ame\b[^.!?\n]{{0,45}} (?:to|is|as|under|for) {_HONORIFIC}(?P<it>{FULL})",
        ["name"],
    ),
    Pattern(
        rf"(?i:\b(?:{'|'.join(_LABELS.split())})) ?: ?{_HONORIFIC}(?P<it>{FULL})(?=[,;.\n]|$)",
        [":"],
    ),
    Pattern(
        rf"(?:^|[\n,.!] ?)(?:Dear|Attn:?|c/o|FAO) {_HONORIFIC}(?P<it>{FULL})",
        clue_words("dear attn c fao"),
    ),
    Pattern(
        rf"\b(?:[Ss]incerely|[Rr]egards|[Bb]est wishes|[Yy]ours|Cheers|Signed|Love|Thanks|Best),?"
        rf"\s+(?P<it>{FULL})[.!]?$",
        clue_words("sincerely regards best yours cheers signed love thanks"),
    ),
)
STATED_PLAINLY = (
    Pattern(rf"\b(?:named|called) (?:him|her|them|it) (?P<it>{CAP})\b", ["named", "called"]),
    Pattern(
        rf"(?<![\w@#.'-])(?P<it>{FULL}) (?:lives?|lived|was born|moved|grew up|resides?) "
        r"(?:on|at|in|to|from|near) (?=[A-Z\d])",
        clue_words("live lives lived born moved grew reside resides"),
    ),
    Pattern(rf"\bsaid (?P<it>{CAP}) to {CAP}\b", ["said"]),
)
STATED_LOW = Pattern(
    r"\bmy name is (?P<it>(?P<first>[a-z]{3,})(?: [a-z]\.?)?(?: [a-z]{3,})?)"
    r"(?=[.,!?]|$| but\b| and\b)",
    ["name"],
)
_SAYS = (
    "says said asks asked tells told replied whispered laughed smiled lives lived works worked "
    "moved "
    "wants wanted owns owned speaks spoke wrote writes called calls texted emailed phoned married "
    "divorced died cried thinks thought loves hates enjoys teaches taught plays played sings sang"
)
_TO = (
    "with to for from by told tell ask asked call called meet met email emailed visit visited "
    "invite "
    "invited marry married contact text texted thank help helped remind give gave send sent pay "
    "paid "
    "hi hello hey dear know knows"
)
_ADVERBS = "(?:has |had |have |just |never |always |also |still |really |already |often )*"
# a name by itself in one of these positions is somebody's, if it may be a name at all
ALONE = (
    Pattern(rf"^\W*(?P<it>{CAP})(?=: [\"A-Z])", [":"]),
    Pattern(
        rf"^\W*(?P<it>{CAP})(?=, (?:can|could|please|will|would|thanks|thank you|you|may|is|are|"
        r"what|how|where|when|why|do|did|have)\b)",
        [CAPITAL],
    ),
    Pattern(
        rf"(?<![\w@#.'-])(?P<it>{CAP}) {_ADVERBS}(?:{'|'.join(_SAYS.split())})\b", clue_words(_SAYS)
    ),
    Pattern(
        rf"\b(?i:{'|'.join(_TO.split())}) (?P<it>{CAP})(?=[.,;!?)]|$| (?:and|or|about|that|to|on|"
        rf"at|"
        r"for|in|is|was|if|who|from|when|as|tomorrow|today|last|this|next|again|because|will|the|a|"
        r"my|his|her|their|our|your)\b)",
        [INSIDE],
    ),
    Pattern(
        rf"(?:^|\b[a-z]+ )(?i:is|was|did|does|has|had|can|could|will|would|should) (?P<it>{CAP}) "
        r"(?:[a-z]+ly |still |ever |always |just )?[a-z]+\b",
        clue_words("is was did does has had can could will would should"),
    ),
    Pattern(rf"\b[Ii](?:'m| am) (?P<it>{CAP})(?=[.,!]|$| and| from)", ["i"]),
    Pattern(
        rf"(?<![\w@#.'-])(?P<it>{CAP})(?='s (?:[a-z]+ )?(?:address|phone|number|e-?mail|name|"
        rf"mother|"
        r"father|mum|mom|dad|wife|husband|son|daughter|brother|sister|friend|house|car|birthday|"
        r"account|card|passport|wedding|party|office|boss|job|place|flat|apartment|room|kids)\b)",
        [CAPITAL],
    ),
)
NOT_LAST = clue_words(
    "city county park street road avenue hospital clinic university college school church pub bar "
    "festival award awards album show day night week bridge island beach team fc united center "
    "centre house hall inn foundation institute syndrome disease law act scale score sign test "
    "tube catheter procedure theory university trust group inc ltd corp company music records "
    "parade scout street sq skit python palace tower effect manoeuvre maneuver reflex stain ring "
    "prize medal cup stadium airport station hotel museum library square method study trial report "
    "district valley suite wing ward unit labs board"
)
# in a sentence about works and offices a full name is that of somebody everybody knows
OF_WORKS = clue_words(
    "album song songs movie film audio episode series election elections president presidential "
    "senator congress candidate campaign endorses celebrity singer band concert actor actress "
    "quote "
    "quotes novel podcast comedian documentary minister parliament fans coach league tour twitter"
)
# and in one of these a first name is
PUBLIC_LIFE = OF_WORKS | clue_words(
    "video show game games match season race vote voted author government prime comment claims "
    "love "
    "loves loving watch watching listening lyrics"
)
