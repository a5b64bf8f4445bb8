"""What stands above a case: that another one is handled, who must leave, who may come back."""

from ho21desk.forms.case_panel import Ui_CasePanel
from ho21desk.model import AgendaItem, ItemKind, Leave, Meeting
from ho21desk.rules import quorum, recusal
from ho21desk.rules.pausing import paused_since
from ho21desk.rules.presence import voters
from ho21desk.rules.recordings import of_item
from ho21desk.views import freezing, words
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours, scaled, sign
from ho21desk.views.speaking import speak

_LEAVES = {
    Leave.ASKED: later("Spurt om samtykke til lydopptak av saken. Ctrl+Shift+C når det er gitt."),
    Leave.GIVEN: later("Samtykke til lydopptak av saken er gitt."),
    Leave.REFUSED: later("Ikke samtykke til lydopptak av saken."),
}


class CaseBanners:
    """Keeps the lines above a case; those that have nothing to say are hidden."""

    def __init__(self, ui: Ui_CasePanel) -> None:
        self._ui = ui
        for frame in (
            ui.minutes_label,
            ui.elsewhere_frame,
            ui.pause_label,
            ui.recording_label,
            ui.recused_frame,
            ui.return_frame,
        ):
            frame.hide()  # until a meeting asks for it

    def dress(self, colours: Colours, ratio: float) -> None:
        """Take on a set of colours."""
        self._ui.recused_sign.setPixmap(sign("recusal", colours.warning, scaled(16), ratio))
        self._ui.return_sign.setPixmap(sign("in_room", colours.good, scaled(16), ratio))

    def show(self, meeting: Meeting, item: AgendaItem) -> None:
        """Show what there is to say of a case that is on screen."""
        ui = self._ui
        for frame, label, text in (
            (ui.minutes_label, ui.minutes_label, freezing.sentence(meeting) or _approving(item)),
            (ui.elsewhere_frame, ui.elsewhere_label, _elsewhere(meeting, item)),
            (ui.pause_label, ui.pause_label, _pausing(meeting)),
            (ui.recording_label, ui.recording_label, _recording(meeting, item)),
            (ui.recused_frame, ui.recused_label, " ".join(_warnings(meeting, item))),
            (ui.return_frame, ui.return_label, _returning(meeting, item)),
        ):
            if text != label.text():
                speak(label, text)
            label.setText(text)
            frame.setVisible(bool(text))


def _elsewhere(meeting: Meeting, item: AgendaItem) -> str:
    current = meeting.current
    if current is None or current.id == item.id:
        return ""
    return tr("Møtet behandler sak {number} {title}. Du skriver i sak {here}.").format(
        number=current.number, title=current.title, here=item.number
    )


def _approving(item: AgendaItem) -> str:
    """Return how earlier minutes are approved in both records, while that is what the meeting does."""
    is_written = any(each.text.strip() != each.standard for each in item.decisions)
    if item.kind is not ItemKind.PREVIOUS_MINUTES or not item.is_current or is_written:
        return ""
    return tr(
        "Godkjenn referatet under Utsending og merknader (Shift+F9). Da føres vedtaket her, og "
        "referatet som godkjent i begge møtene."
    )


def _pausing(meeting: Meeting) -> str:
    since = paused_since(meeting)
    return (
        tr("Pause siden {clock}. Ctrl+F5 når møtet går videre.").format(clock=words.clock(since))
        if since
        else ""
    )


def _recording(meeting: Meeting, item: AgendaItem) -> str:
    recording = of_item(meeting, item.id)
    return tr(_LEAVES[recording.leave]) if recording else ""


def _warnings(meeting: Meeting, item: AgendaItem) -> list[str]:
    """Return what recusal means for a case. A quorum lost otherwise is told in the room."""
    sentences = []
    asked = [question.person for question in recusal.recused(item)]
    can_vote = len(voters(meeting, item))
    if asked:
        who = words.listed([meeting.participant(person).name for person in asked])
        recused = tr("inhabile") if len(asked) > 1 else tr("inhabil")
        what = tr("og skal være ute av rommet") if item.is_current else tr("i denne saken")
        sentences.append(
            tr("{who} er {recused} {what}. {can_vote} kan stemme.").format(
                who=who, recused=recused, what=what, can_vote=can_vote
            )
        )
    if meeting.chair in asked:
        sentences.append(tr("Møtelederen er inhabil, så en annen må lede saken."))
    if asked and item.is_current and not quorum.is_quorate(meeting, item):
        sentences.append(
            tr("Rådet er ikke vedtaksført i saken: det kreves minst {required}.").format(
                required=quorum.required(meeting)
            )
        )
    return sentences


def _returning(meeting: Meeting, item: AgendaItem) -> str:
    names = [person.name for person in recusal.may_return(meeting)] if item.is_current else []
    return tr("Kan kalles inn igjen: {listed}.").format(listed=words.listed(names)) if names else ""
