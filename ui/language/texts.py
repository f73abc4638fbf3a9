"""Every text on the screen goes through here: said in the language that is spoken, with its parts put in.

English stands in the source; resources/translations has the others (docs/translating.md). A text is found by its own
words, so it must be written out where it is said: `tr("Wrote {name}.", name=path.name)`, never an f-string.
"""

from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale
from typing_extensions import override

from ui.keys.inforce import key_words
from ui.language.chosen import locale, spoken

CONTEXT: Final = "Muster"
"""The one context of all texts in the .ts files."""

_MOST = 2**31 - 1  # Qt counts in 32 bits


class _Form(Formatter):
    """Fills in parts; numbers as the language writes them, with separators where the text asks for them by `:,`.

    A part that is not given is an action of the catalogue: its key in force stands there.
    """

    @override
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        name = str(key)
        return kwargs[name] if name in kwargs else key_words(name)

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        if spoken() == "en" or isinstance(value, bool) or not isinstance(value, int | float):
            return format(value, format_spec)
        return written(value, format_spec)


_FORM = _Form()


def written(figure: float, spec: str = ",") -> str:
    """A number by a spec such as "", ",", ".1f" or ",.0f", in the digits and with the separators of the language."""
    plain = format(figure, spec.replace(",", ""))
    decimals = len(plain.partition(".")[2])
    shown = QLocale(locale())
    if "," not in spec:
        shown.setNumberOptions(shown.NumberOption.OmitGroupSeparator)
    return shown.toString(float(plain), "f", decimals) if decimals else shown.toString(int(float(plain)))


def tr_later(text: str) -> str:
    """A text that is said later by `tr`: for tables, which are made before a language is spoken."""
    return text


def tr(text: str, /, **parts: object) -> str:
    """A text in the language that is spoken; English where it has no translation.

    Parts are named in it by {name}; the name of an action, such as {undo}, stands for its key in force.
    """
    said = QCoreApplication.translate(CONTEXT, text) if text and spoken() != "en" else text
    return _FORM.vformat(said, (), parts) if "{" in said else said


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """A count with its noun, in as many plural forms as the language has: "1 claim", "28 claims"."""
    many = plural or f"{noun}s"
    if spoken() != "en":
        said = QCoreApplication.translate(CONTEXT, f"%n {many}", None, min(count, _MOST))
        number = written(count)
        # Qt puts in the bare count, which the language may write otherwise.
        return said.replace(str(min(count, _MOST)), number, 1) if number != str(count) else said
    return f"{count:,} {noun if count == 1 else many}"


def capital(words: str) -> str:
    """Words with a capital at their start; the rest as it is, since German nouns have theirs."""
    return words[:1].upper() + words[1:]
