"""The shapes that names, numbers and places are written in; matched on `plain`, case kept."""

import re
from collections.abc import Iterable
from itertools import chain

from unsent.checks.passage import Sentence
from unsent.checks.patterns import Clues, Pattern, any_of, gate_of

UPPER = "[A-ZŁØĐÞÆŒ]"
# one capitalised word, without a possessive 's at its end
CAP = rf"(?:{UPPER}')?{UPPER}[^\W\d_]+(?:['-](?!s\b)[^\W\d_]+)*"
FULL = rf"{CAP}(?:[ ](?:{UPPER}\.[ ]?)?{CAP}){{0,2}}"
PAIR = rf"{CAP}[ ](?:{UPPER}\.[ ]?)?{CAP}(?:[ ]{CAP})?"

NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty(?:[- ][a-z]+)?)"
)
TITLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Sister|Nurse|Matron)\.? )?"
CREDENTIALS = (
    "RN BSN MSN LPN LVN CNA CMA RMA MD DO MBBS MBChB NP FNP DNP APRN PA-C PA CRNA CNM RRT PT DPT "
    "OT OTR SLP PharmD RPh LCSW LMSW MSW DDS DMD RDH EMT EMT-P FRCS MRCP FRCP RMN RGN SRNA PhD "
    "PsyD RD RDN"
)
CREDENTIAL = any_of(CREDENTIALS)
TEAM = (
    "preceptor charge_nurse charge nurse_manager manager attending boss supervisor director "
    "colleague co-worker coworker workmate intern co-intern registrar consultant matron tech "
    "scribe chief_resident chief don cno ceo cmo surgeon anesthetist anaesthetist pharmacist "
    "orderly porter receptionist senior educator preceptee orientee team_leader teamleader "
    "team_lead teamlead shift_lead program_director head_nurse ward_sister scrub_nurse hca "
    "coordinator rota_coordinator co-ordinator secretary ward_clerk receptionist sho reg "
    "house_officer practice_manager "
    "bed_manager site_manager lead_nurse nurse_in_charge staff_nurse chaplain"
)
TEAM_NOUN = any_of(TEAM)
DEPARTMENTS = (
    "radiology pharmacy pharm anesthesia anaesthetics anesthetics surgery ortho cardiology icu "
    "itu ed er a&e the_lab lab hr days nights day_shift night_shift reception registration "
    "admissions billing theatre theatres housekeeping transport phlebotomy pathology dietary "
    "case_management social_work peds paeds l&d maternity oncology psych dialysis endoscopy "
    "the_front_desk front_desk the_office payroll it the_ward the_canteen the_cafeteria "
    "the_(?:[a-z]+ing_)?counter dispatch medsurg med-surg pacu preop pre-op stepdown step-down "
    "tele rehab day_surgery outpatients recovery theatre_\\d+ ward_\\d+ the_desk switchboard "
    "security nights_here endo the_bank the_agency community a_and_e neuro renal resp haem onc "
    "procurement finance estates governance comms communications bed_management patient_experience "
    "the_kitchen records medical_records portering stores it_support occupational_health"
)
DEPARTMENT = any_of(DEPARTMENTS)


def found(patterns: tuple[Pattern, ...], text: str, clues: Clues) -> Iterable[re.Match[str]]:
    """Return the matches of all patterns that the clues of the sentence allow."""
    gate = gate_of(patterns)
    if gate is not None and gate.isdisjoint(clues):
        return ()
    matches = [pattern.compiled.finditer(text) for pattern in patterns if pattern.may_match(clues)]
    return chain.from_iterable(matches) if matches else ()


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Return the span of the group `it`, or of the whole match where there is none."""
    return match.span("it") if "it" in match.re.groupindex else match.span()


def begins(sentence: Sentence, start: int) -> bool:
    """Tell whether only marks and spaces come before `start` in its sentence."""
    return not sentence.plain[:start].strip(" \"'(-*•–—:,")


def compiled(*sources: str, needs: Iterable[str] = ()) -> tuple[Pattern, ...]:
    """Return the patterns, all with the same needs."""
    return tuple(Pattern(source, needs) for source in sources)
