"""A screen reader finds a control by its name and presses it, through the accessibility bus."""

import os
import subprocess

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

# PyGObject comes with the system, not from PyPI, so its own Python does the looking.
READER = """
import time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def named(node, name):
    if node.get_name() == name:
        return node
    children = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return next((found for child in children if child and (found := named(child, name))), None)

for _ in range(100):
    button = named(Atspi.get_desktop(0), "Neste sak")
    if button:
        Atspi.Action.do_action(button, 0)
        break
    time.sleep(0.1)
"""


@pytest.mark.window
def test_a_button_is_pressed_by_name(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    button = QPushButton("Neste sak")
    window.setCentralWidget(button)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(button.clicked, timeout=20_000):
        reader = subprocess.Popen([os.environ["HO21DESK_SYSTEM_PYTHON"], "-c", READER])
    assert reader.wait(timeout=20) == 0
