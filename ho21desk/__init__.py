"""HO21desk: runs the meetings of a Norwegian council and leaves a draft of the minutes."""

__version__ = "0.1.0"
