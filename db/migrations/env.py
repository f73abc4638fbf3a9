"""How Alembic runs here: on the connection it is given, inside a transaction that is ours."""

from alembic import context

from db.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's one transaction holds all migrations and the stamp
)
context.run_migrations()
