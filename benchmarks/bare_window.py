"""The floor of a start: a bare window with an editor and a list, and nothing of ours.

python -m benchmarks.bare_window
"""

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QMainWindow, QTextEdit, QWidget


def main() -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv[:1])
    window, middle = QMainWindow(), QWidget()
    window.setWindowTitle("Bart vindu")
    row = QHBoxLayout(middle)
    row.addWidget(QListWidget())
    row.addWidget(QTextEdit())
    window.setCentralWidget(middle)
    window.resize(1440, 868)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
