"""What is meant decides, not which words stand there: none of these is marked or brings a card."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()
MEANT = ("tone.hate", "tone.insult", "tone.patient_contempt", "threat.", "claim.", "advice.personal",
         "politics.", "harassment.", "rule.confidential", "conflict.", "distress.self_harm")  # fmt: skip

PASS = {
    "condemned": """
        A visitor told our cleaner "go back to your country" and I reported him, it was racist.
        Calling women "too emotional for surgery" is sexist and lazy teaching.
        He called her a "useless foreigner", which is vile, and security walked him out.
        "All addicts are liars" is the most harmful language we still hear on rounds.
        Someone wrote "old people are a burden" on the board and I was ashamed of us.
        The slur "retard" has no place at handover and I said so.
        "Deaf patients are impossible" is a cruel thing to say, and we should stop saying it.
        Our teacher joked that "gay men are a danger in theatre", unacceptable in any decade.
        I hate that phrase "frequent flyer", it is dehumanising.
        They shouted "immigrants are parasites" at our night team and nobody deserves that.
    """,
    "negation": """
        Nobody here is lazy, we are short of people.
        She is not a drug seeker, she has sickle cell.
        I would never hurt a patient, and I never have.
        Turmeric does not cure arthritis.
        Our managers are not idiots, they are stuck too.
        I don't want anyone fired over this.
        We don't think that migrants are a drain on the clinic.
        He isn't a waste of a bed, he is somebody's father.
        There is no miracle drug for grief.
        No one said that the surgeon is a coward.
    """,
    "debunking": """
        Myth: vaccines cause autism. Fact: large studies found no link.
        It is a myth that garlic cures infections.
        The claim that root canals cause cancer has been studied and it is false.
        There is no evidence that detox teas cleanse the liver.
        Misinformation says that sunscreen causes cancer.
        People still believe that fever causes brain damage, and it rarely does.
        The idea that women are worse surgeons has been debunked many times.
        No, a cold plunge doesn't cure depression.
        It's not true that insulin makes diabetes worse.
        The stereotype that old doctors are slow does not hold up in the data.
    """,
    "question": """
        Does vitamin C cure colds?
        Should you stop metformin before a scan?
        Is it true that statins cause dementia?
        Are we allowed to talk about the inquest?
        Do surgeons think we are idiots?
        Can probiotics prevent eczema?
        Who decides when a patient is too sick to transfer?
        Is there a guideline for stopping warfarin before dental work?
        Have you ever been called useless by a relative?
        What would you say to a colleague who wants to die?
    """,
    "clinical": """
        The lymphoma is aggressive and she is calm.
        He failed two lines of treatment and we started the third.
        The baby has growth retardation, seen at twenty weeks.
        The patient denies chest pain and complains of a headache.
        The culture is positive and the mood is negative.
        We calculated the dead space on the ventilator.
        She expired at four, with her sister at her side.
        A stab wound to the left arm, bleeding controlled.
        The tumour invaded the muscle and the margins were clear.
        We shot an x-ray and killed the alarm.
    """,
    "eponyms": """
        Crohn, Graves and Addison walk into a bar, and only the pathologist laughs.
        Hodgkin's lymphoma has a good outlook these days.
        The Babinski was up on the right.
        We used a Foley and a Yankauer.
        The Glasgow score went from nine to fourteen.
        Turner syndrome and Marfan syndrome are on the exam.
        I put in a Swan-Ganz once, in another age.
        The Apgar was nine at five minutes.
        Parkinson wrote about the shaking palsy in a small essay.
        Down syndrome clinics are the happiest place in this hospital.
    """,
    "historic": """
        Semmelweis was mocked for telling doctors to wash their hands.
        Florence Nightingale counted the dead and shamed a ministry.
        Mary Seacole paid her own way to the war.
        Osler hid behind jokes and loved his students.
        Freud was wrong about a great deal and wrote well.
        Galen bled everybody, and everybody believed him.
        John Snow took the handle off a pump.
        Rosalind Franklin's picture was used without her knowing.
        Lister sprayed carbolic and the surgeons laughed at him.
        Elizabeth Blackwell was let in as a joke and graduated first.
    """,
    "self-talk": """
        I'm an idiot, I parked in the ambulance bay.
        I am the laziest cook on this street.
        I felt like a fraud on my first day as registrar.
        I'm such a clown before coffee.
        Sometimes I am a coward about phone calls.
        I was a useless student and a decent doctor.
        I call myself a dinosaur and the students nod.
        I could kick myself for missing that train.
        My brain is a potato after nights.
        I'm a drama queen about my own paper cuts.
    """,
    "general audience": """
        Adults should have their blood pressure taken once a year.
        People over fifty can ask for a bowel screening kit.
        Patients with gout should drink water through a flare.
        Anyone on blood thinners should tell their dentist.
        Children can have paracetamol by weight, it says so on the bottle.
        Women who are pregnant may be offered the flu vaccine.
        Men should know what their testicles feel like.
        Those with asthma can carry two inhalers.
        Everyone should learn to do chest compressions.
        People with diabetes may need their feet checked.
    """,
    "sourced": """
        A Cochrane review found that exercise lowers blood pressure a little.
        The guideline says that statins prevent heart attacks in people at risk: https://example.org/g
        In the trial, the drug cut strokes by a fifth (doi 10.1000/abc).
        According to the national registry, hip fractures fell by ten percent.
        A meta analysis in the spring found that masks prevent some infections.
        The systematic review shows a small effect on migraine.
        PMID 1234567 found that yoga helps back pain as much as physio.
        The WHO guideline lists oral rehydration as the treatment that saves children.
        A published trial found that the vaccine prevents shingles in nine of ten.
        Smith et al found that sleep improves recall.
    """,
    "disclosed": """
        Disclosure: I own shares in the company. Their new pump is the best I have used.
        I was paid to speak for this company, so read my praise of the scanner with care.
        Full disclosure, it is my own course: the sepsis day opens in May, book now.
        This is a paid partnership: use code NIGHT10 for ten percent off the socks.
        I have no financial interest in these clogs, I just love them.
        Sponsored post: the scrubs were gifted and I like the pockets.
        I earn a commission if you order the book through my link.
        I'm biased, my husband makes this app: try it and tell me.
        Ad: my clinic has two slots left this week.
        Declaration of interest: I sit on the board of the company that makes this inhaler.
    """,
    "disclaimer": """
        Ice a sprain for fifteen minutes, wrap it, lift it. General information only, ask your own doctor.
        Rinse a burn under cool water for twenty minutes. This is not medical advice.
        Heat and fluids: small sips, shade, rest. Not a substitute for your own clinician.
        Sleep tips: dim the lights, skip the coffee, get up at one time. For education only.
        Feed on demand, watch for wet nappies, and talk to your midwife.
        Check a mole every month, wear a hat, and see your own GP if it changes.
        Hay fever: start the spray early, rinse your nose, and ask your pharmacist.
        Drink water through a stone, sieve the urine, call your doctor for fever. General advice.
        Stretch the calf twice a day, ice it after a run. Please ask your own physio.
        Iron on an empty stomach, no tea with it. Ask your pharmacist, this is general information.
    """,
}  # fmt: skip
CASES = [
    pytest.param(line.strip(), id=f"{context}-{number}")
    for context, lines in PASS.items()
    for number, line in enumerate(lines.strip().splitlines())
]


@pytest.mark.parametrize("text", CASES)
def test_what_is_not_meant_is_not_marked(text):
    findings = CHECKER.check(text).findings
    marked = [f.rule for f in findings if f.category.startswith(MEANT) and not guessed(f)]
    assert marked == []


def guessed(finding):
    """Tell whether the linear model said so; its false alarms are measured with the corpus."""
    return finding.rule.endswith(".weighed")


@pytest.mark.parametrize("text", PASS["disclaimer"].strip().splitlines())
def test_education_that_says_that_it_is_general_needs_no_line(text):
    assert "advice.no_disclaimer" not in CHECKER.check(text.strip()).categories()


def test_every_context_has_ten_examples_of_its_own():
    assert all(len(lines.strip().splitlines()) >= 10 for lines in PASS.values())
