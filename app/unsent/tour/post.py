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
