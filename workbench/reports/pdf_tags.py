"""What the marks on a PDF's pages are to somebody who hears them: headings, paragraphs, tables, charts in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String


@dataclass
class _Element:
    """One element of the structure: its kind ("H1", "P", "Figure"), and where it is marked, as page and number."""

    kind: str
    parent: int | None
    facts: dict[str, Any]
    marked: list[tuple[int, int]] = field(default_factory=list)


class Tags:
    """The structure of one document, gathered while its pages are drawn; pages count from 1."""

    def __init__(self) -> None:
        self._elements = [_Element("Document", None, {})]
        self._on_page: dict[int, int] = {}
        self.charts: dict[int, list[str]] = {}

    def add(self, kind: str, parent: int = 0, **facts: Any) -> int:
        """A new element under another; returns what it is called by. ``facts`` go into it as PDF has them (Alt="…")."""
        self._elements.append(_Element(kind, parent, facts))
        return len(self._elements) - 1

    @contextmanager
    def marking(self, canvas: Any, element: int) -> Iterator[None]:
        """What is drawn meanwhile is of that element."""
        page = canvas.getPageNumber()
        number = self._on_page.get(page, 0)
        self._on_page[page] = number + 1
        self._elements[element].marked.append((page, number))
        canvas.addLiteral(f"/{self._elements[element].kind} <</MCID {number}>> BDC")
        yield
        canvas.addLiteral("EMC")

    def placed(self, chart: str, page: int) -> None:
        """Note that a chart stands on a page."""
        self.charts.setdefault(page, []).append(chart)

    def write(self, pdf: pikepdf.Pdf) -> None:
        """Put the structure into the file (ISO 32000-1, 14.7 and 14.8)."""
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        made = [pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{one.kind}"))) for one in self._elements]
        kids: list[list[Any]] = [[] for _ in made]
        parents: dict[int, dict[int, Any]] = {}
        for at, one in enumerate(self._elements):
            made[at].P = root if one.parent is None else made[one.parent]
            for name, value in one.facts.items():
                made[at][f"/{name}"] = String(value) if isinstance(value, str) else value
            if one.parent is not None:
                kids[one.parent].append(made[at])
            for page, number in one.marked:
                parents.setdefault(page, {})[number] = made[at]
                kids[at].append(Dictionary(Type=Name.MCR, Pg=pdf.pages[page - 1].obj, MCID=number))
        for at, below in enumerate(kids):
            made[at].K = Array(below)
        root.K = made[0]
        numbers: Any = Array()
        for page, named in sorted(parents.items()):
            pdf.pages[page - 1].obj.StructParents = page - 1
            numbers.append(page - 1)
            numbers.append(pdf.make_indirect(Array(named[number] for number in sorted(named))))
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(pdf.pages)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)
