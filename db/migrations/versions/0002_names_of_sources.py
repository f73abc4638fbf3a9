"""The names under which a source is found"""

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
