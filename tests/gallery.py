"""The help's gallery: python -m tests.gallery. Each figure is drawn by the very command that stands under it.

The page is written from the same table, so that pictures, captions and commands agree.
"""

import shlex
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from resources import files
from tests.photographing import fewer_colours, set_up
from tests.seen_otherwise import seen_otherwise

FOLDER = "gallery"
_PROJECT = "sample.muster"
_SIZE = "--preset web"
_BOTH = "--place Syria --place Iraq"


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure: its file's name, its heading, what to see in it, and the command after `muster`."""

    name: str
    title: str
    says: str
    command: str


GALLERY = (
    Shown(
        "panels",
        "A panel each",
        "The usual chart: marks with their bounds, the pooled level behind them with its 50, 80 and 95 % ranges, "
        "events as flags, the forecast hatched. Each panel has its own scale; one whose range spans more than six "
        "times is logarithmic, and says so.",
        f"chart {_PROJECT} {_BOTH} {_SIZE} -o panels.png",
    ),
    Shown(
        "marks",
        "The claims alone",
        "Without the pooled level: what was said, and nothing computed. An arrow is an end that nobody has stated.",
        f"chart {_PROJECT} --place Syria --no-pooled {_SIZE} -o marks.png",
    ),
    Shown(
        "together",
        "Together in one panel",
        "Two levels on one scale, each with its median and 80 % range.",
        f"chart {_PROJECT} {_BOTH} --view together {_SIZE} -o together.png",
    ),
    Shown(
        "stacked",
        "Stacked",
        "Medians on top of each other, the largest lowest. A sum of medians has no range, and none is drawn.",
        f"chart {_PROJECT} {_BOTH} --view stacked {_SIZE} -o stacked.png",
    ),
    Shown(
        "shares",
        "Shares in percent",
        "What part each place has of them all, with 80 % ranges that are rather too wide than too narrow.",
        f"chart {_PROJECT} {_BOTH} --view shares {_SIZE} -o shares.png",
    ),
    Shown(
        "forest",
        "The claims of one day",
        "A row for each telling around a day, with its range, its grade and its words; the pooled level of the day at "
        "the foot.",
        f"chart {_PROJECT} --place Syria --on 2024-12-20 {_SIZE} -o forest.png",
    ),
    Shown(
        "timeline",
        "When it was true, when it was known",
        "Each telling has two lines: the days it is about above, the days it was said and published below.",
        f"timeline {_PROJECT} --place Syria --out timeline.png",
    ),
    Shown(
        "known",
        "As known on a past day",
        "Syria as it could be drawn on 1 December 2024, days before the counted total was restated: the whole past "
        "looks lower, and the figure says as of when it is.",
        f"chart {_PROJECT} --place Syria --as-known-on 2024-12-01 {_SIZE} -o known.png",
    ),
    Shown(
        "what-if",
        "What if: the core alone",
        "The chart as it is, and beside it the same claims where only those count that name the core force.",
        f"chart {_PROJECT} --place Syria --what-if core {_SIZE} -o what-if.png",
    ),
    Shown(
        "without",
        "What if: without one origin",
        "How much hangs on a single briefing: beside the chart as it is, the level as if it had never been given.",
        f"chart {_PROJECT} --place Iraq --what-if without=O-18 {_SIZE} -o without.png",
    ),
    Shown(
        "histories",
        "Plausible histories",
        "Twenty courses in place of the ranges, each as likely as any other: how days hang together.",
        f"chart {_PROJECT} --place Syria --histories {_SIZE} -o histories.png",
    ),
    Shown(
        "slide",
        "For a slide",
        "16:9, with larger letters. The same figure leaves as a column of 89 mm, a page of 183 mm, or for the web; as "
        "SVG or PDF its text stays text.",
        f"chart {_PROJECT} {_BOTH} --preset slide -o slide.png",
    ),
    Shown(
        "matrix",
        "Codes by outlet",
        "How often each code of your own stands in each outlet. One hue, darker for more, the number in each cell.",
        f"export {_PROJECT} --format matrix --across outlet -o matrix.png",
    ),
)
OTHERWISE = {
    "greyscale": "printed without colour",
    "protanopia": "without red cones",
    "deuteranopia": "without green cones",
    "tritanopia": "without blue cones",
}
_INTRODUCTION = (
    "What figures can show, each drawn from the sample project. The command under a figure makes it; on the desktop "
    "the chart is set the same way and exported with **Ctrl+E**. See [Figures](figures.md) and "
    "[Reading the chart](chart.md)."
)
_COLOURS = (
    "Meaning never hangs on colour: shape says who is counted, fill how good the source is, the tones of a band are "
    "ordered by lightness. The first figure as it looks in print without colour, and to people who see colours "
    "otherwise (simulated after Machado and others, 2009, at full severity)."
)
_WIDEST = 1_100  # px; a slide has three times as many
_PANELS = 960  # px from the top of the first figure, where its panels are


def page() -> str:
    """The gallery as a page of the help."""
    parts = [
        "# Gallery of figures",
        _INTRODUCTION,
    ]
    for one in GALLERY:
        parts += [f"## {one.title}", one.says, f"![{one.title}]({FOLDER}/{one.name}.png)", f"`muster {one.command}`"]
    parts += [
        "## Without colour",
        _COLOURS,
    ]
    for name, words in OTHERWISE.items():
        parts += [f"### {words.capitalize()}", f"![The first figure {words}]({FOLDER}/panels-{name}.png)"]
    return "\n\n".join(parts) + "\n"


def draw(one: Shown, project: Path, folder: Path) -> Path:
    """Run the command of a figure; returns the picture."""
    from ui.cli.main import run

    words = [str(project) if word == _PROJECT else word for word in shlex.split(one.command)]
    *words, name = words
    if run([*words, str(folder / name)]):
        raise RuntimeError(one.command)
    return folder / name


def _main() -> None:
    folder = files.path("help", FOLDER)
    folder.mkdir(exist_ok=True)
    project = set_up()
    for one in GALLERY:
        picture = draw(one, project, project.parent)
        image = QImage(str(picture))
        if image.width() > _WIDEST:
            image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        _keep(image, folder / f"{one.name}.png")
        if one is GALLERY[0]:
            for name, seen in seen_otherwise(image.copy(0, 0, image.width(), _PANELS)).items():
                _keep(seen, folder / f"panels-{name}.png")
    files.path("help", "gallery.md").write_text(page(), "utf-8")


def _keep(image: QImage, path: Path) -> None:
    image.save(str(path))
    fewer_colours(path)


if __name__ == "__main__":
    _main()
