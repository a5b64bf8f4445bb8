"""The meeting file: one meeting, whole, as JSON, from one laptop to another."""
