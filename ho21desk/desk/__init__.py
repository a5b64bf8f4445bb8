"""What the program does: each act decided, written down in one transaction, and answered with what changed.

Nothing is imported here, so that the window can know `changes` before the database is loaded.
"""
