"""The rows of the claims of a table and of who told them, as they are written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.claims import Claim
from db.identity import new_id, now
from db.values import ClaimState
from workbench.analysts import present_analyst
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.voices import Voice
from workbench.forces import force_named
from workbench.numbering import next_number
from workbench.places import place_named


@dataclass(frozen=True, slots=True)
class Around:
    """What a claim's row needs from around it, by line: its id, article, number's words and base."""

    ids: dict[int, int]
    homes: dict[int, int]
    words: dict[int, str]
    bases: dict[int, int]


def claim_rows(session: Session, claims: Sequence[TableClaim], around: Around) -> list[dict[str, Any]]:
    places = {name: place_named(session, name).id for name in {claim.place for claim in claims}}
    forces = {name: force_named(session, name).id for name in {claim.force for claim in claims}}
    by, at, first = present_analyst(session), now(), next_number(session, Claim)
    rows: list[dict[str, Any]] = [
        {
            "id": around.ids[claim.line],
            "number": number,
            "article_id": around.homes[claim.line],
            "kind": claim.kind,
            "modality": claim.modality,
            "state": claim.state,
            "state_reason": None if claim.state == ClaimState.ACTIVE else "as the table says",
            "basis": claim.basis,
            "place_id": places[claim.place],
            "force_id": forces[claim.force],
            "base_claim_id": around.bases.get(claim.line),
            "quantity_words": around.words[claim.line] or None,
            **_register(claim),
            "made_by": by,
            "made_at": at,
        }
        for number, claim in enumerate(claims, start=first)
    ]
    return sorted(rows, key=lambda row: row["base_claim_id"] is not None)  # a base has none, and is there first


def _register(claim: TableClaim) -> dict[str, Any]:
    """The columns of the number and the time."""
    said, time = claim.quantity, claim.as_of
    ratio = said.ratio or (None, None)
    return {
        "bound": said.bound,
        "low": said.low,
        "best": said.best,
        "high": said.high,
        "ratio_low": ratio[0],
        "ratio_high": ratio[1],
        "direction": said.direction,
        "quantity_rule": said.rule,
        "as_of": time.edtf if time else None,
        "as_of_earliest": time.earliest if time else None,
        "as_of_latest": time.latest if time else None,
        "as_of_rule": "table" if time else None,
    }


def attribution_rows(claims: Sequence[TableClaim], told: Sequence[Voice], ids: dict[int, int]) -> list[dict[str, Any]]:
    return [
        {
            "id": new_id(),
            "claim_id": ids[claim.line],
            "source_id": voice.source_id,
            "origin_id": voice.origin_id,
            "manner": voice.manner,
        }
        for claim, voice in zip(claims, told, strict=True)
    ]
