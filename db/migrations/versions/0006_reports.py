"""Reports: an outline of parts, and the numbers in their text that are read from the project"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_JSON = sa.JSON()
_KINDS = (
    *("heading 1", "heading 2", "heading 3", "paragraph", "list", "numbered list", "figure"),
    *("claims", "sources", "evidence", "timeline", "matrix", "source summary", "annex"),
)


def upgrade() -> None:
    op.create_table(
        "report",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("subtitle", sa.String(), nullable=False),
        sa.Column("byline", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("handling", sa.String(), nullable=True),
        sa.Column("banner", sa.String(), nullable=False),
        sa.Column("citation_style", sa.String(), nullable=False),
        sa.Column("as_known_on", sa.Date(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("made_by", _LONG, nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_report_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_table(
        "report_number",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("report_id", _LONG, nullable=False),
        sa.Column("shows", _JSON, nullable=False),
        sa.Column("stood", _JSON, nullable=True),
        sa.Column("confirmed_by", _LONG, nullable=True),
        sa.Column("confirmed_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["confirmed_by"], ["analyst.id"], name=op.f("fk_report_number_confirmed_by")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_report_number_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_number")),
    )
    op.create_index(op.f("ix_report_number_report_id"), "report_number", ["report_id"])
    op.create_table(
        "report_part",
        sa.Column("id", _LONG, autoincrement=False, nullable=False),
        sa.Column("report_id", _LONG, nullable=False),
        sa.Column("rank", sa.Double(), nullable=False),
        sa.Column("kind", sa.Enum(*_KINDS, name="partkind", native_enum=False, length=24), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("figure_id", _LONG, nullable=True),
        sa.Column("shows", _JSON, nullable=True),
        sa.Column("made_by", _LONG, nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["figure_id"], ["figure.id"], name=op.f("fk_report_part_figure_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["made_by"], ["analyst.id"], name=op.f("fk_report_part_made_by")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_report_part_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_part")),
    )
    op.create_index(op.f("ix_report_part_figure_id"), "report_part", ["figure_id"])
    op.create_index(op.f("ix_report_part_report_id"), "report_part", ["report_id"])
