"""A mail that is ready to be sent, read back as a mail program reads it."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.exchange.mail import address_of, ready_mail

# What stands on one line of a mail: no breaks, no halves of letters.
WORD = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
LINE = st.lists(WORD, min_size=1, max_size=8).map(" ".join)


def read(data: bytes) -> EmailMessage:
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


@settings(max_examples=100)
@given(LINE, LINE, LINE)
def test_any_letters_come_back_as_they_were(subject: str, body: str, name: str) -> None:
    mail = read(ready_mail(subject, f"{body}\n", (), (), (f"{name}.docx", b"PK")))
    assert mail["Subject"] == subject
    part = mail.get_body(("plain",))
    assert part is not None
    assert part.get_content() == f"{body}\r\n"
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == f"{name}.docx"
    assert attached.get_content() == b"PK"


def test_it_opens_unsent_and_every_line_ends_as_mails_end_theirs() -> None:
    address = address_of("Åse Øvrebø", "ase@example.no")
    assert address is not None
    data = ready_mail("Utkast – æøå", "Hei, æøå.\n", [address], [], ("Råd.docx", bytes(range(256))))
    mail = read(data)
    assert mail["X-Unsent"] == "1"
    assert str(mail["To"]) == "Åse Øvrebø <ase@example.no>"
    assert data.count(b"\n") == data.count(b"\r\n")
    assert data.isascii()
    assert {"From", "Date", "Message-ID"}.isdisjoint(mail)


@pytest.mark.parametrize(
    "email",
    ["", "ase", "ase@", "@example.no", "ase@example", "åse@example.no", "a b@c.no", "a@b.no\nBcc: x@y.no"],
)
def test_what_is_no_address_is_none(email: str) -> None:
    assert address_of("Åse", email) is None


@settings(max_examples=60)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_name_and_any_address_make_a_mail_or_none(name: str, email: str) -> None:
    address = address_of(name, email)
    if address:
        assert read(ready_mail("Utkast", "Hei\n", [address], [], ("a.docx", b"")))["To"].addresses
