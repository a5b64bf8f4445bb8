"""The minutes, computed from the record: one neutral document, and the printers that show it."""
