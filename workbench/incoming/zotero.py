"""Reference lists in Zotero's RDF: its articles; files and notes that hang on them are passed over."""

from collections.abc import Iterator
from typing import Any

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.entries import entry
from workbench.incoming.markup import read_xml

_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
}
_ABOUT, _RESOURCE = (f"{{{_SPACES['rdf']}}}{name}" for name in ("about", "resource"))
_OTHERWISE = frozenset({"attachment", "note"})


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """An article an item. Raises `WorkbenchError` when there is none that has a title."""
    root = read_xml(raw, name)
    known = {each.get(_ABOUT): each for each in root if each.get(_ABOUT)}
    items = [each for each in root if _said(each, "z:itemType") not in {None, *_OTHERWISE}]
    found = [made for each in items if (made := _entry(each, known)) is not None]
    if not found:
        raise WorkbenchError(f"{name} has no item with a title. Export the list anew, as Zotero RDF.")
    yield from found


def _entry(item: Any, known: dict[str, Any]) -> IncomingArticle | None:
    address = _said(item, "dc:identifier/dcterms:URI/rdf:value") or item.get(_ABOUT)
    return entry(
        title=_said(item, "dc:title"),
        outlet=_container(item, known) or _said(item, "dc:publisher/foaf:Organization/foaf:name"),
        authors=[_person(each) for each in item.iterfind("bib:authors//foaf:Person", _SPACES)],
        day=_said(item, "dc:date"),
        url=address,
        language=_said(item, "z:language"),
        text=_said(item, "dcterms:abstract"),
    )


def _container(item: Any, known: dict[str, Any]) -> str | None:
    """The newspaper or site it stands in, which is written within it or referred to."""
    for part in item.iterfind("dcterms:isPartOf", _SPACES):
        holder = known.get(part.get(_RESOURCE)) if part.get(_RESOURCE) else next(iter(part), None)
        title = _said(holder, "dc:title") if holder is not None else None
        if title:
            return title
    return None


def _person(person: Any) -> str:
    return " ".join(filter(None, (_said(person, "foaf:givenName"), _said(person, "foaf:surname"))))


def _said(element: Any, path: str) -> str | None:
    words = element.findtext(path, namespaces=_SPACES)
    return " ".join(words.split()) or None if words else None
