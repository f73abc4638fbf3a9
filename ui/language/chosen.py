"""Which language the interface speaks: English, German or Arabic, or that of the system where it is one of them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from resources import files

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""Each language by the name it has for itself."""


@dataclass
class _Spoken:
    language: str
    locale: QLocale
    translators: list[QTranslator]


_spoken = _Spoken("en", QLocale("en_US"), [])


def spoken() -> str:
    """The language of the interface now: en, de or ar."""
    return _spoken.language


def locale() -> QLocale:
    """How the interface writes numbers and dates now."""
    return _spoken.locale


def language_of(choice: str) -> str:
    """The language of a choice, which may be "system"; English where we do not speak it."""
    code = QLocale.system().name()[:2] if choice == "system" else choice
    return code if code in LANGUAGES else "en"


def speak(choice: str) -> None:
    """Put a language on the program: what is made from now on speaks it, and is laid out from the side it is read from.

    English needs no translators: its texts stand in the source. Qt's own buttons come from Qt's translations.
    """
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101  a screen has one
    for one in _spoken.translators:
        app.removeTranslator(one)
    language = language_of(choice)
    _spoken.language, _spoken.locale, _spoken.translators = language, _locale_of(language), []
    if language != "en":
        _load(app, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, "muster", str(files.path("translations")))
    QLocale.setDefault(_spoken.locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(_spoken.locale.textDirection())


def _locale_of(language: str) -> QLocale:
    """The system's own kind of the language (ar_IQ, de_CH); English is always ours, whose dates read "1 Oct 2025"."""
    system = QLocale.system()
    return system if language != "en" and system.name().startswith(language) else QLocale(_USUAL[language])


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(f"{name}_{_spoken.language}", folder):
        app.installTranslator(translator)
        _spoken.translators.append(translator)


_USUAL: Final = {"en": "en_US", "de": "de_DE", "ar": "ar"}
