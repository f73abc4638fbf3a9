"""What each page of the Settings window offers, as data; what a setting may be stands in workbench/settings.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from ui.language.chosen import LANGUAGES
from ui.language.texts import tr_later


@dataclass(frozen=True, slots=True)
class Offer:
    """One setting. ``words`` are its choices as they are said; ``own`` are said in their own language, never ours."""

    name: str
    text: str
    about: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    own: bool = False
    unit: str = ""


TITLES: Final = {
    "general": tr_later("General"),
    "reading": tr_later("Reading"),
    "keys": tr_later("Keys"),
    "accessibility": tr_later("Accessibility"),
    "files": tr_later("Files"),
    "figures": tr_later("Figures and reports"),
}
ICONS: Final = {
    "general": "settings",
    "reading": "book-open",
    "keys": "keyboard",
    "accessibility": "accessibility",
    "files": "folder-open",
    "figures": "chart-line",
}

OFFERS: Final[Mapping[str, tuple[Offer, ...]]] = {
    "general": (
        Offer("analyst", tr_later("Your name"), tr_later("Under this name your edits stand in the history.")),
        Offer(
            "language",
            tr_later("Language"),
            tr_later("Of the screen. The window is opened anew; articles, figures and exports stay as they are."),
            {"system": tr_later("As the system"), **LANGUAGES},
            own=True,
        ),
        Offer(
            "theme",
            tr_later("Theme"),
            words={"system": tr_later("As the system"), "light": tr_later("Light"), "dark": tr_later("Dark")},
        ),
        Offer(
            "scale",
            tr_later("Size of everything"),
            tr_later("Letters, buttons and lines alike, from the next start on."),
            unit=tr_later(" %"),
        ),
        Offer(
            "density",
            tr_later("Row height"),
            tr_later("Of the rows in tables."),
            {"compact": tr_later("Compact"), "default": tr_later("Usual"), "relaxed": tr_later("Roomy")},
        ),
    ),
    "reading": (
        Offer("reader_text_px", tr_later("Text size"), tr_later("Of the article."), unit=tr_later(" px")),
        Offer("reader_measure", tr_later("Length of lines"), tr_later("At most."), unit=tr_later(" characters")),
        Offer("reader_leading", tr_later("Line spacing"), tr_later("A line's height as a multiple of its letters.")),
        Offer(
            "suggestions",
            tr_later("When articles come in"),
            tr_later("Numbers, sources, dates and places are suggested, never accepted by themselves."),
            {"keep": tr_later("Suggest what they claim"), "none": tr_later("Suggest nothing")},
        ),
        Offer("best_first", tr_later("Best found first"), tr_later("While words are sought in the library.")),
        Offer("fold_stories", tr_later("Fold stories"), tr_later("Copies of one story are one line of the library.")),
    ),
    "keys": (
        Offer(
            "letter_keys",
            tr_later("Single letters act"),
            tr_later("While text, chart, matrix, codebook or a table has the focus. Off, Tab, Enter and Del stay."),
        ),
    ),
    "accessibility": (
        Offer(
            "reduced_motion",
            tr_later("Reduced motion"),
            tr_later("A jump ends in a still ring in place of a flash."),
        ),
        Offer("large_focus", tr_later("Thick focus ring"), tr_later("4 px in place of 2 around what has the focus.")),
        Offer(
            "announcements",
            tr_later("Announcements"),
            tr_later("What the status line says is spoken by a screen reader."),
        ),
        Offer("letter_keys", tr_later("Single letters act"), tr_later("The same as on the page Keys.")),
    ),
    "files": (
        Offer(
            "back_up_on_opening",
            tr_later("Back up when a project is opened"),
            tr_later("Where it has changed since the last backup: five newest, one a day, one a week are kept."),
        ),
        Offer(
            "originals",
            tr_later("Imported files"),
            tr_later("Packed into the project as they were, beside their texts."),
            {
                "small": tr_later("Keep those up to 2 MB"),
                "all": tr_later("Keep all"),
                "none": tr_later("Keep none"),
            },
        ),
        Offer(
            "private_addresses",
            tr_later("Addresses of the own network"),
            tr_later("May be fetched from; else they are refused unless each is allowed."),
        ),
        Offer("watched", tr_later("Watched folders"), tr_later("Whose new files come in while their project is open.")),
    ),
    "figures": (
        Offer(
            "handling",
            tr_later("Handling mark of new projects"),
            tr_later("Stands on every figure and page that leaves a project. Projects there are keep theirs."),
            {"": tr_later("No mark"), **{mark: mark for mark in ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER",
                                                               "TLP:GREEN", "TLP:CLEAR")}},
            own=True,
        ),
        Offer(
            "figure_size",
            tr_later("Size of exported figures"),
            tr_later("Offered first when a figure is exported."),
            {
                "page": tr_later("Page, 183 mm"),
                "column": tr_later("Column, 89 mm"),
                "slide": tr_later("Slide, 16:9"),
                "web": tr_later("Web, 850 px"),
            },
        ),
    ),
}  # fmt: skip
