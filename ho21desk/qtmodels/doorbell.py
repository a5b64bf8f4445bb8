"""How a program that is started later asks the one that writes to come forward.

QtNetwork, which both need, is loaded after the window has been painted.
"""

import json
import os
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"ok\n"
_LONGEST = 4096  # bytes of a question; what is longer is none of ours
_MILLISECONDS = 1500
_TOKEN = "XDG_ACTIVATION_TOKEN"  # what a Wayland desktop gives a program that a person started


class Doorbell(QObject):
    """Answers programs of the same person on this machine.

    Signals:
        rung: somebody wants the window, and which meeting; "" for none.
    """

    rung = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def hang(self, left: str = "") -> str:
        """Answer from now on, and return where; "" when that cannot be done.

        `left` is where a program answered that died: what it left there is taken away.
        """
        from PySide6.QtNetwork import QLocalServer

        if _is_ours(left):
            QLocalServer.removeServer(left)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        address = f"ho21desk-{uuid4().hex}"  # known to those alone who may read the lock
        return address if self._server.listen(address) else ""

    @property
    def answers(self) -> bool:
        """Whether it was hung."""
        return self._server is not None

    def _open(self) -> None:
        assert self._server is not None
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _answer(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            asked = json.loads(bytes(socket.readLine(_LONGEST).data()))
            wanted, token = str(asked["open"]), str(asked["token"])
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()  # what comes of it may take longer than the other waits
        if token:
            os.environ[_TOKEN] = token  # Qt hands it on when the window asks to come forward
        self.rung.emit(wanted)


def ring(address: str, wanted: str) -> bool:
    """Ask the program that answers there to come forward with a meeting; False when it does not answer."""
    from PySide6.QtNetwork import QLocalSocket

    if not _is_ours(address):
        return False
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_MILLISECONDS):
        return False
    asked = {"open": wanted, "token": os.environ.get(_TOKEN, "")}
    socket.write(json.dumps(asked).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_MILLISECONDS):
            return False
    return bytes(socket.readLine().data()) == _ANSWER


def _is_ours(address: str) -> bool:
    """Tell whether this is such an address as `hang` makes: a file may say anything."""
    name, _, number = address.partition("-")
    return name == "ho21desk" and len(number) == 32 and set(number) <= set("0123456789abcdef")
