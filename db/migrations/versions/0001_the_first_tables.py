"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "analyst",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_analyst")),
    )
    op.create_table(
        "change_set",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=32), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=True),
        sa.Column("at", sa.String(length=20), nullable=False),
        sa.Column("undo_of", sa.String(length=32), nullable=True),
        sa.Column("imported_by", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change_set")),
        sa.UniqueConstraint("uuid", name=op.f("uq_change_set_uuid")),
    )
    with op.batch_alter_table("change_set", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_set_stamp"), ["stamp"], unique=False)

    op.create_table(
        "code",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("colour", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["code.id"], name=op.f("fk_code_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code")),
    )
    with op.batch_alter_table("code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_code_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "force",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.CheckConstraint("parent_id <> id", name=op.f("ck_force_parent_is_another")),
        sa.ForeignKeyConstraint(["parent_id"], ["force.id"], name=op.f("fk_force_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_force")),
    )
    with op.batch_alter_table("force", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_force_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "place",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("gazetteer_key", sa.String(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.CheckConstraint("parent_id <> id", name=op.f("ck_place_parent_is_another")),
        sa.ForeignKeyConstraint(["parent_id"], ["place.id"], name=op.f("fk_place_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "project",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_project_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table("recording", sa.Column("seq", sa.Integer(), nullable=True))
    op.create_table(
        "source",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "named person",
                "anonymous person",
                "organisation",
                "document",
                "outlet",
                name="sourcekind",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("acts_for_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("access", sa.String(), nullable=True),
        sa.Column("interest", sa.String(), nullable=True),
        sa.Column("anonymity", sa.String(), nullable=True),
        sa.CheckConstraint("acts_for_id <> id", name=op.f("ck_source_acts_for_another")),
        sa.ForeignKeyConstraint(["acts_for_id"], ["source.id"], name=op.f("fk_source_acts_for_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_acts_for_id"), ["acts_for_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_name"), ["name"], unique=False)

    op.create_table(
        "text",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text")),
        sa.UniqueConstraint("sha256", name=op.f("uq_text_sha256")),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("outlet_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("dateline", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("published_earliest", sa.Date(), nullable=True),
        sa.Column("published_latest", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("added_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.CheckConstraint("published_earliest <= published_latest", name=op.f("ck_article_published_order")),
        sa.ForeignKeyConstraint(["added_by"], ["analyst.id"], name=op.f("fk_article_added_by")),
        sa.ForeignKeyConstraint(["outlet_id"], ["source.id"], name=op.f("fk_article_outlet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
    )
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_outlet_id"), ["outlet_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_article_published_earliest"), ["published_earliest"], unique=False)

    op.create_table(
        "change",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("set_seq", sa.Integer(), nullable=False),
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("op", sa.String(length=1), nullable=False),
        sa.Column("fields", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["set_seq"], ["change_set.seq"], name=op.f("fk_change_set_seq")),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_set_seq"), ["set_seq"], unique=False)
        batch_op.create_index("ix_change_tbl_row", ["tbl", "row"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("happened", sa.String(), nullable=True),
        sa.Column("happened_earliest", sa.Date(), nullable=True),
        sa.Column("happened_latest", sa.Date(), nullable=True),
        sa.CheckConstraint("happened_earliest <= happened_latest", name=op.f("ck_event_happened_order")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_event_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_place_id"), ["place_id"], unique=False)

    op.create_table(
        "figure",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("subtitle", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("alt_text", sa.String(), nullable=True),
        sa.Column("shows", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_figure_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
    )
    op.create_table(
        "force_name",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("force_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_force_name_force_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_force_name")),
        sa.UniqueConstraint("force_id", "name", name=op.f("uq_force_name_force_id_name")),
    )
    with op.batch_alter_table("force_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_force_name_name"), ["name"], unique=False)

    op.create_table(
        "origin",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "briefing",
                "statement",
                "document",
                "observation",
                "unknown",
                name="originkind",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("happened", sa.String(), nullable=True),
        sa.Column("happened_earliest", sa.Date(), nullable=True),
        sa.Column("happened_latest", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.CheckConstraint("happened_earliest <= happened_latest", name=op.f("ck_origin_happened_order")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_origin_source_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_origin")),
    )
    with op.batch_alter_table("origin", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_origin_source_id"), ["source_id"], unique=False)

    op.create_table(
        "place_name",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_place_name_place_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_name")),
        sa.UniqueConstraint("place_id", "name", name=op.f("uq_place_name_place_id_name")),
    )
    with op.batch_alter_table("place_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_name_name"), ["name"], unique=False)

    op.create_table(
        "article_version",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("captured_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_version_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["text_id"], ["text.id"], name=op.f("fk_article_version_text_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_version")),
        sa.UniqueConstraint("article_id", "number", name=op.f("uq_article_version_article_id_number")),
    )
    with op.batch_alter_table("article_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_version_text_id"), ["text_id"], unique=False)

    op.create_table(
        "claim",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "level",
                "change",
                "share",
                "ceiling",
                "floor",
                "target",
                "denial",
                "event",
                "other",
                name="claimkind",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "modality",
            sa.Enum("observed", "planned", "projected", name="modality", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "active",
                "superseded",
                "corrected",
                "retracted",
                "refuted",
                name="claimstate",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("state_since", sa.Date(), nullable=True),
        sa.Column("state_reason", sa.String(), nullable=True),
        sa.Column(
            "basis", sa.Enum("core", "total", "unknown", name="basis", native_enum=False, length=24), nullable=False
        ),
        sa.Column("force_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("base_claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("quantity_words", sa.String(), nullable=True),
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
        sa.Column("ratio_low", sa.Double(), nullable=True),
        sa.Column("ratio_high", sa.Double(), nullable=True),
        sa.Column("direction", sa.Enum("up", "down", name="direction", native_enum=False, length=24), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("quantity_rule", sa.String(), nullable=True),
        sa.Column("as_of_words", sa.String(), nullable=True),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("as_of_earliest", sa.Date(), nullable=True),
        sa.Column("as_of_latest", sa.Date(), nullable=True),
        sa.Column("as_of_rule", sa.String(), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("0 <= ratio_low AND ratio_low <= ratio_high", name=op.f("ck_claim_ratio_order")),
        sa.CheckConstraint("as_of_earliest <= as_of_latest", name=op.f("ck_claim_as_of_order")),
        sa.CheckConstraint("base_claim_id <> id", name=op.f("ck_claim_base_is_another")),
        sa.CheckConstraint("low <= high AND low <= best AND best <= high", name=op.f("ck_claim_quantity_order")),
        sa.CheckConstraint("low >= 0 AND best >= 0 AND high >= 0", name=op.f("ck_claim_quantity_not_negative")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_claim_article_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["base_claim_id"], ["claim.id"], name=op.f("fk_claim_base_claim_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_claim_force_id")),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_claim_made_by")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_claim_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_base_claim_id"), ["base_claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_force_id"), ["force_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_place_id"), ["place_id"], unique=False)

    op.create_table(
        "figure_snapshot",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("figure_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("exported_at", sa.String(), nullable=False),
        sa.Column("numbers", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["figure_id"], ["figure.id"], name=op.f("fk_figure_snapshot_figure_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_snapshot")),
    )
    with op.batch_alter_table("figure_snapshot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_figure_snapshot_figure_id"), ["figure_id"], unique=False)

    op.create_table(
        "attribution",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("origin_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "manner",
            sa.Enum("quoted", "paraphrased", "unattributed", name="manner", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("verb", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_attribution_claim_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["origin_id"], ["origin.id"], name=op.f("fk_attribution_origin_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_attribution_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attribution")),
    )
    with op.batch_alter_table("attribution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attribution_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attribution_origin_id"), ["origin_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attribution_source_id"), ["source_id"], unique=False)

    op.create_table(
        "grade",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("graded_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("graded_at", sa.String(), nullable=False),
        sa.CheckConstraint(
            "scheme <> 'admiralty' OR code IS NULL OR (source_id IS NOT NULL AND code IN ('A','B','C','D','E','F')) OR (claim_id IS NOT NULL AND code IN ('1','2','3','4','5','6'))",
            name=op.f("ck_grade_admiralty_code"),
        ),
        sa.CheckConstraint("(source_id IS NULL) <> (claim_id IS NULL)", name=op.f("ck_grade_one_target")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_grade_claim_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["graded_by"], ["analyst.id"], name=op.f("fk_grade_graded_by")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_grade_source_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grade")),
    )
    with op.batch_alter_table("grade", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grade_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grade_source_id"), ["source_id"], unique=False)

    op.create_table(
        "note",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("written_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("written_at", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(article_id IS NOT NULL) + (claim_id IS NOT NULL) + (source_id IS NOT NULL) = 1"
            if op.get_bind().dialect.name == "sqlite"
            else "num_nonnulls(article_id, claim_id, source_id) = 1",
            name=op.f("ck_note_one_target"),
        ),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_note_article_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_note_claim_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_note_source_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["written_by"], ["analyst.id"], name=op.f("fk_note_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_note_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_note_source_id"), ["source_id"], unique=False)

    op.create_table(
        "span",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("version_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
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
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("force_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("edtf", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint('0 <= "start" AND "start" < "end"', name=op.f("ck_span_order")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_span_claim_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_span_event_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_span_force_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_span_made_by")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_span_place_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_span_source_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_version.id"], name=op.f("fk_span_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_span")),
    )
    with op.batch_alter_table("span", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_span_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_span_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_span_force_id"), ["force_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_span_place_id"), ["place_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_span_source_id"), ["source_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_span_version_id"), ["version_id"], unique=False)

    op.create_table(
        "suggestion",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("version_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("offer", sa.JSON(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum("open", "accepted", "rejected", name="decision", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("part_of_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_suggestion_claim_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["part_of_id"], ["suggestion.id"], name=op.f("fk_suggestion_part_of_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_version.id"], name=op.f("fk_suggestion_version_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion")),
    )
    with op.batch_alter_table("suggestion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_suggestion_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestion_part_of_id"), ["part_of_id"], unique=False)
        batch_op.create_index("ix_suggestion_version_id_decision", ["version_id", "decision"], unique=False)

    op.create_table(
        "coding",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("span_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["code_id"], ["code.id"], name=op.f("fk_coding_code_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["span_id"], ["span.id"], name=op.f("fk_coding_span_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding")),
        sa.UniqueConstraint("span_id", "code_id", name=op.f("uq_coding_span_id_code_id")),
    )
    with op.batch_alter_table("coding", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coding_code_id"), ["code_id"], unique=False)

    # The search index; this wording is frozen here whatever db/search.py says later. A server has its own.
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE text_search USING fts5"
            "(body, content='text', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
        )
