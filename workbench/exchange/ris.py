"""The articles as RIS, which Zotero, EndNote, Mendeley and library catalogues read."""

from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from workbench.citing import Item
from workbench.citing.dates import iso_day
from workbench.citing.names import name_words
from workbench.exchange.references import items, losses
from workbench.progress import Progress
from workbench.writing import write_whole

__all__ = ["as_ris", "losses", "write"]


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the references")
    write_whole(path, as_ris(items(session)).encode("utf-8", "replace"))


def as_ris(listed: list[Item]) -> str:
    """The references as RIS, an entry each."""
    from rispy.writer import RisWriter

    class Plain(RisWriter):  # type: ignore[misc]  # rispy carries no types
        """Without a number before each entry, which RIS has not."""

        def set_header(self, count: int) -> str:  # noqa: ARG002
            return ""

    return f"{Plain().formats([_entry(item) for item in listed]).strip()}\n" if listed else ""


def _entry(item: Item) -> dict[str, Any]:
    day, seen = iso_day(item.get("issued")), iso_day(item.get("accessed"))
    facts: dict[str, Any] = {
        "type_of_reference": "NEWS" if item.get("type") == "article-newspaper" else "GEN",
        "id": item.get("id"),
        "title": _line(item.get("title")),
        "authors": [_name(name) for name in item.get("author") or ()],
        "secondary_title": _line(item.get("container-title")),
        "year": day[:4] if day else None,
        "date": _slashed(day),
        "urls": [item["URL"]] if item.get("URL") else None,
        "access_date": _slashed(seen),
        "language": item.get("language"),
    }
    return {name: value for name, value in facts.items() if value}


def _line(words: Any) -> str:
    """Words on one line: a line of RIS that began otherwise would be another field."""
    return " ".join(str(words or "").split())


def _name(name: dict[str, Any]) -> str:
    """As "Aziz, Rana", and a name that is not parted as it is."""
    if not name.get("family"):
        return _line(name_words(name))
    family = " ".join(filter(None, (name.get("non-dropping-particle"), name["family"])))
    return _line(", ".join(filter(None, (family, name.get("given"), name.get("suffix")))))


def _slashed(day: str | None) -> str | None:
    """2025-10-01 as RIS has it, 2025/10/01/; what is not known stays empty."""
    if not day:
        return None
    return "/".join([*day.split("-"), "", "", ""][:3]) + "/"
