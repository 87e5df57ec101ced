"""Words for people: who is cared for, who belongs to them, and how they are addressed."""

from unsent.checks.patterns import any_of, clue_words

PEOPLE = (
    "patient pt client kiddo lady gentleman guy dude boy girl kid teen teenager baby toddler "
    "newborn preemie man woman fella bloke lad lass buddy survivor regular flyer vet veteran "
    "inpatient outpatient admission transplant amputee diabetic granny widow widower orphan"
)
PERSON = any_of(PEOPLE)
PERSONS = clue_words(PEOPLE, PEOPLE.replace(" ", "s ") + "s")
RELATIVES = (
    "husband wife spouse partner son daughter mother father mom mum dad sister brother grandson "
    "granddaughter grandma grandmother grandpa grandfather aunt uncle niece nephew cousin "
    "fiancee fiance girlfriend boyfriend twin neighbour neighbor carer caregiver"
)
KIN = any_of(RELATIVES)
TITLE = (
    "Mr Mrs Ms Mx Miss Mister Monsieur Madame Mme Mlle Senora Senor Senorita Sra Sr Herr Frau "
    "Signora Signor Auntie Aunty Colonel Col Sergeant Sgt Lieutenant Lt Corporal Reverend Rev "
    "Deacon Pastor Rabbi Imam Granny Gramps Abuela Abuelo MR MRS MS"
)
FORMAL = any_of(TITLE)
LOOSE_TITLE = (
    "Sister Brother Father Mother Captain Capt Major General Private Officer Chief Coach Judge "
    "Aunt Uncle Grandma Grandpa Nana Papa Baba Mama Tita Tito Tia Tio Lola Lolo Oma Opa Little "
    "Lil Baby Old Sir Lady Madam Don Dona Bibi Mzee Big"
)
LOOSE = any_of(LOOSE_TITLE)
