"""A project file of REFI-QDA read into plain values, whichever program wrote it and however it keeps to the standard.

Texts come from plain text, from the text beside a PDF, a picture or a recording, and at last from the document itself.
What has no words (areas of pictures, minutes of recordings) is counted and told.
"""

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from workbench.exchange.guids import normal
from workbench.exchange.refi.codes import read_codes
from workbench.exchange.refi.container import Container, opened
from workbench.exchange.refi.found import (
    FoundCase,
    FoundCoding,
    FoundLink,
    FoundNote,
    FoundProject,
    FoundSource,
    Selection,
)
from workbench.exchange.refi.xml import child, child_words, children, name_of
from workbench.figures.phrases import counted
from workbench.incoming.article import IncomingArticle
from workbench.incoming.files import read_stream
from workbench.incoming.item import LARGEST_TEXT
from workbench.incoming.markup import read_xml
from workbench.incoming.plain import decode
from workbench.progress import SILENT, Progress

_MARK = "\ufeff"
_TEXTS_WITHIN = ("Representation", "TextDescription", "Transcript")
_WORDLESS = {
    "PDFSelection": ("area of a PDF page", "areas of PDF pages"),
    "PictureSelection": ("area of a picture", "areas of pictures"),
    "AudioSelection": ("stretch of a recording", "stretches of recordings"),
    "VideoSelection": ("stretch of a film", "stretches of films"),
    "TranscriptSelection": ("stretch of a transcript by its time", "stretches of transcripts by their time"),
}
_VALUES = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")


def read_project(path: Path, progress: Progress = SILENT) -> FoundProject:
    """What a .qdpx or .qde holds. Raises `WorkbenchError`, one sentence, for what is none or is made to harm."""
    progress.report(0, 0, "Reading the project file")
    with opened(path) as container:
        root = read_xml(container.project, container.name)
        if name_of(root) != "Project":
            raise WorkbenchError(f"{container.name} is no project of REFI-QDA. Choose a .qdpx file.")
        return _Reading(container, root, progress).found()


class _Reading:
    """One file's reading, with what could not be read counted on the way."""

    def __init__(self, container: Container, root: Any, progress: Progress) -> None:
        self._container, self._root, self._progress = container, root, progress
        self._lost: Counter[tuple[str, str]] = Counter()
        self._unreadable: list[str] = []

    def found(self) -> FoundProject:
        root = self._root
        sources = list(self._sources(child(root, "Sources")))
        notes = [note for note in map(self._note, children(child(root, "Notes"), "Note")) if note is not None]
        _refuse_clashes(self._container.name, sources)
        cases = [_case(each) for each in children(child(root, "Cases"), "Case")]
        for name, words in (("Sets", ("set", "")), ("Graphs", ("graph", ""))):
            self._lost[words] += len(children(child(root, name), name.removesuffix("s")))
        return FoundProject(
            name=root.get("name") or Path(self._container.name).stem,
            origin=root.get("origin") or "",
            users=_names(child(root, "Users"), "User"),
            codes=read_codes(child(root, "CodeBook"), self._container.name),
            variables=_names(child(root, "Variables"), "Variable"),
            sources=sources,
            cases=cases,
            notes=notes,
            links=[_link(each) for each in children(child(root, "Links"), "Link")],
            left_out=[*self._container.remarks, *self._unreadable, *self._told()],
        )

    def _told(self) -> Iterator[str]:
        told = [counted(count, one, several or None) for (one, several), count in self._lost.items() if count]
        if told:
            yield f"Left out: {', '.join(told)}. Muster has no place for them."

    def _sources(self, parent: Any) -> Iterator[FoundSource]:
        every = [each for each in (parent if parent is not None else ()) if name_of(each).endswith("Source")]
        for done, source in enumerate(every):
            if done % 50 == 0:
                self._progress.report(done, len(every), "Reading the texts")
            self._count_wordless(source)
            within = [each for name in _TEXTS_WITHIN for each in children(source, name)]
            texts = [source] if name_of(source) == "TextSource" else within
            read = [found for text in texts if (found := self._text(text, source)) is not None]
            if not read and name_of(source) in {"TextSource", "PDFSource"}:
                document = self._document(source)
                read = [document] if document is not None else []
            if not read:
                self._unreadable.append(f"“{_title(source)}” was left out: there is no text of it in the file.")
            yield from read

    def _count_wordless(self, source: Any) -> None:
        for element in source.iter():
            words = _WORDLESS.get(name_of(element))
            if words is not None and not _quoted_words(element):
                self._lost[words] += 1

    def _text(self, element: Any, source: Any) -> FoundSource | None:
        """The words of a source, or of what stands for it, with what is marked in them."""
        raw = child_words(element, "PlainTextContent") or self._plain_text(element.get("plainTextPath"))
        if not raw.strip(_MARK).strip():
            return None
        return _source(element, source, raw)

    def _plain_text(self, reference: str | None) -> str:
        raw = self._container.file(reference) if reference else None
        if raw is None or len(raw) > LARGEST_TEXT:
            return ""
        marked = raw.startswith(b"\xef\xbb\xbf")
        try:
            text = decode(raw, reference or "")
        except WorkbenchError as error:
            self._unreadable.append(str(error))
            return ""
        return _MARK + text.lstrip(_MARK) if marked else text

    def _document(self, source: Any) -> FoundSource | None:
        """The words of a Word document or a PDF that came without a plain text, as any import would read it."""
        for reference in (source.get("richTextPath"), source.get("path")):
            raw = self._container.file(reference) if reference else None
            for found in _read_as_article(raw, reference or "") if raw else ():
                return _source(source, source, found.text.body, is_counted=False)
        return None

    def _note(self, element: Any) -> FoundNote | None:
        body = child_words(element, "PlainTextContent") or self._plain_text(element.get("plainTextPath"))
        description = child_words(element, "Description")
        body = "\n\n".join(part for part in (body.strip(_MARK).strip(), description.strip()) if part)
        title = _line(element.get("name"))
        if not body and not title:
            return None
        return FoundNote(normal(element.get("guid")), title, body, *_made(element))


