"""A mail that is ready to be sent, as a file that opens in the mail program of whoever has one.

Nothing in it tells of the machine or the person: no sender, no time, no number of its own. The mail
program puts those in when it is sent.
"""

from collections.abc import Sequence
from email.charset import QP, Charset
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import formataddr

_WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def address_of(name: str, email: str) -> Address | None:
    """Return an address as a mail holds it; None when what stands there is none that every server takes."""
    if not email.isascii():
        return None
    try:
        address = Address(display_name=name, addr_spec=email)
    except (MessageError, ValueError, IndexError):
        return None
    return address if address.username and "." in address.domain else None


def ready_mail(
    subject: str, body: str, to: Sequence[Address], copies: Sequence[Address], word: tuple[str, bytes]
) -> bytes:
    """Return the bytes of an .eml file that opens as a mail not sent yet.

    Args:
        copies: who gets a copy.
        word: name and bytes of the Word file that goes with it.
    """
    # The older classes of the library: the newer ones lose spaces when they fold a line with many letters
    # that are not ASCII.
    mail = MIMEMultipart()
    mail["X-Unsent"] = "1"
    mail["Subject"] = Header(subject, "utf-8")  # type: ignore[assignment]
    if to:
        mail["To"] = _listed(to)
    if copies:
        mail["Cc"] = _listed(copies)
    letters = Charset("utf-8")
    letters.body_encoding = QP
    mail.attach(MIMEText(body, "plain", letters))  # type: ignore[arg-type]
    name, data = word
    attached = MIMEApplication(data, _WORD)
    attached.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    mail.attach(attached)
    return mail.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _listed(addresses: Sequence[Address]) -> str:
    return ", ".join(formataddr((each.display_name, each.addr_spec)) for each in addresses)
