"""Whether words are in a dictionary: finding one, taking words out of texts, and asking beside the window."""

from ho21desk.spelling.dictionaries import dictionary_for, usual_places
from ho21desk.spelling.tokens import Word, words_in

__all__ = ["Word", "dictionary_for", "usual_places", "words_in"]
