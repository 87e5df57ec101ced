"""Frozen dataclasses as JSON and back, strictly: what does not fit its type is refused.

A union of dataclasses carries its case in the field `is`. Fields may be left out of a document
where the class has a default, so that an older document stays readable; unknown fields are not.
"""

import json
import math
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
CASE = "is"


class BadForm(Exception):
    """A document does not have the form of its type; names the place, never the content."""


def canonical(document: Any) -> str:
    """Return the one way to write a JSON document: sorted keys, no spaces, no NaN."""
    return json.dumps(
        document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )


def parse(text: str) -> Any:
    """Return the document of a JSON text. Raises BadForm, also for endless nesting."""
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise BadForm("not JSON") from None


def to_form(value: Any, declared: Any = None) -> Any:
    """Return plain data for JSON; `declared` is the value's declared type, for naming its case."""
    if is_dataclass(value) and not isinstance(value, type):
        hints = _hints(type(value))
        form = {f.name: to_form(getattr(value, f.name), hints[f.name]) for f in fields(value)}
        return form | ({CASE: case_name(type(value))} if _cases(declared) else {})
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a stored time has a time zone")
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_form(item, *get_args(declared)[:1]) for item in value]
    return value


def from_form(kind: type[T] | Any, form: Any, where: str = "") -> T | Any:
    """Return the value of a type from plain data. Raises BadForm."""
    if cases := _cases(kind):
        return _case(cases, form, where)
    options = _options(kind)
    if len(options) == 2 and type(None) in options:
        inner = next(option for option in options if option is not type(None))
        return None if form is None else from_form(inner, form, where)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), form, where)
    if is_dataclass(kind):
        return _object(kind, form, where)
    return _atom(kind, form, where)


def case_name(case: type) -> str:
    """Return what a case of a union is called in a document."""
    return case.__name__.lower()


def _case(cases: tuple[type, ...], form: Any, where: str) -> Any:
    named = {case_name(case): case for case in cases}
    if not isinstance(form, dict) or form.get(CASE) not in named:
        raise BadForm(f"{where}: no such case")
    rest = {name: value for name, value in form.items() if name != CASE}
    return _object(named[form[CASE]], rest, where)


def _object(kind: Any, form: Any, where: str) -> Any:
    if not isinstance(form, dict):
        raise BadForm(f"{where}: not an object")
    known = {field.name: field for field in fields(kind)}
    if not form.keys() <= known.keys():
        raise BadForm(f"{where}: unknown field")
    hints = _hints(kind)
    missing = [
        name
        for name, field in known.items()
        if name not in form and field.default is MISSING and field.default_factory is MISSING
    ]
    if missing:
        raise BadForm(f"{where}: without {missing[0]}")
    values = {n: from_form(hints[n], value, f"{where}.{n}") for n, value in form.items()}
    try:
        return kind(**values)
    except ValueError:
        raise BadForm(f"{where}: out of bounds") from None


def _tuple(kinds: tuple[Any, ...], form: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(form, list):
        raise BadForm(f"{where}: not a list")
    if kinds[-1] is Ellipsis:
        return tuple(from_form(kinds[0], item, where) for item in form)
    if len(kinds) != len(form):
        raise BadForm(f"{where}: wrong length")
    return tuple(from_form(kind, item, where) for kind, item in zip(kinds, form, strict=True))


def _atom(kind: Any, form: Any, where: str) -> Any:
    if kind is float and type(form) in (int, float):
        return _finite(form, where)
    if kind in (str, int, bool) and type(form) is kind:
        return form
    if (
        isinstance(kind, type)
        and isinstance(form, str)
        and issubclass(kind, Enum | datetime | time)
    ):
        return _spelled(kind, form, where)
    raise BadForm(f"{where}: wrong type")


def _finite(form: float, where: str) -> float:
    try:
        number = float(form)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise BadForm(f"{where}: not a number")
    return number


def _spelled(kind: type[Enum | datetime | time], form: str, where: str) -> Any:
    try:
        value = kind(form) if issubclass(kind, Enum) else kind.fromisoformat(form)
    except ValueError:
        raise BadForm(f"{where}: no such value") from None
    if isinstance(value, datetime) and value.tzinfo is None:
        raise BadForm(f"{where}: no time zone")
    if isinstance(value, time) and value.tzinfo is not None:
        raise BadForm(f"{where}: a time zone")
    return value


def _cases(kind: Any) -> tuple[type, ...]:
    options = _options(kind)
    return options if len(options) > 1 and all(is_dataclass(option) for option in options) else ()


def _options(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else ()


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _refuse_constant(_: str) -> None:
    raise ValueError("not JSON")
