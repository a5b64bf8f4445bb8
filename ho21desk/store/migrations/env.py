"""Run by alembic: migrates over the connection that `ho21desk.store.migrating` hands it."""

from alembic import context

from ho21desk.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction holds the whole migration
)
context.run_migrations()
