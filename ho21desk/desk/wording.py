"""Putting the standard words into the texts, without ever writing over a person's own.

The program remembers the words it put in. It changes them only where they still stand as it
left them; from the moment a person changes them, they are the person's.
"""

from dataclasses import replace
from operator import attrgetter

from ho21desk.minutes import phrases
from ho21desk.model import AgendaItem, Meeting
from ho21desk.rules.deciding import with_place_to_write


def refresh(before: Meeting, after: Meeting) -> Meeting:
    """Return `after` with the standard words of every item that was reached or dropped up to date."""
    was = {item.id: item for item in before.agenda}
    meeting = after
    for item in after.agenda:
        old = was.get(item.id)
        if item.treated is None and not (item.dropped or (old and old.dropped)):
            continue
        words = phrases.standard_discussion(after, item)
        news = old is not None and words != phrases.standard_discussion(before, old)
        worded = _discussed(item, words, news=news)
        words = phrases.standard_decision(after, item)
        news = old is None or old.treated is None or words != phrases.standard_decision(before, old)
        worded = _decided(worded, words, news=news)
        if worded != item:
            meeting = meeting.with_item(worded)
    return meeting


def refresh_carried(then: Meeting, now: Meeting, after: Meeting) -> Meeting:
    """Return `after`, which has what was `then` put back into what is `now`, with its words up to date.

    Whether something has happened since is asked of the meeting that an item's texts come from.
    """
    texts = attrgetter("discussion", "standard", "decisions")
    was = {item.id: texts(item) for item in then.agenda}
    put_back, kept = refresh(then, after), refresh(now, after)
    sources = [put_back if texts(item) == was.get(item.id) else kept for item in after.agenda]
    worded = zip(sources, after.agenda, strict=True)
    return replace(after, agenda=tuple(source.item(item.id) for source, item in worded))


def _discussed(item: AgendaItem, words: str, *, news: bool) -> AgendaItem:
    """Put `words` at the head of the discussion, or in the place of the words put there before."""
    text, old = item.discussion, item.standard
    if words == old:
        return item
    if old and not (news and _begins_with(text, old)):
        return item  # a person has changed them, or an older program worded the same facts
    if old:
        rest = text[len(old) :].lstrip("\n")
    elif _stands_in(text, words):
        return replace(item, standard=words)
    elif text.strip() and not news:
        return item  # written beforehand, and nothing has happened since
    else:
        rest = text
    discussion = "\n\n".join(part for part in (words, rest) if part)
    return replace(item, discussion=discussion, standard=words)


def _decided(item: AgendaItem, words: str, *, news: bool) -> AgendaItem:
    """Put `words` into the first decision, if nobody has written there.

    Between one usual decision and the next there may be none, while a question of recusal is open.
    """
    item = with_place_to_write(item)
    first = item.decisions[0]
    if not news or first.text != first.standard or first.text == words:
        return item
    return replace(item, decisions=(replace(first, text=words, standard=words), *item.decisions[1:]))


def _begins_with(text: str, words: str) -> bool:
    return text == words or text.startswith(words + "\n\n")


def _stands_in(text: str, words: str) -> bool:
    return bool(words) and f"\n\n{words}\n\n" in f"\n\n{text}\n\n"
