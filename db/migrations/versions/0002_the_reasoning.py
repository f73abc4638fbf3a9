"""Names of sources; relations, verdicts, assessments, hypotheses and house scales"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "source_name",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_source_name_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_source_name_source_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_name")),
    )
    with op.batch_alter_table("source_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_name_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_name_name"), ["name"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_name_source_id"), ["source_id"], unique=False)
    op.create_table(
        "scale_code",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column(
            "axis", sa.Enum("source", "information", name="gradeaxis", native_enum=False, length=24), nullable=False
        ),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("meaning", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("judges", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scale_code")),
        sa.UniqueConstraint("scheme", "axis", "code", name=op.f("uq_scale_code_scheme_axis_code")),
    )
    op.create_table(
        "assessment",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("force_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "basis", sa.Enum("core", "total", "unknown", name="basis", native_enum=False, length=24), nullable=False
        ),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("as_of_earliest", sa.Date(), nullable=True),
        sa.Column("as_of_latest", sa.Date(), nullable=True),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("best", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column(
            "likelihood",
            sa.Enum(
                "almost no chance",
                "very unlikely",
                "unlikely",
                "roughly even chance",
                "likely",
                "very likely",
                "almost certain",
                name="likelihood",
                native_enum=False,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "confidence",
            sa.Enum("low", "moderate", "high", name="confidence", native_enum=False, length=24),
            nullable=True,
        ),
        sa.Column("reasoning", sa.String(), nullable=False),
        sa.Column("assumptions", sa.String(), nullable=False),
        sa.Column("supersedes_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("as_of_earliest <= as_of_latest", name=op.f("ck_assessment_as_of_order")),
        sa.CheckConstraint("low <= high AND low <= best AND best <= high", name=op.f("ck_assessment_level_order")),
        sa.CheckConstraint("low >= 0 AND best >= 0 AND high >= 0", name=op.f("ck_assessment_level_not_negative")),
        sa.CheckConstraint("supersedes_id <> id", name=op.f("ck_assessment_supersedes_another")),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_assessment_force_id")),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_assessment_made_by")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_assessment_place_id")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["assessment.id"], name=op.f("fk_assessment_supersedes_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_force_id"), ["force_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_place_id"), ["place_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_supersedes_id"), ["supersedes_id"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_question_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_table(
        "source_verdict",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "verdict",
            sa.Enum("same", "different", "unsure", name="verdict", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("source_id <> other_id", name=op.f("ck_source_verdict_on_another")),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_source_verdict_made_by")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["source.id"], name=op.f("fk_source_verdict_other_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_source_verdict_source_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_verdict")),
    )
    with op.batch_alter_table("source_verdict", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_verdict_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_verdict_source_id"), ["source_id"], unique=False)

    op.create_table(
        "hypothesis",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("question_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_hypothesis_question_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hypothesis")),
    )
    with op.batch_alter_table("hypothesis", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hypothesis_question_id"), ["question_id"], unique=False)

    op.create_table(
        "assessment_claim",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("assessment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "role",
            sa.Enum("basis", "bound", "context", "rejected", name="claimrole", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name=op.f("fk_assessment_claim_assessment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_assessment_claim_claim_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_claim")),
        sa.UniqueConstraint("assessment_id", "claim_id", name=op.f("uq_assessment_claim_assessment_id_claim_id")),
    )
    with op.batch_alter_table("assessment_claim", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_claim_claim_id"), ["claim_id"], unique=False)

    op.create_table(
        "claim_relation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "repeats",
                "corroborates",
                "contradicts",
                "supersedes",
                "corrects",
                "refines",
                "derived from",
                name="relationkind",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("claim_id <> other_id", name=op.f("ck_claim_relation_to_another")),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_claim_relation_claim_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_claim_relation_made_by")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["claim.id"], name=op.f("fk_claim_relation_other_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_relation")),
        sa.UniqueConstraint("claim_id", "other_id", "kind", name=op.f("uq_claim_relation_claim_id_other_id_kind")),
    )
    with op.batch_alter_table("claim_relation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_relation_other_id"), ["other_id"], unique=False)

    op.create_table(
        "consistency_mark",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("hypothesis_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "mark", sa.Enum("CC", "C", "N", "I", "II", name="consistency", native_enum=False, length=24), nullable=False
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_consistency_mark_claim_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["hypothesis_id"], ["hypothesis.id"], name=op.f("fk_consistency_mark_hypothesis_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consistency_mark")),
        sa.UniqueConstraint("hypothesis_id", "claim_id", name=op.f("uq_consistency_mark_hypothesis_id_claim_id")),
    )
    with op.batch_alter_table("consistency_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consistency_mark_claim_id"), ["claim_id"], unique=False)

    op.create_table(
        "resolution",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("force_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "basis", sa.Enum("core", "total", "unknown", name="basis", native_enum=False, length=24), nullable=False
        ),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("as_of_earliest", sa.Date(), nullable=True),
        sa.Column("as_of_latest", sa.Date(), nullable=True),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("best", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column("claim_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.CheckConstraint("as_of_earliest <= as_of_latest", name=op.f("ck_resolution_as_of_order")),
        sa.CheckConstraint("low <= high AND low <= best AND best <= high", name=op.f("ck_resolution_level_order")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_resolution_claim_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["force_id"], ["force.id"], name=op.f("fk_resolution_force_id")),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_resolution_made_by")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_resolution_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resolution")),
    )
    with op.batch_alter_table("resolution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_resolution_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_resolution_force_id"), ["force_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_resolution_place_id"), ["place_id"], unique=False)

    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.add_column(sa.Column("grades_blind", sa.Boolean(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("scheme", sa.String(), server_default="admiralty", nullable=False))
