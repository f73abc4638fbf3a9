"""The CSL processor, with what it is known to get wrong mended in the style before and in the reference after.

citeproc-py 0.11 prints the label of what an item has not ("Edition."), takes initials where a style wants full names,
sets full stops after closing quotation marks in American styles, and says twice what stands in the author's place.
"""

import io
import re
from functools import lru_cache
from typing import Any

from lxml import etree

from resources import files

_CSL = "{http://purl.org/net/xbiblio/csl}"
_BRITISH = frozenset({"harvard-cite-them-right"})


def processed(item: dict[str, Any], style: str) -> str:
    """The item as the bibliography of a style in resources/csl has it, as bare words without its number."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    given = {**_dated(item), "id": "item"}
    listed = CitationStylesBibliography(_style(style, frozenset(given)), CiteProcJSON([given]), formatter.plain)
    listed.register(Citation([CitationItem("item")]))
    words = " ".join("".join(map(str, listed.bibliography())).split())
    return _mended(words, item, style)


@lru_cache(maxsize=64)
def _style(style: str, has: frozenset[str]) -> Any:
    """The style, read for items that have just these variables."""
    from citeproc import CitationStylesStyle

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(files.text("csl", f"{style}.csl").encode(), parser)
    _without_labels(root, has)
    _without_number(root)
    _initials_where_meant(root)
    locale = "en-GB" if style in _BRITISH else "en-US"
    return CitationStylesStyle(io.BytesIO(etree.tostring(root)), locale=locale, validate=False)


def _without_labels(root: Any, has: frozenset[str]) -> None:
    """No label of a variable that the item has not."""
    for label in list(root.iter(f"{_CSL}label")):
        variable = label.get("variable")
        if variable is not None and variable not in has:
            label.getparent().remove(label)


def _without_number(root: Any) -> None:
    """The number stands before the reference already."""
    for text in list(root.iterfind(f"{_CSL}bibliography//{_CSL}text[@variable='citation-number']")):
        text.getparent().remove(text)


def _initials_where_meant(root: Any) -> None:
    """Initials are asked for once for the whole style; names that are not to have them say so one by one."""
    initials = root.attrib.pop("initialize-with", None)
    if initials is None:
        return
    for names in root.iter(f"{_CSL}names"):
        if names.find(f"{_CSL}name") is None and names.getparent().tag != f"{_CSL}substitute":
            names.insert(0, names.makeelement(f"{_CSL}name", {}, None))
    for name in root.iter(f"{_CSL}name"):
        if name.get("initialize") != "false" and name.get("initialize-with") is None:
            name.set("initialize-with", initials)


def _mended(words: str, item: dict[str, Any], style: str) -> str:
    words = _said_once(words, item) if not item.get("author") else words
    if style not in _BRITISH:
        words = re.sub(r"(”)([.,])", r"\2\1", words)  # American: within the quotation marks
    words = re.sub(r"([?!])\.(?=[”’\s]|$)", r"\1", words)  # a question has its mark already
    words = re.sub(r"([?!][”’])\.", r"\1", words)
    return re.sub(r"\.{2,}", ".", words).strip()


def _said_once(words: str, item: dict[str, Any]) -> str:
    """What stands first in the author's place is left out where the style has it again."""
    for name in ("title", "container-title"):
        said = re.escape(str(item.get(name) or "\0"))
        first = re.match(rf"[“‘]?{said}(?=[.,?!”’]|\s[(“‘]|$)", words, re.IGNORECASE)
        whole = rf"[“‘]{said}[.,?!]?[”’][.,]?|(?<![\w“‘]){said}(?:[.,?!]+|$)"
        again = re.compile(rf"(?:{whole})\s*", re.IGNORECASE).search(words, first.end() + 1) if first else None
        if again:
            left = f"{words[: again.start()]}{words[again.end() :]}".strip()
            return f"{left.rstrip(',.')}{'' if left.endswith(('”', '’')) else '.'}"
    return words


def _dated(item: dict[str, Any]) -> dict[str, Any]:
    """The item with a range of days as the month or year they lie in: the processor loses years of ranges."""
    issued = item.get("issued") or {}
    dates = issued.get("date-parts") or []
    if len(dates) < 2:
        return item
    first, last = dates[:2]
    common = [first[:long] for long in (1, 2) if first[:long] == last[:long]]
    return {**item, "issued": {**issued, "date-parts": [common[-1] if common else first[:1]]}}
