"""The main job with no screen: the sample project built, charted, its report and its claims written out."""

from pathlib import Path

from sqlalchemy import select

from db.errors import WorkbenchError
from db.history import change_set
from db.project import Project
from workbench.charting import Shown
from workbench.drawing import export_chart
from workbench.exporting import export
from workbench.reports.export import write_report
from workbench.sample import BUILT, build_sample

_PLACES = ("Iraq", "Syria")


def write_demo(folder: Path) -> list[Path]:
    """Write ``sample.muster``, its chart as SVG, PDF and PNG with the numbers, its report, and its claims as CSV.

    What an earlier run wrote there is replaced, unless somebody has worked in it. Returns what was written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(f"{folder} cannot be made: {error.strerror}. Choose another folder.") from error
    path = folder / "sample.muster"
    _refuse_to_lose_work(path)
    path.unlink(missing_ok=True)
    build_sample(path)
    written = [path]
    with Project.open_file(path) as project:
        for suffix in (".svg", ".pdf", ".png"):
            written += export_chart(project, Shown(_PLACES, pooled=True), folder / f"levels{suffix}")
        written.append(write_report(project, Shown(_PLACES), folder / "report.html"))
        with project.read() as session:
            export(session, "csv", folder / "claims.csv")
    return [*dict.fromkeys([*written, folder / "claims.csv"])]


def _refuse_to_lose_work(path: Path) -> None:
    """Only the sample as it was built may be replaced, not one that somebody has worked in since."""
    if not path.exists():
        return
    with Project.open_file(path) as project, project.read() as session:
        last = session.scalars(select(change_set.c.at).order_by(change_set.c.seq.desc()).limit(1)).first()
    if last != BUILT:
        raise WorkbenchError(f"{path} has been worked in. Move it, or choose another folder with --out.")
