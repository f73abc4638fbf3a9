"""Reading force-level statements out of news text, by rules that name themselves: `read` proposes, the analyst decides.

docs/reading.md explains the way through them and tables the rules.

assembly     read(): a text whole, as suggestions in order
suggestions  what is proposed
contract     the JSON of `muster suggest`
typed        a number typed into a field, words selected by hand
reader       every rule over every sentence

tokens       words, sentences, quotations
lexicon      small words: where phrases and clauses end; inflections, wordruns spell and find them
armedwords   who is armed; movewords, fatewords, stancewords, tellingwords: what moves, befalls, stands, tells
armies       alliances, missions, armed groups and their spellings

numerals     numbers in figures and words; vague: what "several" says
qualifiers   "well over", "no more than"
phrases      a number with its qualifiers
units        what a number can count
counted      what a number counts; headnouns finds the noun that says it, nationals whose people are soldiers
levels       which numbers are force levels
governing    "an army of 60,000": the noun stands elsewhere; understood: it is another number's; bare: there is none
elided       "sending 1,500 more": the sentence alone makes it soldiers; elidedwords are its words
fates        killed, charged, polled: no level
othernumbers dates, money, measures: no count
changes      "600 more", "withdraw 5,000"
shares       "a majority", "halve", "87 percent"

dates        date phrases; dategrammar, datereaders and days say what they look like, mean and are in EDTF
unresolved   relative dates without a day of publication
gazetteer    the shipped places
places       places in a sentence
forces       whose troops
sources      who tells
attribution  what they tell; tellingverbs and subjects find verb and teller, nounphrases the words that name them,
             trailing which side is told
known        "the official" is one of them
events       announcements, agreements, deadlines

quantities   a quantity with its force, place, time and source
stance       observed, planned, ceiling, denial
timing       the date a quantity holds at
linking      what stands around a number; forcelinks, placelinks choose among it
antecedents  "there", "the country"
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.reading.assembly import read
    from workbench.reading.typed import parse_typed_number, read_date, read_published, read_quantity

__all__ = ["parse_typed_number", "read", "read_date", "read_published", "read_quantity"]


def __getattr__(name: str) -> object:
    """Load the rules when they are first asked for: a window that shows no article yet need not wait for them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{'assembly' if name == 'read' else 'typed'}"), name)
