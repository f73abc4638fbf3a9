"""The report of the sample project, written as an analyst would: with citations, live numbers, a figure and tables."""

import re
import tomllib
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.values import PartKind
from resources.files import path as resource
from workbench.charting import Shown
from workbench.drawing import shown_json
from workbench.hypotheses.questions import question_rows
from workbench.reports.marks import renumbered
from workbench.reports.numbers import NumberKind, NumberOf, NumberReader, add_number
from workbench.reports.outline import PartRow, add_part, add_report

Entry = dict[str, Any]

_CITED = re.compile(r"\[C-\d+(?:, C-\d+)*\]")
_NUMBER = re.compile(r"\{(\d+)\}")


def write_sample_report(session: Session) -> None:
    """Add the report of ``resources/sample/report.toml`` to the sample's claims."""
    content = tomllib.loads(resource("sample", "report.toml").read_text("utf-8"))
    claims = dict(session.execute(select(Claim.number, Claim.id)).all())
    report = add_report(session, content["title"], subtitle=content["subtitle"], byline=content["byline"])
    reader = NumberReader(session)
    for entry in content["part"]:
        kind = PartKind(entry["kind"])
        text = _NUMBER.sub(r"{#\1}", _CITED.sub(lambda found: _citation(found[0], claims), entry.get("text", "")))
        new = {}
        for place, number in enumerate(entry.get("numbers", ()), 1):
            of = _number_of(number, claims)
            new[place] = add_number(session, report, of, reader.read(of))
        add_part(session, report, PartRow(0, kind, renumbered(text.strip(), new), shows=_shows(session, kind, entry)))


def _citation(words: str, claims: dict[int, int]) -> str:
    named = (f"@claim:{claims[int(number)]}" for number in re.findall(r"C-(\d+)", words))
    return f"[{', '.join(named)}]"


def _number_of(entry: Entry, claims: dict[int, int]) -> NumberOf:
    return NumberOf(
        NumberKind(entry["kind"]),
        row=claims[entry["claim"]] if "claim" in entry else 0,
        place=entry.get("place", ""),
        force=entry.get("force", ""),
        day=entry.get("day"),
    )


def _shows(session: Session, kind: PartKind, entry: Entry) -> Entry | None:
    if kind is PartKind.FIGURE:
        return shown_json(Shown(tuple(entry["places"]), pooled=True))
    if kind is PartKind.MATRIX:
        return {"question": str(question_rows(session)[0].id)}
    return entry.get("shows")
