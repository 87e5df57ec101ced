"""What the tour's nurse writes at 2 a.m., and what she leaves of it later. All of it invented."""

WORKPLACE = "St Brannoc's"

HOT = """I have just walked out of a fourteen hour shift at St Brannoc's and I am SHAKING. They \
floated me to a ward with nine patients, two of them fresh from theatre, and then had the nerve \
to send round an email about resilience. The 87yo in bed 12 waited six hours for a scan because \
our idiot managers think that one porter can run a hospital. Her daughter, who teaches at the \
school in Hartwell, asked me why nobody came, and I had nothing to tell her.
If you have chest pain like hers, just stop taking the beta blocker and come straight in, do not \
wait for these clowns. EVERY SINGLE TIME it is the same damn story and nobody ever learns. Nobody \
upstairs cares if we drown in it.
I love this work. I am not sure it loves me back."""

SOFTENED = """I have just walked out of a fourteen hour shift and I am shaking. They floated me to \
a ward with nine patients, and then sent round an email about resilience. An older patient waited \
far too long for a scan because we had one porter. Her family asked me why nobody came, and I had \
nothing to tell them.
It is the same story most weeks, and I would like us to talk about staffing before we talk about \
resilience.
I love this work. I am not sure it loves me back."""

# hours until it was looked at again, what was written, and what was left of it
WEEKS = (
    (
        61,
        "Nobody tells us anything.\nThey changed the rota again at midnight and NOBODY asked us. "
        "I am so damn angry that I cannot sleep.",
        "The rota changed again late at night, and I could not sleep.\n"
        "I would like us to be asked first.",
    ),
    (
        63,
        "The printer, again.\nEVERY single shift this stupid machine eats the wristbands and "
        "nobody ever repairs it. I hate it.",
        "The printer eats wristbands, and it wears me out more than it should.",
    ),
    (
        91,
        "Twelve hours and no break.\nI am SHAKING. These idiots think that we can run a ward on "
        "tea. Nobody cares if we drown.",
        "Twelve hours and no break.\n"
        "I am tired, and I think that breaks should be planned like drugs rounds.",
    ),
    (
        64,
        "A card for the managers.\nThey sent round an email about resilience. What a bunch of "
        "useless clowns. I am FURIOUS!!!",
        "An email about resilience came round on a day when we were three short.\n"
        "I would rather have had a third pair of hands.",
    ),
    (
        81,
        "Handover was a shouting match.\nHe always does this, he never listens, and it is the "
        "same damn story every time.",
        "Handover was loud today, and I left it feeling small.\nHow do others keep theirs calm?",
    ),
    (
        76,
        "What I would say to the rota office.\nYou NEVER answer. I have had enough of this "
        "bloody circus.",
        "What I would ask of a rota office.\nAnswer within a day, even if the answer is no.",
    ),
)
STAYED = (
    "I cried in the linen room.\nNobody upstairs gives a damn about us and they never will. They "
    "are all idiots.",
    "To the one who took my stethoscope.\nI hate you, you absolute clown. GIVE IT BACK.",
)
