"""From draft to approval: what is sent, what comes back, and one approval in two records."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from getpass import getuser
from itertools import count
from pathlib import Path
from socket import gethostname

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.desk.changes import Changes
from ho21desk.desk.circulating import Sent
from ho21desk.desk.exporting import OWN_TEMPLATE
from ho21desk.desk.office import Office
from ho21desk.errors import FileError, NotAllowedError, StoreError
from ho21desk.exchange import meeting_file
from ho21desk.minutes.differences import Aspect
from ho21desk.model import (
    Attendance,
    Decision,
    ItemKind,
    Meeting,
    MinutesState,
    Person,
    RemarkOutcome,
    Role,
    TextField,
    TextRef,
)
from ho21desk.papers import cases, sources
from ho21desk.paths import resource
from ho21desk.rules import approving, circulating, deciding, remarks, running
from ho21desk.rules.circulating import state_of
from tests.factories import item, meeting, person
from tests.papers import made

DAY = datetime(2025, 6, 2, 9)
DEADLINE = date(2025, 6, 10)
PEOPLE = (
    person("berit", name="Berit Ås"),
    person("kari", name="Kari Ødegård", attendance=Attendance.ABSENT),
    person("vara", Role.DEPUTY, name="Vera Vara"),
    person("borte", Role.DEPUTY, name="Bo Borte", attendance=Attendance.ABSENT),
    person("kd", Role.OBSERVER, name="Odd Observatør"),
    person("sek", Role.SECRETARIAT, name="Siri Sekretær"),
)
PREVIOUS = "Godkjenning av referat fra forrige møte"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Return an office with nothing in it, on 2 June 2025."""
    seconds = count()
    with Office(tmp_path / "ho21desk.sqlite3", lambda: DAY + timedelta(seconds=next(seconds))) as office:
        yield office


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "ut"


def held(number: int = 2, **facts: object) -> Meeting:
    """Return a meeting that was held a week ago, as a file tells of it."""
    agenda = (
        item(13, ItemKind.PREVIOUS_MINUTES, title=PREVIOUS, id=f"prev{number}"),
        item(
            14,
            id=f"case{number}",
            discussion="Rådet drøftet saken.",
            decisions=(Decision(id=f"d{number}", text="Rådet slutter seg til planen."),),
        ),
    )
    people = [replace(each, id=f"{each.id}{number}") for each in PEOPLE]
    basics = {"number": number, "year": 2025, "date": date(2025, 5, 22)}
    return meeting(agenda, people, **{**basics, **facts})


def opened(office: Office, new: Meeting) -> Meeting:
    return office.open(office.archive.add(new)).after


def sent(office: Office, folder: Path, *, observers: bool = False, deadline: date = DEADLINE) -> Sent:
    return office.circulating.send(folder, OWN_TEMPLATE, "Kari Keeper", deadline, observers=observers)


def state_in(office: Office, meeting_id: str) -> MinutesState | None:
    return state_of(office.archive.load(meeting_id))


def mail_in(path: Path) -> EmailMessage:
    read = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def followed(office: Office, folder: Path) -> tuple[Meeting, Meeting]:
    """Return a meeting whose draft is out, and the next one, which is open."""
    earlier = opened(office, held())
    sent(office, folder)
    return office.archive.load(earlier.id), office.open_new("").after


def decision(changes: Changes | Meeting) -> str:
    now = changes if isinstance(changes, Meeting) else changes.after
    return approving.approval_item(now).decisions[0].text


# Sending


def test_the_draft_goes_out_as_a_word_file_and_a_mail_that_is_ready(office: Office, folder: Path) -> None:
    for entry in (
        Person(name="Berit Ås", email="berit@example.no"),
        Person(name="Kari Ødegård", email="kari@example.no", spellings=("Kari Odegard",)),
        Person(name="Vera Vara", email="vera@example.no"),
        Person(name="Odd Observatør", email="odd@example.no", role=Role.OBSERVER),
        Person(name="Siri Sekretær", email="siri@example.no", role=Role.SECRETARIAT),
    ):
        office.register.save(entry)
    opened(office, held(council="Rådet for ære"))
    out = sent(office, folder)
    mail = mail_in(out.mail)
    assert (out.recipients, out.without) == (("Berit Ås", "Kari Ødegård", "Vera Vara"), ())
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Utkast til referat fra møte 2/2025 i Rådet for ære – merknadsfrist 10. juni"
    assert [address.addr_spec for address in mail["To"].addresses] == [
        "berit@example.no",
        "kari@example.no",
        "vera@example.no",
    ]
    assert mail["To"].addresses[1].display_name == "Kari Ødegård"
    assert mail["Cc"] is None
    body = mail.get_body(("plain",))
    assert body is not None
    assert "innen tirsdag 10. juni 2025" in body.get_content()
    assert "Kari Keeper" in body.get_content()
    attached = list(mail.iter_attachments())
    assert [each.get_filename() for each in attached] == ["Rådet for ære referat møte 2-2025 utkast.docx"]
    assert attached[0].get_content() == out.exported.path.read_bytes()
    words = [paragraph.text for paragraph in Document(str(out.exported.path)).paragraphs]
    assert "Rådet drøftet saken." in words


