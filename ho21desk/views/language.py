"""The language of the window: bokmål, in which the program is written, or what that is translated to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ho21desk.paths import translation

LANGUAGES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
"""Each language that the window speaks, and how it writes figures and dates."""


class Language:
    """Has what is made from now on speak one language; what is there already stays as it is.

    Qt comes with its own words in every Nordic language but bokmål, so those are ours.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak a language of `LANGUAGES`; anything else is bokmål."""
        self.fall_silent()
        QLocale.setDefault(QLocale(LANGUAGES.get(language, LANGUAGES["nb"])))
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        match language:
            case "en":
                self._install(translation("ho21desk_en"))
            case "nn":
                # Where Qt has no word in nynorsk, bokmål is nearer than English.
                self._install(translation("qtbase_nb"), of_qt / "qtbase_nn.qm", translation("ho21desk_nn"))
            case _:
                self._install(translation("qtbase_nb"))

    def fall_silent(self) -> None:
        """Take all translations away again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _install(self, *files: Path) -> None:
        """Install translations; the last that knows a word is the one that is heard."""
        for file in files:
            translator = QTranslator(self._application)
            translator.load(str(file))
            self._application.installTranslator(translator)
            self._translators.append(translator)


def tr(sentence: str) -> str:
    """Return a sentence of the program in the language of the window.

    It is called by this name with the sentence itself, since that is what `packaging/translate.py` looks for.
    What varies is put in afterwards: `tr("Sak {number}").format(number=7)`.
    """
    return QCoreApplication.translate("", sentence)


def later(sentence: str) -> str:
    """Return a sentence as it is: one of a table, which is said by `tr` when it is needed."""
    return sentence
