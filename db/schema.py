"""All tables of a project file, loaded into one metadata. Whoever needs every table imports it from here."""

from functools import cache

from sqlalchemy import Table

from db import (
    analysts,
    articles,
    assessments,
    claims,
    codes,
    events,
    facts,
    figures,
    forces,
    grades,
    history,
    hypotheses,
    notes,
    origins,
    places,
    relations,
    reports,
    scales,
    searches,
    second_coding,
    sources,
    spans,
    suggestions,
    verdicts,
)
from db.rows import Row

metadata = Row.metadata

MODULES = (
    analysts,
    articles,
    assessments,
    claims,
    codes,
    events,
    facts,
    figures,
    forces,
    grades,
    history,
    hypotheses,
    notes,
    origins,
    places,
    relations,
    reports,
    scales,
    searches,
    second_coding,
    sources,
    spans,
    suggestions,
    verdicts,
)


def recorded_tables() -> list[Table]:
    """Every table whose rows history follows, parents before children."""
    return list(_recorded())


@cache
def _recorded() -> tuple[Table, ...]:
    """Sorted once: every edit asks."""
    return tuple(table for table in metadata.sorted_tables if table.name not in history.UNRECORDED)