def test_nothing_in_the_mail_tells_of_the_machine_or_the_clock(office: Office, folder: Path) -> None:
    opened(office, held())
    raw = sent(office, folder).mail.read_bytes()
    headers = {name.lower() for name in mail_in(sent_mail(folder))}
    assert headers <= {"x-unsent", "subject", "mime-version", "content-type"}
    for secret in (getuser(), gethostname(), str(folder), "2025 09:00"):
        if len(secret) > 4:
            assert secret.encode() not in raw


def sent_mail(folder: Path) -> Path:
    (found,) = folder.glob("*.eml")
    return found


def test_observers_get_a_copy_by_choice(office: Office, folder: Path) -> None:
    office.register.save(Person(name="Odd Observatør", email="odd@example.no"))
    opened(office, held())
    out = sent(office, folder, observers=True)
    mail = mail_in(out.mail)
    assert mail["To"] is None
    assert [address.addr_spec for address in mail["Cc"].addresses] == ["odd@example.no"]
    assert out.without == ("Berit Ås", "Kari Ødegård", "Vera Vara")
    assert office.circulating.unreached(out.changes.after) == (out.without, ())
    office.register.remove(office.register.people()[0].id)
    assert office.circulating.unreached(out.changes.after) == (out.without, ("Odd Observatør",))


@pytest.mark.parametrize(
    "email", ["", "berit", "berit@example", "@example.no", "bærit@example.no", "a b@c.no"]
)
def test_whoever_has_no_address_that_works_is_named(office: Office, folder: Path, email: str) -> None:
    office.register.save(Person(name="Berit Ås", email=email))
    opened(office, held())
    assert "Berit Ås" in sent(office, folder).without


def test_a_draft_for_practice_goes_to_nobody(office: Office, folder: Path) -> None:
    office.register.save(Person(name="Berit Ås", email="berit@example.no"))
    opened(office, held(practice=True))
    out = sent(office, folder)
    assert (out.recipients, out.without) == ((), ())
    assert office.circulating.unreached(out.changes.after) == ((), ())
    assert mail_in(out.mail)["To"] is None


def test_what_is_refused_writes_no_file(office: Office, folder: Path) -> None:
    opened(office, held(date=date(2025, 7, 1)))
    with pytest.raises(NotAllowedError, match="draft_of_open_meeting"):
        sent(office, folder)
    now = opened(office, held(3))
    with pytest.raises(NotAllowedError, match="deadline_passed"):
        sent(office, folder, deadline=DAY.date() - timedelta(days=1))
    assert not folder.exists()
    assert office.archive.load(now.id).milestones == ()


def test_a_draft_that_cannot_be_written_is_not_out(office: Office, tmp_path: Path) -> None:
    now = opened(office, held())
    in_the_way = tmp_path / "fil"
    in_the_way.write_bytes(b"")
    with pytest.raises(FileError):
        sent(office, in_the_way)
    assert office.archive.load(now.id).milestones == ()


def test_two_drafts_are_never_out_at_once_and_a_new_one_says_so(office: Office, folder: Path) -> None:
    now = opened(office, held())
    first = sent(office, folder)
    with pytest.raises(NotAllowedError) as refused:
        sent(office, folder)
    assert (refused.value.rule, refused.value.facts) == ("draft_is_out", ("2.6.2025", "10.6.2025"))
    office.perform(partial(circulating.recall, by="Kari", reason="Feil navn"))
    office.write(TextRef(TextField.DISCUSSION, "case2"), "Rådet drøftet planen.")
    again = sent(office, folder)
    assert again.mail != first.mail
    assert mail_in(again.mail)["Subject"].startswith("Nytt utkast")
    assert first.mail.exists()
    assert state_in(office, now.id) is MinutesState.SENT


