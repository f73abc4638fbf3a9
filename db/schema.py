"""All tables of a project file, loaded into one metadata."""

from db import (
    analysts,
    articles,
    claims,
    codes,
    events,
    facts,
    figures,
    forces,
    grades,
    history,
    notes,
    origins,
    places,
    sources,
    spans,
    suggestions,
)
from db.rows import Row

metadata = Row.metadata

MODULES = (
    analysts,
    articles,
    claims,
    codes,
    events,
    facts,
    figures,
    forces,
    grades,
    history,
    notes,
    origins,
    places,
    sources,
    spans,
    suggestions,
)
