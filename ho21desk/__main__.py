"""Starts the program: a command, the window, or what the program starts beside itself."""

import sys


def main() -> int:
    """Run the program with the words of the command line and return its exit code."""
    words = sys.argv[1:]
    if words[:1] == ["--look-up"]:
        from ho21desk.spelling.worker import main as look_up

        return look_up(words[1])
    from ho21desk.commands import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
