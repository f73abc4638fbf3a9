"""What a new report begins with: key judgement, figure, what is known, source summary, annex, out of what there is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from db.values import PartKind
from workbench.charting import Shown, panels
from workbench.drawing import figure_state, shown_json
from workbench.figures.content import Panel
from workbench.figures.phrases import listed
from workbench.kept_figures import FigureRow, figure_rows
from workbench.progress import SILENT, Progress
from workbench.reports.choosing import Choice
from workbench.reports.document import Words
from workbench.reports.marks import renumbered, write_marks
from workbench.reports.numbers import NumberKind, NumberOf, NumberReader, NumberReading, add_number
from workbench.reports.outline import PartRow, add_report, parts_of, set_text

_MOST = 2  # series that a new report speaks of: those with the most marks

ReadNumber = tuple[NumberOf, NumberReading]


@dataclass(frozen=True, slots=True)
class Drafted:
    """A report that is not in the project yet; its text names ``numbers`` by their keys here."""

    title: str
    parts: tuple[PartRow, ...]
    numbers: Mapping[int, ReadNumber] = field(default_factory=dict)


def draft_report(session: Session, title: str = "", progress: Progress = SILENT) -> Drafted:
    """The parts of a new report, with the pooled levels of the day in their words. May run long."""
    series = [panel for panel in panels(session, Shown()) if panel.marks][:_MOST]
    reader, numbers = NumberReader(session), dict[int, ReadNumber]()
    day = figure_state(session).day
    said: list[str] = []
    for panel in series:
        progress.report(len(said), len(series), f"Pooling {panel.name}")
        sentence = _level_sentence(reader, panel, day, numbers)
        said += [sentence] if sentence else []
    named = " and ".join(dict.fromkeys(panel.force for panel in series))
    where = listed(list(dict.fromkeys(panel.place for panel in series)))
    return Drafted(
        title.strip() or (f"{named} in {where}" if series else "Force levels"),
        tuple(_parts(series, " ".join(said), figure_rows(session))),
        numbers,
    )


def add_drafted(session: Session, drafted: Drafted, byline: str = "") -> int:
    """Put a drafted report into the project; returns its id."""
    report_id = add_report(session, drafted.title, drafted.parts, byline=byline)
    new = {key: add_number(session, report_id, *read) for key, read in drafted.numbers.items()}
    for part in parts_of(session, report_id):
        if (text := renumbered(part.text, new)) != part.text:
            set_text(session, part.id, text)
    return report_id


def _parts(series: Sequence[Panel], judgement: str, figures: Sequence[FigureRow]) -> list[PartRow]:
    places = tuple(dict.fromkeys(panel.place for panel in series))
    parts = [PartRow(0, PartKind.HEADING_1, "Key judgement"), PartRow(0, PartKind.PARAGRAPH, judgement)]
    if figures:
        parts.append(PartRow(0, PartKind.FIGURE, figure_id=figures[0].id))
    elif places:
        parts.append(PartRow(0, PartKind.FIGURE, shows=shown_json(Shown(places, pooled=True))))
    parts.append(PartRow(0, PartKind.HEADING_1, "What is known"))
    parts.append(PartRow(0, PartKind.PARAGRAPH))
    parts += [PartRow(0, PartKind.CLAIMS, shows=Choice(panel.place, panel.force).as_json()) for panel in series]
    parts.append(PartRow(0, PartKind.HEADING_1, "How good the sources are"))
    parts.append(PartRow(0, PartKind.SUMMARY))
    parts.append(PartRow(0, PartKind.ANNEX, "Annex: sources"))
    return parts


def _level_sentence(reader: NumberReader, panel: Panel, day: date, numbers: dict[int, ReadNumber]) -> str:
    """A sentence on one series, with its level and what it rests on as live numbers; "" where nothing can be pooled."""
    level = NumberOf(NumberKind.LEVEL, place=panel.place, force=panel.force, day=day)
    reading = reader.read(level)
    if not reading.is_there:
        return ""
    count = NumberOf(NumberKind.COUNT, place=panel.place, force=panel.force)
    at = len(numbers) + 1
    numbers[at] = (level, reading)
    numbers[at + 1] = (count, reader.read(count))
    name = write_marks([Words(panel.name)])
    return f"{name}: {{#{at}}}, pooled from {{#{at + 1}}}."
