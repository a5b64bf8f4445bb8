"""Checking minutes: every slip that the record, or a finished document, lets the program see."""
