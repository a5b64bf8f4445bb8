"""The database: one SQLite file, one connection that writes."""
