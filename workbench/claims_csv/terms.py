"""Cells that hold one of a few words: the field's own, common ones for them, or the map's."""

from enum import StrEnum
from typing import TypeVar

from db.errors import WorkbenchError
from db.values import Basis, Bound, ClaimKind, Modality

_Term = TypeVar("_Term", bound=StrEnum)

BOUNDS = {
    **{bound.value: bound for bound in Bound},
    "point": Bound.EXACT, "=": Bound.EXACT, "eq": Bound.EXACT, "exactly": Bound.EXACT,
    "approximately": Bound.ABOUT, "around": Bound.ABOUT, "~": Bound.ABOUT,
    "upper": Bound.BELOW, "<": Bound.BELOW, "<=": Bound.BELOW, "up to": Bound.BELOW, "at most": Bound.BELOW,
    "lower": Bound.ABOVE, ">": Bound.ABOVE, ">=": Bound.ABOVE, "at least": Bound.ABOVE,
    "range": Bound.BETWEEN,
}  # fmt: skip
_MODALITIES = {
    **{modality.value: modality for modality in Modality},
    "forecast": Modality.PROJECTED,
    "expected": Modality.PROJECTED,
}
_BASES = {**{basis.value: basis for basis in Basis}, "not stated": Basis.UNKNOWN, "authorised": Basis.CORE}


def term(kind: type[_Term], words: str, field: str) -> _Term:
    """The member of `kind` that a cell names. Raises `WorkbenchError` with the words it may be."""
    for said in (words, words.lower(), words.upper()):  # grades are capitals
        if said in kind.__members__.values():
            return kind(said)
    raise WorkbenchError(f"{field} “{words}” is none of {', '.join(kind)}")


def basis_of(words: str) -> Basis:
    return _BASES.get(words.lower()) or term(Basis, words, "basis")


def kind_of(words: str) -> tuple[ClaimKind, Modality | None]:
    """A kind, or a modality said in its place: "planned" is a level that is planned."""
    modality = _MODALITIES.get(words.lower())
    if modality is not None:
        return ClaimKind.LEVEL, modality
    try:
        return ClaimKind(words.lower()), None
    except ValueError:
        known = ", ".join((*ClaimKind, *_MODALITIES))
        raise WorkbenchError(f"kind “{words}” is none of {known}") from None


def modality_of(words: str) -> Modality:
    return _MODALITIES.get(words.lower()) or term(Modality, words, "modality")


def bound_of_word(words: str) -> Bound:
    bound = BOUNDS.get(words.lower())
    if bound is None:
        raise WorkbenchError(f"operator “{words}” is none of {', '.join(dict.fromkeys(BOUNDS))}")
    return bound
