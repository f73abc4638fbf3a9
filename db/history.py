"""History: change sets and the changed rows in them, written by triggers and never by hand."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, UniqueConstraint

from db.rows import LONG, Row

change_set = Table(
    "change_set",
    Row.metadata,
    Column("seq", Integer, primary_key=True),
    Column("uuid", String(32), nullable=False),
    Column(
        "stamp", Integer, nullable=False, index=True
    ),  # Lamport clock: larger than every stamp known when it was made
    Column("kind", String(8), nullable=False),  # edit, quiet, undo, redo, merge, unmerge
    Column("label", String, nullable=False),
    Column("who", String),
    Column("at", String(20), nullable=False),
    Column("undo_of", String(32)),  # uuid of the edit that an undo takes back or a redo applies again
    Column("imported_by", String(32)),  # uuid of the merge that brought it in; None when made in this file
    Column("chain", String(64)),  # hex SHA-256 over the set before and this one's content; None before schema 4
    UniqueConstraint("uuid"),
)

change = Table(
    "change",
    Row.metadata,
    Column("n", Integer, primary_key=True),
    Column("set_seq", Integer, ForeignKey("change_set.seq"), nullable=False, index=True),
    Column("tbl", String, nullable=False),
    Column("row", LONG, nullable=False),
    Column("op", String(1), nullable=False),  # I, U or D
    Column("fields", String),  # I: NULL; U: {"column": [old, new]}; D: {"column": old}
    Index("ix_change_tbl_row", "tbl", "row"),
)

recording = Table("recording", Row.metadata, Column("seq", Integer))  # one row while an edit is open

conflict = Table(
    "conflict",
    Row.metadata,
    Column("tbl", String, primary_key=True),
    Column("row", LONG, primary_key=True),
    Column("field", String, primary_key=True),  # a column or the name of a register; "" is the row's existence
    Column("set_uuid", String(32), primary_key=True),  # who wrote the value, and when: the change set says
    Column("stamp", Integer, nullable=False),
    Column("value", String, nullable=False),  # JSON: the value, of a register an object of its columns
    Column("kind", String(8), primary_key=True),  # heads, exists, needed, unique
)

redaction = Table(
    "redaction",
    Row.metadata,
    Column("tbl", String, primary_key=True),
    Column("row", LONG, primary_key=True),
    Column("field", String, primary_key=True),  # as in `conflict`
)

seal = Table(
    "seal",
    Row.metadata,
    Column("tbl", String, primary_key=True),
    Column("row", LONG, primary_key=True),
    Column("digest", LargeBinary(8), nullable=False),  # of the row's values as they were last written
)

UNRECORDED = frozenset(
    {"change_set", "change", "recording", "conflict", "redaction", "seal", "text", "original", "fingerprint"}
)
"""Tables without change triggers: the history itself and what merging keeps, what is reckoned from other rows, and
texts and originals, which are only ever added."""
