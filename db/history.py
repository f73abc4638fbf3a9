"""History: change sets and the changed rows in them, written by triggers and never by hand."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from db.rows import LONG, Row

change_set = Table(
    "change_set",
    Row.metadata,
    Column("seq", Integer, primary_key=True),
    Column("uuid", String(32), nullable=False),
    Column(
        "stamp", Integer, nullable=False, index=True
    ),  # Lamport clock: larger than every stamp known when it was made
    Column("kind", String(8), nullable=False),  # edit, undo, redo; merge and unmerge are to come
    Column("label", String, nullable=False),
    Column("who", String),
    Column("at", String(20), nullable=False),
    Column("undo_of", String(32)),  # uuid of the edit that an undo takes back or a redo applies again
    Column("imported_by", String(32)),  # uuid of the merge that brought it in; None when made in this file
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

UNRECORDED = frozenset({"change_set", "change", "recording", "text"})
"""Tables without change triggers: the history itself, and texts, which are only ever added."""
