"""Read-only views with stable names, for other programs"""

from alembic import op

from db.views import VIEWS  # written once: a server gets them after its tables are fitted (db/server/fitting.py)

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, query in VIEWS.items():
            op.execute(f"CREATE VIEW {name} AS{query}")