def test_the_proposed_deadline_counts_working_days(office: Office) -> None:
    assert office.circulating.deadline(5) == DEADLINE


# What changed since


def test_changes_since_the_draft_went_out_are_told_whatever_the_house_or_the_day(
    office: Office, folder: Path
) -> None:
    now = opened(office, held())
    assert office.circulating.changes_since_sent(now) is None
    old_house = resource("templates/referat-2023.docx")
    out = office.circulating.send(folder, old_house, "", DEADLINE)
    assert office.circulating.changes_since_sent(out.changes.after) == ()
    office.perform(partial(deciding.add_decision, item_id="case2", text="Rådet takker."))
    after = office.write(TextRef(TextField.DISCUSSION, "case2"), "Rådet drøftet planen.").after
    (change,) = office.circulating.changes_since_sent(after) or ()
    assert (change.label, change.aspects) == ("Sak 14/2/2025", (Aspect.TEXT, Aspect.DECISION))


# Frozen


def test_approved_minutes_take_no_act_no_word_and_no_undoing(office: Office, folder: Path) -> None:
    earlier, _ = followed(office, folder)
    office.circulating.approve("Kari", changed=False)
    approved = office.open(office.archive.load(earlier.id)).after
    text = TextRef(TextField.DISCUSSION, "case2")
    works: list[Callable[[], Changes]] = [
        lambda: office.write(text, "Noe annet."),
        lambda: office.perform(running.start),
        lambda: office.perform_on(earlier.id, partial(deciding.add_decision, item_id="case2")),
    ]
    for work in works:
        with pytest.raises(NotAllowedError) as refused:
            work()
        assert (refused.value.rule, refused.value.facts) == ("minutes_frozen", ("3/2025",))
    assert office.write(text, "Rådet drøftet saken.").after == approved
    office.perform(partial(circulating.publish, by="Kari"))
    office.undo()
    with pytest.raises(NotAllowedError):
        office.undo()
    assert office.archive.load(earlier.id) == approved
    office.perform(partial(circulating.reopen, by="Kari", reason="Feil navn"))
    assert office.write(text, "Noe annet.").after.text(text) == "Noe annet."


def test_a_meeting_that_is_not_open_is_frozen_too(office: Office, folder: Path) -> None:
    earlier, following = followed(office, folder)
    office.circulating.approve("Kari", changed=False)
    act = partial(deciding.add_decision, item_id="case2", text="Mer.")
    with pytest.raises(NotAllowedError, match="minutes_frozen"):
        office.perform_on(earlier.id, act)
    assert office.meeting is not None
    assert office.meeting.id == following.id


# The next meeting


def test_the_next_meeting_has_the_paper_on_approval(office: Office, folder: Path) -> None:
    _, following = followed(office, folder)
    paper = approving.approval_item(following)
    assert paper.background == (
        "Utkast til referat fra møte 2/2025 ble sendt ut 2. juni med merknadsfrist 10. juni. "
        "Det kom ikke inn merknader.\n\nReferatet er ikke endret siden utkastet ble sendt ut."
    )
    assert paper.proposal == "Referatet fra møte 2/2025 godkjennes."


def test_papers_that_make_the_next_meeting_bring_the_paper_on_approval_too(
    office: Office, folder: Path, tmp_path: Path
) -> None:
    opened(office, held())
    sent(office, folder)
    paper = made.word_2025(tmp_path / "saker.docx", [replace(made.BUDGET, number="16/3/2025")])
    (intake,) = office.take_in([cases.find(sources.read(paper))])
    assert intake.meeting is not None
    assert "møte 2/2025 ble sendt ut 2. juni" in approving.approval_item(intake.meeting).background


def test_before_a_draft_is_out_there_is_nothing_to_say_and_later_there_is(
    office: Office, folder: Path
) -> None:
    earlier = opened(office, held())
    following = office.open_new("").after
    assert approving.approval_item(following).background == ""
    with pytest.raises(NotAllowedError, match="earlier_unsent"):
        office.circulating.put_paper()
    office.perform_on(earlier.id, partial(circulating.send_out, by="Kari", deadline=DEADLINE))
    assert "2/2025" in approving.approval_item(office.circulating.put_paper().after).background


