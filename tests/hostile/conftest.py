"""What here is no test."""

collect_ignore = ["guided.py"]  # for an environment with atheris
