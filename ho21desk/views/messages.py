"""What went wrong, in Norwegian: what happened, what is safe, what to do."""

from functools import singledispatch

from ho21desk.errors import (
    BackupError,
    DeskError,
    FileError,
    FileProblem,
    Holder,
    MeetingExistsError,
    NoSuchMeetingError,
    NotAllowedError,
    StoreError,
    StoreProblem,
)
from ho21desk.views import words
from ho21desk.views.language import later, tr

_FILES = {
    FileProblem.MISSING: later("Finner ikke filen {name}. Se etter om den er flyttet."),
    FileProblem.UNREADABLE: later("Får ikke lest {name}. Se etter at du har tilgang til filen."),
    FileProblem.NOT_A_MEETING: later("{name} er ikke en møtefil fra HO21desk. Ingenting er endret."),
    FileProblem.NEWER: later(
        "{name} er laget av en nyere utgave av HO21desk. Oppdater programmet for å lese den."
    ),
    FileProblem.MISFIT: later("{name} har feil og er ikke hentet inn. Ingenting er endret."),
    FileProblem.TOO_LARGE: later("{name} er for stor til å leses. Ingenting er endret."),
    FileProblem.CANNOT_WRITE: later(
        "Får ikke skrevet {name} i {folder}. Velg en annen mappe. Møtet er trygt."
    ),
    FileProblem.NOT_DELETED: later(
        "Får ikke slettet {name}. Slett filen selv, og merk opptaket som slettet."
    ),
    FileProblem.LOCKED: later(
        "{name} er åpen i et annet program. Lukk den der og prøv igjen. Møtet er trygt."
    ),
    FileProblem.DISK_FULL: later("Disken er full, så {name} ble ikke skrevet. Rydd plass og prøv igjen."),
    FileProblem.BAD_TEMPLATE: later("Word-malen {name} kan ikke brukes."),
    FileProblem.NO_CONVERTER: later(
        "Det ble ingen PDF ({name}): LibreOffice finnes ikke på maskinen. Skriv til Word og "
        "lagre som PDF derfra, eller installer LibreOffice."
    ),
    FileProblem.NOT_CONVERTED: later(
        "Det ble ingen PDF ({name}): LibreOffice fikk den ikke til. Prøv igjen, eller skriv til "
        "Word og lagre som PDF derfra."
    ),
    FileProblem.NOT_PEOPLE: later(
        "Finner ingen personer i {name}. Ingenting er endret. Velg en Excel-fil (.xlsx) eller "
        "CSV-fil der en kolonne heter «Navn», eller en møtefil."
    ),
    FileProblem.NOT_MINUTES: later(
        "{name} ser ikke ut som et referat: Ingen linje begynner med et saksnummer. Ingenting er "
        "endret. Velg referatet som Word-fil, PDF eller tekstfil."
    ),
    FileProblem.NOT_A_COPY: later(
        "Sikkerhetskopien {name} er skadet eller uten møtet. Ingenting er endret. Velg en annen kopi."
    ),
    FileProblem.OTHER_KEY: later(
        "Sikkerhetskopien {name} er kryptert med en annen nøkkel. Ingenting er endret. Velg en annen kopi."
    ),
    FileProblem.UNKNOWN_KIND: later(
        "{name} er verken en Word-fil, en PDF eller en tekstfil. Ingenting er endret. Lagre den "
        "som Word-fil (.docx) eller PDF, og prøv igjen."
    ),
    FileProblem.OLD_WORD: later(
        "{name} er i det gamle Word-formatet (.doc). Ingenting er endret. Åpne den i Word, lagre "
        "den som .docx, og prøv igjen."
    ),
    FileProblem.MACROS: later(
        "{name} inneholder makroer og er ikke lest. Ingenting er endret. Lagre den i Word som "
        ".docx uten makroer, og prøv igjen."
    ),
    FileProblem.PASSWORD: later(
        "{name} er beskyttet med passord. Ingenting er endret. Lagre en kopi uten passord, og prøv igjen."
    ),
    FileProblem.NO_TEXT: later(
        "{name} har ingen tekst som kan leses. Ingenting er endret. Er den skannet, så be om "
        "Word-filen den ble laget av, eller skriv sakene inn."
    ),
    FileProblem.DAMAGED: later(
        "{name} er skadet eller ikke hel. Ingenting er endret. Be om en ny kopi, og prøv igjen."
    ),
    FileProblem.SWELLS: later(
        "{name} blir unormalt stor når den pakkes ut, og er ikke lest. Ingenting er endret. "
        "Kjenner du avsenderen, så be om filen på nytt eller lim inn teksten."
    ),
    FileProblem.TOO_LONG: later(
        "{name} er for lang til å være sakspapirer. Ingenting er endret. Del den opp, eller lim "
        "inn teksten til sakene."
    ),
    FileProblem.LONG_PARAGRAPH: later(
        "{name} har et avsnitt som er altfor langt. Ingenting er endret. Del det opp, og prøv igjen."
    ),
    FileProblem.STOPPED: later("Lesingen av {name} ble avbrutt. Ingenting er endret."),
}
_STORE = {
    StoreProblem.NEWER: later("Møtene er lagret av en nyere utgave av HO21desk. Oppdater programmet."),
    StoreProblem.READ_ONLY: later("Mappen der møtene ligger, er skrivebeskyttet ({folder})."),
    StoreProblem.DISK_FULL: later("Disken er full. Rydd plass, så lagres det du har skrevet."),
    StoreProblem.LOCKED: later("Et annet program holder på filen med møtene ({path})."),
    StoreProblem.DAMAGED: later(
        "Filen med møtene er skadet ({path}). Ikke slett den. Sikkerhetskopier (Ctrl+F8) viser "
        "det som er igjen."
    ),
    StoreProblem.GONE: later("Filen med møtene er borte eller byttet ut ({path}). Den skrives på nytt."),
    StoreProblem.HELD: later("HO21desk er åpent {there}. Lukk det der, og prøv igjen."),
    StoreProblem.TAKEN: later(
        "Møtene er åpnet {there} i mellomtiden. Det som er skrevet her etter det, er ikke "
        "lagret. Lagre en kopi, og start HO21desk på nytt."
    ),
    StoreProblem.UNREACHABLE: later("Får ikke tak i mappen der møtene ligger ({folder})."),
    StoreProblem.EMPTY: later(
        "Filen med møtene er borte eller tom ({path}). Sikkerhetskopier (Ctrl+F8) viser det som er igjen."
    ),
    StoreProblem.NOT_MIGRATED: later(
        "Møtene lot seg ikke gjøre om til denne utgaven av HO21desk. Filen er som den var "
        "({path}). Hent hjelp."
    ),
    StoreProblem.NEEDS_KEY: later("Møtene er kryptert. Skriv nøkkelen for å åpne dem."),
    StoreProblem.WRONG_KEY: later(
        "Nøkkelen passer ikke til filen med møtene. Store og små bokstaver teller. Prøv igjen."
    ),
    StoreProblem.NO_CIPHER: later(
        "Møtene er kryptert, og HO21desk er installert uten kryptering. Filen er ikke rørt "
        "({path}). Installer «ho21desk[crypt]», og start programmet på nytt."
    ),
}
_BACKUPS = {
    StoreProblem.DISK_FULL: later("disken er full ({folder}). Rydd plass."),
    StoreProblem.READ_ONLY: later("mappen er skrivebeskyttet ({folder})."),
    StoreProblem.LOCKED: later("et annet program holder på filen med møtene. Prøv igjen."),
    StoreProblem.DAMAGED: later("filen med møtene er skadet."),
    StoreProblem.NEEDS_KEY: later("filen med møtene er kryptert med en annen nøkkel."),
    StoreProblem.WRONG_KEY: later("filen med møtene er kryptert med en annen nøkkel."),
}
_NO_FOLDER = later("får ikke tak i mappen ({folder}).")
_RULES = {
    "has_begun": later("Møtet er allerede i gang."),
    "no_agenda": later("Møtet har ingen saker å begynne med."),
    "no_meeting": later("Ingen møter er åpne."),
    "not_running": later("Møtet er ikke i gang."),
    "not_closed": later("Møtet er ikke avsluttet."),
    "no_name": later("Skriv et navn først."),
    "person_twice": later("{} står allerede blant deltakerne."),
    "not_a_deputy": later("{} er ikke vara."),
    "not_a_member": later("{} er ikke medlem av rådet. En vara møter for et medlem."),
    "seat_taken": later("{} møter allerede for {}."),
    "not_reached": later("Sak {} er ikke tatt opp ennå."),
    "before_meeting": later("Møtet begynte {}. Klokkeslettet er før det."),
    "after_meeting": later("Møtet ble avsluttet {}. Klokkeslettet er etter det."),
    "not_yet": later("Klokkeslettet er ikke kommet ennå."),
    "recusal_of_others": later("{} er ikke med og avgjør saken, så det er ingen habilitet å vurdere."),
    "recusal_of_absent": later("{} har forfall, så det er ingen habilitet å vurdere."),
    "recusal_twice": later("Habiliteten til {} er allerede tatt opp i denne saken."),
    "more_votes_than_voters": later("Det er flere stemmer enn de {} som kan stemme."),
    "no_vote_in_case": later("{} har ingen stemme i saken."),
    "no_casting_vote": later(
        "Møtelederens stemme avgjør bare når stemmene står likt og rådets regler sier det."
    ),
    "text_is_gone": later("Teksten finnes ikke i møtet lenger. Den står blant slettede tekster."),
    "nothing_to_undo": later("Det er ingenting å angre."),
    "nothing_to_redo": later("Det er ingenting å gjøre om igjen."),
    "ends_before_it_begins": later("Perioden til {} slutter før den begynner."),
    "own_deputy": later("{} kan ikke være vara for seg selv."),
    "presides": later("{} leder møtet. Velg en annen møteleder under Møtet først."),
    "named_in_recusal": later("Habiliteten til {} er tatt opp i sak {}. Trekk spørsmålet først."),
    "has_voted": later("Stemmen til {} er ført i sak {}. Ta den bort fra voteringen først."),
    "has_deputy": later("{} møter for {}. La varaen møte for en annen eller ingen først."),
    "no_date": later("Møtet har ingen dato ennå. Sett den under Møtet først."),
    "restore_while_running": later(
        "Møtet pågår. Avslutt det først; så kan en sikkerhetskopi settes tilbake."
    ),
    "key_while_running": later("Møtet pågår. Avslutt det først; så kan nøkkelen endres."),
    "reads_otherwise": later("«{}» står ikke slik i teksten lenger."),
    "no_proposal": later("Saken har ikke noe forslag til vedtak."),
    "no_title": later("Skriv en tittel først."),
    "no_topic": later("Skriv først hva som meldes inn."),
    "no_any_other": later("Sakslisten har ikke punktet Eventuelt."),
    "reported_twice": later("«{}» er allerede meldt inn."),
    "empty_task": later("Skriv hva som skal gjøres først."),
    "task_is_gone": later("Oppgaven finnes ikke lenger."),
    "case_is_gone": later("Saken finnes ikke i møtet lenger."),
    "nothing_to_note": later("Skriv hva som skal noteres først."),
    "overview_of_the_real": later("Oversikten er de virkelige møtenes. Åpne et av dem for å endre den."),
    "overview_empty": later("Oversikten er tom. Legg til et dokument først."),
    "overview_no_document": later("Skriv hva dokumentet heter først."),
    "overview_twice": later("«{}» står allerede i oversikten."),
    "overview_gone": later("Dokumentet finnes ikke i oversikten lenger."),
    "overview_off": later("«{}» er tatt ut av oversikten. Sett det inn igjen først."),
    "outstanding_changed": later("Teksten under «{}» er endret for hånd og står som den er."),
    "nothing_outstanding": later("Det er ikke noe nytt utestående å hente."),
    "reads_only": later("Her kan møtene bare leses nå. Ingenting er endret."),
    "meeting_exists": later("Møte {} finnes fra før."),
    "ends_before_start": later("Møtet kan ikke slutte før det begynner."),
    "numbers_printed": later("Innkallingen er sendt ut. Numrene står som de er trykt der."),
    "number_taken": later("Nummer {} er brukt av en annen sak."),
    "number_claimed_twice": later("To saksframlegg har nummer {}. Ta ut det ene, eller rett nummeret."),
    "no_such_number": later("{} kan ikke være et saksnummer. Det går fra 1 til 9999."),
    "item_handled": later("Sak {} er tatt opp i møtet og kan ikke endres slik."),
    "item_named": later("{} er satt opp på sak {}. Endre fremmøtet først."),
    "minutes_frozen": later(
        "Referatet er godkjent i møte {} og låst. Åpne det igjen med en begrunnelse for å endre det."
    ),
    "minutes_locked": later(
        "Referatet er godkjent og låst. Åpne det igjen med en begrunnelse for å endre det."
    ),
    "draft_is_out": later(
        "Et utkast er sendt ut {} med merknadsfrist {}. Trekk det tilbake først; så kan et nytt sendes."
    ),
    "draft_of_open_meeting": later("Møtet er ikke avsluttet. Utkastet kan sendes ut når det er det."),
    "deadline_passed": later("Merknadsfristen {} er passert. Velg en dag fra og med i dag."),
    "no_draft_out": later("Det er ikke noe utkast ute."),
    "remarks_open": later("Merknader uten utfall: {}. Gi hver av dem et utfall først."),
    "remarks_not_settled": later("Merk merknadene som behandlet først; så kan referatet godkjennes."),
    "approved_unsent": later(
        "Utkastet er ikke sendt ut. Send det ut først; så kan et senere møte godkjenne det."
    ),
    "approved_by_itself": later(
        "Referatet fra møte {} kan bare godkjennes i et senere møte, ikke i møte {}."
    ),
    "recording_no_case": later(
        "Saken er ikke på sakslisten lenger, så det kan ikke føres noe opptak av den."
    ),
    "recording_asked": later("Det er alt ført et opptak av sak {}."),
    "recording_no_leave": later("De som er til stede, har ikke samtykket til opptak av saken."),
    "recording_no_place": later("Skriv hvor opptaket ligger."),
    "recording_still_there": later("Opptaket ligger fortsatt et sted. Slett det først; så kan det tas ut."),
    "recording_gone": later("Opptaket står ikke i listen lenger."),
    "recording_deleted": later("Opptaket er slettet, og det kan ikke endres."),
    "practice_not_published": later("Et møte som bare er øvelse, kan ikke publiseres."),
    "published_unapproved": later("Referatet er ikke godkjent og kan ikke publiseres ennå."),
    "not_approved": later("Referatet er ikke godkjent, så det kan endres uten å åpnes igjen."),
    "no_reason": later("Skriv en begrunnelse først."),
    "remark_unsent": later("Utkastet er ikke sendt ut ennå, så det er ingenting å ha merknader til."),
    "remark_no_case": later("Møte {1} har ingen sak «{0}». Rett saksnummeret, eller la det stå tomt."),
    "remark_case_gone": later("Saken finnes ikke i møte {} lenger. Velg en annen sak, eller ingen."),
    "remark_no_text": later("Skriv inn merknaden først."),
    "remark_ahead": later("Merknaden kan ikke ha kommet inn på en dag som ikke er kommet."),
    "remark_gone": later("Merknaden finnes ikke lenger."),
    "remarks_closed": later("Referatet er godkjent, så merknadene står som de er."),
    "no_approval_item": later("Sakslisten har ikke punktet der referatet fra forrige møte godkjennes."),
    "nothing_to_approve": later("Finner ikke noe tidligere møte som har et referat å godkjenne her."),
    "earlier_unsent": later("Utkastet til referat fra møte {} er ikke sendt ut ennå."),
    "template_without_cases": later("Malen mangler en linje med … der sakene skal stå."),
    "template_cases_twice": later("Linje {}: Sakene kan bare stå ett sted."),
    "template_too_long": later("Malen har flere enn {} punkter."),
    "template_title": later("Linje {}: Tittelen mangler."),
    "template_minutes": later("Linje {}: «{}» er ikke et antall minutter."),
}