def test_the_paper_is_brought_up_to_date_but_never_over_what_somebody_wrote(
    office: Office, folder: Path
) -> None:
    earlier, following = followed(office, folder)
    place = approving.approval_item(following).id
    office.write(TextRef(TextField.PROPOSAL, place), "Referatet godkjennes med takk.")
    receive = partial(remarks.receive, item="case2", person="Berit Ås", text="Nei.", received=DAY.date())
    office.perform_on(earlier.id, receive)
    paper = approving.approval_item(office.circulating.put_paper().after)
    assert "Det kom inn én merknad. Den er ikke behandlet ennå." in paper.background
    assert paper.proposal == "Referatet godkjennes med takk."
    again = office.circulating.put_paper()
    assert again.after is again.before


def test_a_case_paper_that_was_read_is_left_alone(office: Office, folder: Path) -> None:
    _, following = followed(office, folder)
    paper = approving.approval_item(following)
    assert paper.paper is not None
    read = replace(paper, paper=replace(paper.paper, source="sak13.docx"), background="")
    now = office.perform(lambda now, _at: now.with_item(read)).after
    assert office.circulating.put_paper().after == now


# Approval, in both records


def test_approval_is_in_both_records(office: Office, folder: Path) -> None:
    earlier, following = followed(office, folder)
    after = office.circulating.approve("Kari Keeper", changed=False).after
    assert decision(after) == "Referatet fra møte 2/2025 godkjennes."
    milestone = office.archive.load(earlier.id).milestones[-1]
    assert (milestone.state, milestone.meeting) == (MinutesState.APPROVED, "3/2025")
    assert milestone.item == approving.approval_item(following).number
    assert (milestone.by, milestone.changed) == ("Kari Keeper", False)
    assert office.archive.load(following.id) == after


def test_undoing_the_approval_takes_it_from_both_and_redoing_gives_it_back(
    office: Office, folder: Path
) -> None:
    earlier, following = followed(office, folder)
    before = office.archive.load(earlier.id)
    after = office.circulating.approve("Kari", changed=True).after
    approved = office.archive.load(earlier.id)
    undone = office.undo()
    assert (undone.after, office.archive.load(earlier.id)) == (following, before)
    assert not undone.is_nothing
    assert (office.redo().after, office.archive.load(earlier.id)) == (after, approved)
    office.undo()
    assert office.archive.load(earlier.id) == before


