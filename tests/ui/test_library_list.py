"""The library's lines stand one under the other, whatever width the list is given."""

import itertools
from dataclasses import replace
from datetime import date

from db.library import LibraryRow
from ui.library.paint import LinePainter
from ui.library.pane import LibraryPane


def _rows() -> list[LibraryRow]:
    titles = [
        "Troops",
        "A headline that is long enough to take two lines in a narrow list",
        "Erbil to house most of them",
    ]
    fields = dict.fromkeys(LibraryRow.__dataclass_fields__)
    return [
        LibraryRow(**fields | {
            "id": n, "title": titles[n % 3], "outlet": "Harbour Review", "claims": n, "suggestions": n % 2,
            "shared": 0, "done": n % 2 == 0, "published": date(2025, 10, 1 + n),
        })
        for n in range(9)
    ]  # fmt: skip


def test_lines_neither_overlap_nor_leave_gaps_when_the_list_is_resized(qtbot, theme):
    pane = LibraryPane(theme)
    qtbot.addWidget(pane)
    pane.resize(640, 900)
    pane.show_rows(_rows())
    pane.show()
    for width in (640, 276, 320, 240):
        pane.resize(width, 900)
        qtbot.wait(60)
        model = pane.list.model()
        boxes = [pane.list.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
        assert all(above.bottom() + 1 == below.top() for above, below in itertools.pairwise(boxes))


def test_the_search_field_counts_in_words(qtbot, theme):
    pane = LibraryPane(theme)
    qtbot.addWidget(pane)
    pane.show_rows(_rows()[:1])
    assert pane.search_field.placeholderText() == "Search 1 article"


def test_a_count_that_changes_is_painted_without_laying_the_list_out(qtbot, theme):
    pane = LibraryPane(theme)
    qtbot.addWidget(pane)
    pane.resize(276, 900)
    pane.show_rows(_rows())
    pane.show()
    qtbot.wait(60)
    model, asked, heights = pane.list.model(), [], LinePainter.sizeHint
    before = pane.list.grab().toImage()
    pane._painter.sizeHint = lambda *given: asked.append(given) or heights(pane._painter, *given)
    pane.show_rows([replace(row, suggestions=7 if row.id == 4 else row.suggestions) for row in _rows()])
    qtbot.wait(30)
    assert {index.row() for _option, index in asked} <= {model.row_of(4)}
    assert pane.list.grab().toImage() != before
    place = next(n for n in range(model.rowCount()) if "headline" in model.index(n).data())
    pane.show_rows([replace(row, title="Troops", suggestions=7) for row in _rows()])
    qtbot.wait(30)
    assert pane.list.visualRect(model.index(place)).height() == pane.list.visualRect(model.index(place - 1)).height()