@singledispatch
def explain(_bug: BaseException) -> str:
    """Return what went wrong and what to do about it. Whatever nobody foresaw is a bug."""
    return tr(
        "Det er en feil i programmet. Det du har skrevet, er lagret. Start programmet på nytt "
        "hvis noe ser galt ut."
    )


@explain.register
def _(error: FileError) -> str:
    sentence = tr(_FILES[error.problem]).format(
        name=error.path.name or tr("Teksten"), folder=error.path.parent
    )
    shown = error.details[:12]
    more = len(error.details) - len(shown)
    lines = [sentence, *shown, *([tr("… og {more} feil til.").format(more=more)] if more else [])]
    return "\n".join(lines)


@explain.register
def _(error: StoreError) -> str:
    there = _whereabouts(error.holder)
    return tr(_STORE[error.problem]).format(path=error.path, folder=error.path.parent, there=there)


@explain.register
def _(error: BackupError) -> str:
    why = tr(_BACKUPS.get(error.problem, _NO_FOLDER)).format(folder=error.folder)
    return tr("Sikkerhetskopien ble ikke tatt: {why}").format(why=why)


@explain.register
def _(error: MeetingExistsError) -> str:
    return tr("Møte {number}/{year} finnes fra før. Ingenting er endret.").format(
        number=error.number, year=error.year
    )


@explain.register
def _(error: NoSuchMeetingError) -> str:
    return tr("Finner ikke noe møte «{wanted}».").format(wanted=error.wanted)


@explain.register
def _(error: NotAllowedError) -> str:
    return tr(_RULES[error.rule]).format(*error.facts)


@explain.register
def _(error: DeskError) -> str:
    raise NotImplementedError(type(error).__name__)


def _whereabouts(holder: Holder | None) -> str:
    """Return where another program runs, and since when."""
    if holder is None:
        return tr("et annet sted")
    where = tr("på {machine}").format(machine=holder.machine) if holder.machine else tr("på denne maskinen")
    if holder.since is None:
        return where
    return tr("{where} siden {day} kl. {clock}").format(
        where=where, day=words.day(holder.since.date()), clock=words.clock(holder.since)
    )
