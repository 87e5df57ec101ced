"""Postal addresses as they are written in many countries, on one line or over several."""

from unsent.checks.identifiers.shapes import CAP, UPPER, compiled
from unsent.checks.patterns import DIGIT, Pattern

_STREET = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|"
    r"Crescent|Cres|Close|Place|Pl|Terrace|Tce|Ter|Way|Highway|Hwy|Parade|Pde|Circle|Cir|Square|Sq|"
    r"Row|Grove|Gardens|Gdns|Walk|Mews|Trail|Parkway|Pkwy|Route|Esplanade|Hill|Rise|Loop|Alley|"
    r"Quay|"
    r"Wynd|Vale|View|Green|Bypass|Expressway|Turnpike|Pike|Run|Path|Point|Crossing|Plaza|Marg|"
    r"Nagar|"
    r"Chowk|Layout|Extension|Estate|Cove|Bend|Ridge|Heights|Meadows|Park|Station|Common|Villas)"
)
_LEADING = (
    r"(?:Rue|rue|Via|Viale|Vicolo|Corso|Piazza|Piazzale|Largo|Calle|C/|Avenida|Avda\.?|Av\.|avenue|"
    r"Avenue|Rua|Travessa|Praca|Plaza|Paseo|Pasaje|Camino|Carrer|Carrera|Cra\.?|Rambla|Ronda|Ulica|"
    r"ulica|ul\.|Ul\.|al\.|os\.|Place|place|Boulevard|boulevard|bd|Chemin|chemin|Allee|allee|"
    r"Impasse|"
    r"impasse|Quai|quai|Route|route|Cours|Jalan|Jl\.|Jln|Lorong|Soi|Duong|Strada|Str\.|Bulevardul|"
    r"Odos|Rruga|Bul\.|Prospekt|Am|An der|An den|Auf der|Im|In der|Unter den|Zum|Zur)"
)
_LINKS = (
    r"(?:(?:de|del|della|delle|dei|degli|di|da|do|dos|das|la|las|lo|los|du|des|le|les|e|al|y|l'|d'|"
    r"van|von|der|den|dem|San|Santa|St) ?){0,3}"
)
_ENDINGS = (
    r"(?:str\.?|strasse|stra\u00dfe|gasse|weg|allee|platz|ring|damm|ufer|steig|graben|markt|hof|"
    r"straat|"
    r"laan|plein|gracht|kade|dijk|singel|hof|pad|steeg|gatan|gata|gate|gaten|vagen|veien|vegen|"
    r"vej|vejen|gade|plads|alle|stien|stigen|tie|katu|polku|kuja|backen|grand|utca|utja|koz|setany|"
    r"cesta|ulice|namesti|trida|gotu|vegur|braut|tun|gerdi|hlid|sund|bakki)"
)
_UNIT = (
    r"(?:,? (?:[Aa]pt\.?|[Aa]partment|[Uu]nit|#|[Ss]uite|[Ss]te\.?|[Ff]lat|[Ff]loor|[Rr]oom|Bsmt) ?"
    r"[\w-]{1,6})?"
)
ADDRESS = (
    Pattern(
        rf"(?P<it>(?:(?:[Uu]nit|[Ff]lat|[Aa]pt\.?|[Aa]partment|[Ss]uite|[Rr]oom|#) ?"
        rf"\w{{1,5}},? )?\b\d{{1,5}}[A-Za-z]?(?:[/-]\d{{1,4}})?,? (?:{CAP} |\d{{1,"
        rf"3}}(?:st|nd|rd|th) |[NSEW]{{1,2}}\.? ){{1,3}}{_STREET}\b\.?{_UNIT})",
        [DIGIT],
    ),
    Pattern(
        r"(?i)\b(?:at|to|lives? (?:at|on)|address (?:is|:)?) (?P<it>\d{1,5} (?:[a-z]+ )"
        r"{1,2}(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|court|crescent))\b",
        [DIGIT],
    ),
    Pattern(r"(?P<it>\b[Pp]\.?[Oo]\.? [Bb]ox \d{1,6})", ["box"]),
    *compiled(
        rf"(?P<it>\b[A-Z][^\W\d_]{{2,}}{_ENDINGS} \d{{1,4}} ?[a-zA-Z]?)(?![\w%])",
        rf"(?P<it>\b{CAP}(?: {CAP})? (?:Strasse|Stra\u00dfe|Gasse|Weg|Allee|Platz|Ring|utca|"
        rf"\u00fat|ut|ter|"
        rf"korut|sok\.?|Cad\.?|Sokak|Caddesi|Mah\.?|Laan|Straat|Gata|Vei) "
        r"\d{1,4}[a-zA-Z]?)(?!\w)",
        rf"(?P<it>\b(?:\d{{1,5}}(?: ?bis)?,? )?{_LEADING} {_LINKS}{CAP}(?: {_LINKS}{CAP}){{0,3}},? "
        rf"(?:n\.? ?|no\.? |nr\.? |#)?\d{{1,5}})(?![\w%])",
        rf"(?P<it>(?<![\w.,])\d{{1,5}}(?: ?(?:bis|ter))?,? (?:{_LEADING}) {_LINKS}{CAP}"
        rf"(?: {_LINKS}{CAP}){{0,2}})",
        rf"(?P<it>(?<![\d.,])\d{{3,6}} {CAP}(?: (?:de |la |of )?{CAP}){{0,3}} \d{{1,4}}"
        rf"(?= ?(?:,? ?(?:Apt|Suite|Ste|Unit|Flat)\b|\n)))",
        r"(?P<it>\b(?:[Hh]ouse|[Pp]lot|[Bb]lk|[Bb]lock|[Dd]oor|[Hh]\.?) ?(?:[Nn]o\.? ?|[Nn]umber )?"
        rf"\d{{1,4}}[A-Z]?,? (?:{CAP} ){{1,4}}{_STREET}\b(?: \d{{1,3}})?(?: #\d\d-\d{{1,4}})?)",
        needs=[DIGIT],
    ),
)
# lines of a letter head: a flat, suite or box with its number, then up to a postal code
BLOCK = Pattern(
    r"(?P<it>(?:\d[^\n,]{2,60}[\n,]? ?)?\b(?:Apt|Apartment|Suite|Ste|Flat|Unit|P\.?O\.? ?Box|"
    r"Postbox|Box)\.? ?#?\d{1,5}(?:[ ]?[,\n][\s,]*[A-Z][^\n,\d]{1,40}){1,3}"
    r"[\s,]+(?!(?:19|20)\d\d\b)\d{4,6}(?!\d))"
)
HAS_BLOCK = Pattern(r"\b(?:Apt|Apartment|Suite|Ste|Flat|Unit|[Bb]ox)\.? ?#?\d")
_CITY = rf"{CAP}(?:[ -](?:{CAP}|am|an der|la|le|les|de|sur|upon|on|of|i|na|nad)){{0,3}}"
# a number, a street-like line, then a town with its postal code: on commas or on lines; each with
# what is soon sought and stands in every one of them
LINES = (
    (
        Pattern(
            rf"(?P<it>\b\d{{1,5}}[A-Za-z]? {CAP}(?: {CAP}){{0,3}}\s*[,\n]\s*"
            rf"(?:{_CITY}\s*[,\n]\s*){{1,2}}"
            rf"(?:[A-Z]{{2,3}},? )?(?:\d{{4,6}}|[A-Z]{{1,2}}\d[\w]? ?\d[A-Z]{{2}}|[A-Z]\d[A-Z] "
            rf"?\d[A-Z]\d)\b)"
        ),
        Pattern(rf"\d[A-Za-z]? {UPPER}"),
    ),
    (
        Pattern(
            rf"(?P<it>\b{CAP}(?: {CAP}){{0,3}} \d{{1,4}}[A-Za-z]?\s*[,\n]\s*(?:[A-Z]{{1,2}}-)?"
            rf"\d{{3,6}}(?: ?[A-Z]{{2}}| \d\d)? {_CITY})"
        ),
        Pattern(r"\d[A-Za-z]?\s*[,\n]\s*(?:[A-Z]{1,2}-)?\d{3}"),
    ),
)
