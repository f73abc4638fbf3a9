"""A figure as it was exported: its marks, bands and words, and what its pooled levels were reckoned from"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("figure_snapshot", schema=None) as batch_op:
        batch_op.add_column(sa.Column("content", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("grounds", sa.JSON(), nullable=True))