def test_the_approval_is_undone_also_after_a_restart_and_words_typed_since(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    seconds = count()
    clock: Callable[[], datetime] = lambda: DAY + timedelta(seconds=next(seconds))  # noqa: E731
    with Office(path, clock) as office:
        earlier, following = followed(office, folder)
        office.circulating.approve("Kari", changed=False)
        place = approving.approval_item(following).id
        office.write(TextRef(TextField.DISCUSSION, place), "Ingen hadde mer å si.")
    with Office(path, clock) as office:
        office.open(office.archive.load(following.id))
        assert office.undo().after.item(place).discussion == "Ingen hadde mer å si."
        assert state_in(office, earlier.id) is MinutesState.SENT


def test_a_decision_somebody_wrote_stands_and_the_approval_can_still_be_undone(
    office: Office, folder: Path
) -> None:
    earlier, following = followed(office, folder)
    first = approving.approval_item(following).decisions[0]
    office.write(TextRef(TextField.DECISION, first.id), "Godkjent med akklamasjon.")
    assert decision(office.circulating.approve("Kari", changed=False)) == "Godkjent med akklamasjon."
    assert state_in(office, earlier.id) is MinutesState.APPROVED
    undone = office.undo()
    assert not undone.is_nothing
    assert decision(undone) == "Godkjent med akklamasjon."
    assert state_in(office, earlier.id) is MinutesState.SENT
    office.redo()
    assert state_in(office, earlier.id) is MinutesState.APPROVED


def test_undoing_an_approval_that_was_published_since_opens_the_minutes_again(
    office: Office, folder: Path
) -> None:
    earlier, _ = followed(office, folder)
    office.circulating.approve("Kari", changed=False)
    office.perform_on(earlier.id, partial(circulating.publish, by="Kari"))
    office.undo()
    last = office.archive.load(earlier.id).milestones[-1]
    assert last.state is MinutesState.REOPENED
    assert last.reason == "Godkjenningen ble trukket tilbake i møte 3/2025."
    with pytest.raises(NotAllowedError, match="approved_unsent"):
        office.redo()


def test_the_standard_words_of_the_room_give_way_and_do_not_come_back(office: Office, folder: Path) -> None:
    _, following = followed(office, folder)
    office.perform(running.start)
    assert decision(office.perform(partial(running.go_to, item_id=following.agenda[0].id))) == (
        "Referatet godkjennes."
    )
    office.circulating.approve("Kari", changed=False)
    assert decision(office.perform(running.close)) == "Referatet fra møte 2/2025 godkjennes."


def test_what_cannot_be_approved_is_refused_and_changes_neither_record(office: Office, folder: Path) -> None:
    earlier, following = followed(office, folder)
    receive = partial(remarks.receive, item=None, person="Berit Ås", text="Nei.", received=DAY.date())
    waiting = office.perform_on(earlier.id, receive).after
    with pytest.raises(NotAllowedError, match="remarks_open"):
        office.circulating.approve("Kari", changed=False)
    assert office.archive.load(earlier.id) == waiting
    assert office.meeting == following


def test_which_minutes_are_approved(office: Office, folder: Path) -> None:
    second, third = office.archive.add(held(2)), office.archive.add(held(3))
    office.archive.add(held(4, practice=True))
    fifth = opened(office, held(5))
    assert office.circulating.earlier(fifth) == third
    titled = approving.approval_item(fifth)
    named = fifth.with_item(replace(titled, title="Godkjenning av referat fra møte 2/2025"))
    assert office.circulating.earlier(named) == second
    unknown = fifth.with_item(replace(titled, title="Godkjenning av referat fra møte 1/2025"))
    assert office.circulating.earlier(unknown) is None
    for act in (
        partial(circulating.send_out, by="", deadline=DEADLINE),
        partial(circulating.approve, by="", at="4/2025", item=1, changed=False),
    ):
        office.perform_on(third.id, act)
    assert office.circulating.earlier(fifth) == second
    with pytest.raises(NotAllowedError, match="no_approval_item"):
        office.circulating.earlier(meeting([1]))
    opened(office, held(1))
    with pytest.raises(NotAllowedError, match="nothing_to_approve"):
        office.circulating.approve("", changed=False)


def test_while_the_file_takes_nothing_no_other_record_is_changed(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Office(path, lambda: DAY, timeout=0.01) as office:
        earlier, following = followed(office, folder)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            office.write(TextRef(TextField.PLACE, following.id), "Lysaker")
            with pytest.raises(StoreError):
                office.circulating.approve("Kari", changed=False)
        office.save()
        office.circulating.approve("Kari", changed=False)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            office.write(TextRef(TextField.PLACE, following.id), "Oslo")
            with pytest.raises(StoreError):
                office.undo()
        office.save()
        assert state_in(office, earlier.id) is MinutesState.APPROVED
        office.undo()
        assert state_in(office, earlier.id) is MinutesState.SENT


@pytest.fixture(scope="module")
def shared_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Return an office for the many examples of one property; each has two meetings of its own."""
    with Office(tmp_path_factory.mktemp("agreeing") / "ho21desk.sqlite3", lambda: DAY) as office:
        yield office


NUMBERS = count(1, 2)


@settings(max_examples=12)
@given(st.lists(st.sampled_from(["approve", "changed", "undo", "redo", "write", "act"]), max_size=12))
def test_whatever_is_undone_both_records_agree(shared_office: Office, done: list[str]) -> None:
    office = shared_office
    earlier = office.archive.add(held(next(NUMBERS)))
    out = office.perform_on(earlier.id, partial(circulating.send_out, by="", deadline=DEADLINE)).after
    item_id = approving.approval_item(office.open_new("").after).id
    works: dict[str, Callable[[], object]] = {
        "approve": lambda: office.circulating.approve("Kari", changed=False),
        "changed": lambda: office.circulating.approve("Kari", changed=True),
        "undo": office.undo,
        "redo": office.redo,
        "write": lambda: office.write(TextRef(TextField.DISCUSSION, item_id), "Noe."),
        "act": lambda: office.perform(partial(deciding.add_decision, item_id=item_id, text="Mer.")),
    }
    for name in done:
        with suppress(NotAllowedError):
            works[name]()
        assert office.meeting is not None
        words = [each.text for each in office.meeting.item(item_id).decisions]
        approved = state_in(office, earlier.id) is MinutesState.APPROVED
        assert approved is any(each.startswith("Referatet fra") for each in words)
    with suppress(NotAllowedError):
        while True:
            office.undo()
    assert office.archive.load(earlier.id) == out


# Two meetings in a row


def lived_through(office: Office, folder: Path, first: Meeting) -> None:
    """Send a draft, take remarks, make the next meeting, approve there, publish, and open again."""
    number = approving.number_of(first)
    case, other = first.agenda[-2], first.agenda[-3]
    office.open(office.archive.add(first))
    deadline = office.circulating.deadline(5)
    office.circulating.send(folder, OWN_TEMPLATE, "Kari Keeper", deadline)
    with pytest.raises(NotAllowedError, match="remark_no_case"):
        remarks.item_for(first, "999")
    today = office.circulating.deadline(0)
    for about, who in ((case.number, "Berit"), (other.number, "Kari"), (None, "Odd")):
        place = remarks.item_for(first, f"sak {about}" if about else "")
        office.perform(
            partial(remarks.receive, item=place, person=who, text="Det ble sagt mer.", received=today)
        )
    with pytest.raises(NotAllowedError, match="remarks_open"):
        office.perform(partial(circulating.settle, by="Kari Keeper"))
    now = office.meeting
    assert now is not None
    outcomes = (RemarkOutcome.TAKEN_IN, RemarkOutcome.IN_PART, RemarkOutcome.NOT_TAKEN_IN)
    for remark, outcome in zip(now.remarks, outcomes, strict=True):
        office.perform(partial(remarks.answer, remark_id=remark.id, outcome=outcome, note="Takk."))
    office.write(TextRef(TextField.DISCUSSION, case.id), f"{case.discussion}\n\nDet ble sagt mer.")
    office.perform(partial(circulating.settle, by="Kari Keeper"))

    following = office.open_new("").after
    paper = approving.approval_item(following)
    assert f"møte {number}" in paper.title
    assert f"Utkast til referat fra møte {number} ble sendt ut " in paper.background
    assert (
        "Det kom inn 3 merknader: 1 er tatt inn, 1 er delvis tatt inn og 1 er ikke tatt inn."
        in paper.background
    )
    assert f"- Sak {case.number}/{number} (tekst)" in paper.background
    words = (
        f"Referatet fra møte {number} godkjennes med disse endringene siden utkastet: "
        f"sak {case.number}/{number} (tekst)."
    )
    assert paper.proposal == words
    office.perform(running.start)
    office.perform(partial(running.go_to, item_id=paper.id))
    assert decision(office.circulating.approve("Kari Keeper", changed=True)) == words
    office.perform(running.close)

    approval = circulating.approval(office.archive.load(first.id))
    assert approval is not None
    assert (approval.meeting, approval.changed) == (approving.number_of(following), True)
    with pytest.raises(NotAllowedError, match="minutes_frozen"):
        office.circulating.approve("Kari Keeper", changed=True)
    office.perform_on(first.id, partial(circulating.publish, by="Kari Keeper", digest="abc"))
    office.perform_on(first.id, partial(circulating.reopen, by="Kari Keeper", reason="Et navn var feil"))
    assert [each.state for each in office.archive.load(first.id).milestones] == [
        MinutesState.SENT,
        MinutesState.SETTLED,
        MinutesState.APPROVED,
        MinutesState.PUBLISHED,
        MinutesState.REOPENED,
    ]


def test_two_real_meetings_in_a_row(real: Path, tmp_path: Path, folder: Path) -> None:
    seconds = count()
    day = datetime(2023, 12, 1, 9)
    with Office(tmp_path / "ho21desk.sqlite3", lambda: day + timedelta(seconds=next(seconds))) as office:
        lived_through(office, folder, meeting_file.read(real / "meeting-5-2023.json"))
        assert [each.number for each in office.archive.summaries()] == [6, 5]


def test_the_meeting_that_comes_along_and_the_one_after_it(tmp_path: Path, folder: Path) -> None:
    seconds = count()
    day = datetime(2026, 6, 18, 9)
    with Office(tmp_path / "ho21desk.sqlite3", lambda: day + timedelta(seconds=next(seconds))) as office:
        shipped = meeting_file.read(resource("demo/meeting.ho21.json"))
        now = running.close(running.start(shipped, day), day + timedelta(hours=5))
        lived_through(office, folder, now)
