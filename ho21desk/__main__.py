"""Starts the program: a command, or the window."""

import sys


def main() -> int:
    """Run the program with the words of the command line and return its exit code."""
    from ho21desk.commands import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
