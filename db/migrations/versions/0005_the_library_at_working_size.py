"""The library at working size: originals, stories, versions carried on, searches, second coding, notes on anything, seals"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_THINGS = ("article", "claim", "source", "span", "code", "origin", "place", "event", "assessment", "figure")
_COUNTED = " + ".join(f"(CASE WHEN {thing}_id IS NULL THEN 0 ELSE 1 END)" for thing in _THINGS)
_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "fingerprint",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fingerprint")),
    )
    op.create_table(
        "original",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_original")),
        sa.UniqueConstraint("sha256", name=op.f("uq_original_sha256")),
    )
    op.create_table(
        "seal",
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row", _LONG, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=8), nullable=False),
        sa.PrimaryKeyConstraint("tbl", "row", name=op.f("pk_seal")),
    )
    op.create_table(
        "story",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
    )
    op.create_table(
        "coding_round",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("coder_id", _LONG, nullable=True),
        sa.Column("ended_at", sa.String(), nullable=True),
        sa.Column("made_by", _LONG, nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder_id"], ["analyst.id"], name=op.f("fk_coding_round_coder_id")),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_coding_round_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_round")),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.Column("made_by", _LONG, nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_saved_search_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
    )
    op.create_table(
        "round_article",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("round_id", _LONG, nullable=False),
        sa.Column("version_id", _LONG, nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["coding_round.id"], name=op.f("fk_round_article_round_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_version.id"], name=op.f("fk_round_article_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_article")),
        sa.UniqueConstraint("round_id", "version_id", name=op.f("uq_round_article_round_id_version_id")),
    )
    op.create_index(op.f("ix_round_article_version_id"), "round_article", ["version_id"])

    op.create_table(
        "second_tag",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("round_id", _LONG, nullable=False),
        sa.Column("version_id", _LONG, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "claim",
                "source",
                "quantity",
                "place",
                "date",
                "force",
                "event",
                "code",
                name="spankind",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("code_id", _LONG, nullable=True),
        sa.Column(
            "bound",
            sa.Enum(
                "exact",
                "about",
                "below",
                "above",
                "between",
                "share",
                "change",
                name="bound",
                native_enum=False,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("best", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column("of_first", sa.Boolean(), nullable=False),
        sa.Column("span_id", _LONG, nullable=True),
        sa.Column("settled", sa.String(), nullable=True),
        sa.Column("made_by", _LONG, nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint('0 <= "start" AND "start" < "end"', name=op.f("ck_second_tag_order")),
        sa.CheckConstraint("low <= high", name=op.f("ck_second_tag_low_high")),
        sa.ForeignKeyConstraint(["code_id"], ["code.id"], name=op.f("fk_second_tag_code_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_second_tag_made_by")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["coding_round.id"], name=op.f("fk_second_tag_round_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_version.id"], name=op.f("fk_second_tag_version_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["span_id"], ["span.id"], name=op.f("fk_second_tag_span_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_tag")),
    )
    op.create_index(op.f("ix_second_tag_code_id"), "second_tag", ["code_id"])
    op.create_index(op.f("ix_second_tag_round_id"), "second_tag", ["round_id"])
    op.create_index(op.f("ix_second_tag_span_id"), "second_tag", ["span_id"])
    op.create_index(op.f("ix_second_tag_version_id"), "second_tag", ["version_id"])

    _notes()

    _refer("article", "story_id", "story.id", ondelete="SET NULL")
    _refer("article", "story_by", "analyst.id", indexed=False)
    op.add_column("article", sa.Column("agency", sa.String(), nullable=True))
    op.add_column("article", sa.Column("begun", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("article", sa.Column("starred", sa.Boolean(), server_default="0", nullable=False))

    later = sa.text("number > 1")
    op.create_index(
        "ix_article_version_later", "article_version", ["article_id"], sqlite_where=later, postgresql_where=later
    )
    _refer("article_version", "original_id", "original.id")
    op.add_column("article_version", sa.Column("original_name", sa.String(), nullable=True))
    op.add_column("article_version", sa.Column("reason", sa.String(), nullable=True))

    op.add_column("code", sa.Column("meaning", sa.String(), nullable=True))
    op.add_column("code", sa.Column("position", sa.Integer(), server_default="0", nullable=False))
    op.add_column("code", sa.Column("retired", sa.Boolean(), server_default="0", nullable=False))

    _refer("coding", "made_by", "analyst.id", indexed=False)
    op.add_column("coding", sa.Column("made_at", sa.String(), nullable=True))

    _refer("span", "carried_from_id", "span.id", ondelete="SET NULL")
    op.add_column("span", sa.Column("stays", sa.Boolean(), server_default="0", nullable=False))


def _refer(table: str, column: str, target: str, *, ondelete: str | None = None, indexed: bool = True) -> None:
    """Add a column that refers to another table, in place: a table that is rebuilt has its constraints in any order."""
    key = sa.ForeignKey(target, name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)
    op.add_column(table, sa.Column(column, _LONG, key, nullable=True), inline_references=True)
    if indexed:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _notes() -> None:
    """A note may be on anything or stand alone, and be linked to more: its table is made anew for its constraint."""
    op.rename_table("note", "note_before")
    if op.get_bind().dialect.name == "postgresql":  # where the name of a key is one of the whole database
        op.execute("ALTER TABLE note_before RENAME CONSTRAINT pk_note TO pk_note_before")
    for thing in ("article", "claim", "source"):
        op.drop_index(op.f(f"ix_note_{thing}_id"), "note_before")
    op.create_table(
        "note",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        *(sa.Column(f"{thing}_id", _LONG, nullable=True) for thing in _THINGS),
        sa.Column("written_by", _LONG, nullable=True),
        sa.Column("written_at", sa.String(), nullable=False),
        sa.CheckConstraint(f"{_COUNTED} <= 1", name=op.f("ck_note_one_target")),
        *_keys("note"),
        sa.ForeignKeyConstraint(["written_by"], ["analyst.id"], name=op.f("fk_note_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.execute(
        "INSERT INTO note(id, body, article_id, claim_id, source_id, written_by, written_at) "
        "SELECT id, body, article_id, claim_id, source_id, written_by, written_at FROM note_before"
    )
    op.drop_table("note_before")
    op.create_table(
        "note_link",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("note_id", _LONG, nullable=False),
        *(sa.Column(f"{thing}_id", _LONG, nullable=True) for thing in _THINGS),
        sa.CheckConstraint(f"{_COUNTED} = 1", name=op.f("ck_note_link_one_target")),
        *_keys("note_link"),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_note_link_note_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_link")),
    )
    op.create_index(op.f("ix_note_link_note_id"), "note_link", ["note_id"])
    for table in ("note", "note_link"):
        for thing in _THINGS:
            op.create_index(op.f(f"ix_{table}_{thing}_id"), table, [f"{thing}_id"])


def _keys(table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [f"{thing}_id"], [f"{thing}.id"], name=op.f(f"fk_{table}_{thing}_id"), ondelete="CASCADE"
        )
        for thing in _THINGS
    ]