def _read_as_article(raw: bytes, name: str) -> Sequence[IncomingArticle]:
    return [one for one in read_stream(io.BytesIO(raw), name) if isinstance(one, IncomingArticle)]


def _source(element: Any, source: Any, raw: str, *, is_counted: bool = True) -> FoundSource:
    """A text with its marks. Where the words were read from a document, those in it are known by what they quote."""
    had_mark = raw.startswith(_MARK)
    selections = [_selection(each, is_quoted=not is_counted) for each in children(element, "PlainTextSelection")]
    quoted = [_selection(each, is_quoted=True) for each in children(source, "PDFSelection") if _quoted_words(each)]
    outer = [] if source is element else [source]
    return FoundSource(
        guid=normal(element.get("guid")) or normal(source.get("guid")),
        name=_title(source),
        raw=raw.removeprefix(_MARK),
        had_mark=had_mark,
        description="\n\n".join(filter(None, (child_words(each, "Description").strip() for each in (element, *outer)))),
        selections=[*selections, *quoted],
        codings=[one for each in (element, *outer) for one in _codings(each)],
        notes=[one for each in (element, *outer) for one in _notes(each)],
        values={key: said for each in (element, *outer) for key, said in _values(each)},
    )


def _names(parent: Any, of: str) -> dict[str, str]:
    return {normal(one.get("guid")): _line(one.get("name")) for one in children(parent, of)}


def _quoted_words(element: Any) -> str:
    """The words of an area of a page, where the program says them."""
    return child_words(child(element, "Representation"), "PlainTextContent").strip()


def _selection(element: Any, *, is_quoted: bool = False) -> Selection:
    return Selection(
        normal(element.get("guid")),
        _whole(element.get("startPosition")),
        _whole(element.get("endPosition")),
        _quoted_words(element) or element.get("name") or "",
        child_words(element, "Description").strip(),
        *_made(element),
        codings=_codings(element),
        notes=_notes(element),
        is_quoted=is_quoted,
    )


def _codings(element: Any) -> list[FoundCoding]:
    return [
        FoundCoding(normal(reference.get("targetGUID")), *_made(each), notes=_notes(each))
        for each in children(element, "Coding")
        for reference in children(each, "CodeRef")[:1]
    ]


def _notes(element: Any) -> list[str]:
    return [normal(each.get("targetGUID")) for each in children(element, "NoteRef")]


def _values(element: Any) -> Iterator[tuple[str, str]]:
    for value in children(element, "VariableValue"):
        variable = child(value, "VariableRef")
        said = next((child_words(value, name) for name in _VALUES if child(value, name) is not None), "")
        if variable is not None and said.strip():
            yield normal(variable.get("targetGUID")), said.strip()


def _case(element: Any) -> FoundCase:
    selections = [normal(each.get("targetGUID")) for each in children(element, "SelectionRef")]
    sources = [normal(each.get("targetGUID")) for each in children(element, "SourceRef")]
    return FoundCase(
        normal(element.get("guid")), _line(element.get("name")), dict(_values(element)), selections, sources
    )


def _link(element: Any) -> FoundLink:
    ends = normal(element.get("originGUID")), normal(element.get("targetGUID"))
    return FoundLink(_line(element.get("name")), *ends, _notes(element))


def _made(element: Any) -> tuple[str, str]:
    return normal(element.get("creatingUser")), moment(element.get("creationDateTime") or "")


def moment(written: str) -> str:
    """A time as xsd:dateTime has it, in UTC as Muster keeps it; empty where it is none, or none that can be."""
    try:
        at = datetime.fromisoformat(written.strip())
        utc = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ") if 1900 <= utc.year < 2200 else ""


def _whole(written: str | None) -> int:
    """A position; -1 where it is no number, which lies in no text."""
    plain = (written or "").strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 10 else -1


def _title(source: Any) -> str:
    return _line(source.get("name")) or "Source without a name"


def _line(words: str | None) -> str:
    return " ".join((words or "").split())[:500]


def _refuse_clashes(name: str, sources: Sequence[FoundSource]) -> None:
    """Two texts of one GUID, or two runs of words: what refers to them may mean either."""
    for what, guids in (
        ("texts", [one.guid for one in sources]),
        ("selections", [each.guid for one in sources for each in one.selections]),
    ):
        twice = next((guid for guid, count in Counter(guids).items() if guid and count > 1), "")
        if twice:
            raise WorkbenchError(f"{name} has two {what} of the GUID {twice}, so that nobody can tell which is meant.")
