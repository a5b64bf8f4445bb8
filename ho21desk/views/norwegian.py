"""Qt in Norwegian: what it says itself, and how it writes figures and dates."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ho21desk.paths import translation


def speak_norwegian(application: QCoreApplication) -> QTranslator:
    """Have Qt's own buttons, menus and dialogs in bokmål; Qt comes with every Nordic language but that.

    Returns what translates, for whoever wants to take it away again.
    """
    QLocale.setDefault(QLocale("nb_NO"))
    translator = QTranslator(application)
    translator.load(str(translation("qtbase_nb")))
    application.installTranslator(translator)
    return translator
