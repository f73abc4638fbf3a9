"""A reference in one of the styles that reports are written in."""

from workbench.citing import Item
from workbench.citing.house import house_reference

HOUSE = "house"
STYLES = {
    HOUSE: "House style, after ICD 206",
    "chicago-notes-bibliography": "Chicago, 18th edition (notes and bibliography)",
    "chicago-author-date": "Chicago, 18th edition (author and date)",
    "apa": "APA, 7th edition",
    "modern-language-association": "MLA, 9th edition",
    "american-political-science-association": "American Political Science Association",
    "harvard-cite-them-right": "Harvard (Cite Them Right, 12th edition)",
    "ieee": "IEEE",
    "nature": "Nature",
}
"""The styles by the names a report keeps them under, and as they are offered; all but the first are CSL's own."""


def reference(item: Item, style: str = HOUSE) -> str:
    """An article in a style, as bare words; one that this program does not know is set in the house style.

    ``item`` is CSL-JSON (CSL 1.0.2). Takes up to 0.2 s the first time a style is used.
    """
    if style == HOUSE or style not in STYLES:
        return house_reference(item)
    from workbench.citing.processor import processed

    return processed(item, style)
