"""A stage as one canonical JSON document with a version number, and back."""

from typing import Any

from unsent.domain.stage import Stage
from unsent.store.faults import BadStage
from unsent.store.json_form import BadForm, canonical, case_name, from_form, parse, to_form

VERSION = 1


def encode(stage: Stage) -> str:
    """Return the document of a stage; equal stages give equal documents."""
    return canonical({"v": VERSION, "stage": to_form(stage, Stage)})


def decode(document: str) -> Stage:
    """Return the stage of a document. Raises BadStage, which quotes nothing of it."""
    try:
        return _stage(parse(document))
    except BadForm as fault:
        raise BadStage(str(fault)) from None


def kind_of(stage: Stage) -> str:
    """Return the name of the stage's case, in lower case: private, draft, ... letgo."""
    return case_name(type(stage))


def _stage(form: Any) -> Stage:
    if not isinstance(form, dict) or form.keys() != {"v", "stage"} or form["v"] != VERSION:
        raise BadForm("not a stage of this version")
    stage: Stage = from_form(Stage, form["stage"], "stage")
    return stage
