"""Alembic's migrations of the project file, run from inside the package."""
