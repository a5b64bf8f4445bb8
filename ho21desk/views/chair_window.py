"""The chair's window: where the meeting stands, to be read from across the room."""

from PySide6.QtCore import QByteArray, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from ho21desk.views.chair_board import ChairBoard
from ho21desk.views.chair_words import Scene
from ho21desk.views.language import tr
from ho21desk.views.look import LIGHT, Colours

_BESIDE = (640, 360)


class ChairWindow(QWidget):
    """Shows a scene. It never takes the focus, and there is nothing in it to click.

    Signals:
        closed: the person at the machine closed it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(tr("HO21desk – lederens vindu"))
        self.setAccessibleName(tr("Lederens vindu"))
        self._scene: Scene | None = None
        self._colours = LIGHT

    @property
    def fills_screen(self) -> bool:
        """Whether it is seen, and is no small window."""
        return self.isVisible() and self.isFullScreen()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; one that is shown already is not painted again."""
        if scene != self._scene:
            self._scene = scene
            self.update()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        self.update()

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        if self.fills_screen and self.screen() == screen:
            return
        self.hide()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()  # `showFullScreen` would take the focus

    def stand_beside(self, screen: QScreen, place: str) -> None:
        """Be a small window where it was, or else in the corner of a screen."""
        if self.isFullScreen():
            self.hide()
            self.setWindowState(Qt.WindowState.WindowNoState)
        if not place or not self.restoreGeometry(QByteArray.fromHex(place.encode())):
            room = screen.availableGeometry()
            self.resize(*_BESIDE)
            self.move(room.right() - self.width(), room.bottom() - self.height())
        self.show()

    def place(self) -> str:
        """Return where the window is, to be remembered."""
        return bytes(self.saveGeometry().toHex().data()).decode()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        board = ChairBoard(painter, QRectF(self.rect()), self.font(), self._colours)
        if self._scene:
            board.paint(self._scene)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.closed.emit()
