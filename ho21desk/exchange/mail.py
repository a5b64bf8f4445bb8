"""A mail that is ready to be sent, as a file that opens in the mail program of whoever has one.

Nothing in it tells of the machine or the person: no sender, no time, no number of its own. The mail
program puts those in when it is sent.
"""

from collections.abc import Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


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
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = subject
    if to:
        mail["To"] = to
    if copies:
        mail["Cc"] = copies
    mail.set_content(body, cte="quoted-printable")
    name, data = word
    mail.add_attachment(data, maintype=_WORD[0], subtype=_WORD[1], filename=name)
    return mail.as_bytes()
