"""What is drawn where: marks at their pixels, words inside the page and clear of each other."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import matplotlib as mpl
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from db.values import Basis, Bound, Modality, Quantity
from workbench.figures.content import Bands, EventFlag
from workbench.figures.density import MOST_SINGLE
from workbench.figures.drawing import RENDERING, draw, natural_height
from workbench.figures.palette import DARK, LIGHT
from workbench.figures.panels import EMPTY
from workbench.figures.phrases import number_words
from workbench.figures.placement import LeftOut
from workbench.figures.strokes import NamedGroup


def drawn_on(content, *, width=780, height=680, frame=False, palette=LIGHT):
    figure = Figure(figsize=(width / 100, height / 100), dpi=100)
    FigureCanvasAgg(figure)
    drawn = draw(figure, content, palette, frame=frame)
    with mpl.rc_context(RENDERING):
        figure.canvas.draw()
    return figure, drawn


def page_of(content, millimetres=183):
    points = millimetres / 25.4 * 72
    return drawn_on(content, width=points / 0.72, height=natural_height(content, points) / 0.72, frame=True)


def texts_of(figure):
    return [text for text in figure.findobj(Text) if text.get_text() and text.get_visible()]


def boxes_of(figure):
    with mpl.rc_context(RENDERING):
        return [(text.get_text(), text.get_window_extent(figure.canvas.get_renderer())) for text in texts_of(figure)]


def test_marks_lie_at_the_pixels_of_their_day_and_level(figure_of, make_mark, days, exactly):
    early = make_mark(as_of=days("2025-01-01"), quantity=exactly(0))
    content = figure_of(early, make_mark(as_of=days("2025-09-01"), quantity=exactly(5000)))
    _, drawn = drawn_on(content)
    box = drawn.axes[0].get_window_extent()
    (first_x, first_y), (second_x, second_y) = drawn.positions()
    assert first_y == pytest.approx(box.y0)  # the scale starts at zero
    assert second_y == pytest.approx(box.y0 + box.height * 5000 / 6000)
    # From 1 Jan to 1 Oct 2025 (273 days) and 3 % of room at both ends; 1 Sep is day 243.
    room = 0.03 * 273
    assert (first_x - box.x0) / box.width == pytest.approx(room / (273 + 2 * room))
    assert (second_x - box.x0) / box.width == pytest.approx((room + 243) / (273 + 2 * room))
    assert drawn.nearest(second_x + 5, second_y - 5, 22) == 1
    assert drawn.nearest(second_x + 40, second_y, 22) is None


def test_an_empty_chart_says_what_will_appear_and_has_no_marks(figure_of):
    figure, drawn = drawn_on(figure_of())
    assert EMPTY in [text.get_text() for text in texts_of(figure)]
    assert (drawn.positions().shape, drawn.nearest(10, 10, 22)) == ((0, 2), None)


def test_claims_that_are_not_drawn_are_counted_with_their_reason(figure_of, make_mark):
    _, drawn = drawn_on(figure_of(make_mark(), make_mark(as_of=None)))
    assert (len(drawn.marks), drawn.left_out) == (1, (LeftOut.NO_DATE,))


def test_marks_of_one_day_and_level_lie_apart(figure_of, make_mark):
    _, drawn = drawn_on(figure_of(*(make_mark() for _ in range(5))))
    for (one_x, _), (other_x, _) in combinations(drawn.positions(), 2):
        assert abs(one_x - other_x) > 8


def test_a_million_is_written_in_full(figure_of, make_mark, exactly):
    figure, _ = drawn_on(figure_of(make_mark(quantity=exactly(1_000_000))))
    assert "1,000,000" in [text.get_text() for text in texts_of(figure)]


def test_two_thousand_marks_are_a_few_artists(figure_of, make_mark, exactly):
    marks = [make_mark(quantity=exactly(500 + number)) for number in range(2000)]
    figure, drawn = drawn_on(figure_of(*marks))
    assert len(drawn.marks) == 2000
    assert len(figure.findobj()) < 300


def test_more_marks_than_can_be_told_apart_are_drawn_as_density_and_said_so(figure_of, make_mark, exactly):
    mark = make_mark(quantity=exactly(1500))
    figure, drawn = drawn_on(figure_of(*[mark] * (MOST_SINGLE + 1)))
    assert "5,001 marks, drawn as density; zoom in for single ones" in [text.get_text() for text in texts_of(figure)]
    (image,) = drawn.axes[0].images
    assert image.get_array().count() == 1  # all stand in one cell
    assert len(drawn.marks) == MOST_SINGLE + 1


def test_a_copied_telling_is_one_mark_with_its_count(figure_of, make_mark):
    figure, _ = drawn_on(figure_of(make_mark(articles=5)))
    assert "×5" in [text.get_text() for text in texts_of(figure)]


def test_the_legend_names_the_signs_in_use_and_no_other(figure_of, make_mark):
    figure, _ = page_of(figure_of(make_mark(basis=Basis.CORE, modality=Modality.PLANNED)))
    words = {text.get_text() for text in texts_of(figure)}
    assert {"claim: core force only", "planned"} <= words
    assert not words & {"superseded", "upper bound only", "count not stated", "source not graded"}


def test_handling_stands_above_and_below_a_page_in_twelve_points(figure_of, make_mark):
    figure, _ = page_of(figure_of(make_mark(), handling="TLP:AMBER"))
    chips = [text for text in texts_of(figure) if text.get_text() == "TLP:AMBER"]
    assert [chip.get_fontsize() >= 12 for chip in chips] == [True, True]


def test_a_page_groups_each_mark_under_its_own_name(figure_of, make_mark):
    figure, drawn = page_of(figure_of(make_mark(label="C-061"), make_mark(label="C-061"), make_mark(label="7 <ü>")))
    names = [group.get_gid() for group in figure.findobj(NamedGroup)]
    assert names == [mark.name for mark in drawn.marks] == ["C-061", "C-061--2", "claim-7____"]


def test_a_pooled_band_is_drawn_where_it_is_given(figure_of, make_mark):
    content = figure_of(make_mark())
    months = tuple(date(2025, month, 1) for month in range(1, 7))
    level = (1500.0,) * 6
    bands = Bands(
        months,
        level,
        (1400.0,) * 6,
        (1600.0,) * 6,
        (1300.0,) * 6,
        (1700.0,) * 6,
        (1200.0,) * 6,
        (1800.0,) * 6,
        label="about 1,500",
    )
    figure, drawn = drawn_on(replace(content, panels=(replace(content.panels[0], bands=bands),)))
    assert "about 1,500" in [text.get_text() for text in texts_of(figure)]
    assert len(drawn.axes[0].collections) == 3


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("width", [560, 780, 1400])
def test_no_word_in_the_window_is_clipped_or_meets_another(real_figure, palette, width):
    figure, _ = drawn_on(real_figure, width=width, palette=palette)
    assert_clear(figure)


@pytest.mark.parametrize("millimetres", [89, 183, 320])
def test_no_word_on_paper_is_clipped_or_meets_another(real_figure, millimetres):
    figure, _ = page_of(real_figure, millimetres)
    assert_clear(figure)


def test_no_word_on_a_slide_is_clipped_or_meets_another(real_figure):
    figure, _ = drawn_on(real_figure, width=1260, height=709, frame=True)
    assert_clear(figure)


def test_long_and_strange_words_are_wrapped_and_not_read_as_mathematics(figure_of, make_mark):
    strange = "A very long title about $900 and $x^2 🚨 \x00 漢字 العربية " + "unbroken" * 40
    source = replace(figure_of(make_mark()).sources[0], text=strange * 3)
    content = replace(
        figure_of(make_mark(), handling="TLP:AMBER+STRICT"), title=strange, note=strange * 4, sources=(source,)
    )
    figure, _ = page_of(content)
    assert_clear(figure)
    assert any("$900" in text.get_text() for text in texts_of(figure))


def test_crowded_events_keep_their_labels_apart(figure_of, make_mark, days):
    start = date(2024, 1, 10)
    events = tuple(
        EventFlag(f"An event with a longish label {n}", days((start + timedelta(9 * n)).isoformat()), n)
        for n in range(12)
    )
    marks = (make_mark(as_of=days("2024-01-01")), make_mark())
    figure, _ = page_of(figure_of(*marks, events=events))
    assert_clear(figure)


def test_an_open_bound_is_named_beside_its_mark(figure_of, make_mark):
    mark = make_mark(quantity=Quantity("fewer than 2,000", Bound.BELOW, high=2000), modality=Modality.PLANNED)
    figure, _ = page_of(figure_of(mark))
    assert "“fewer than 2,000”, planned [1]" in [text.get_text() for text in texts_of(figure)]
    assert number_words(2000) in [text.get_text() for text in texts_of(figure)]


def assert_clear(figure):
    """Every text lies on the page; no two share more than a hair (side bearings may touch)."""
    boxes = boxes_of(figure)
    page = figure.bbox
    for words, box in boxes:
        assert box.x0 >= -0.5, words
        assert box.y0 >= -0.5, words
        assert box.x1 <= page.x1 + 0.5, words
        assert box.y1 <= page.y1 + 0.5, words
    slack = 0.012 * figure.dpi
    for (one, a), (other, b) in combinations(boxes, 2):
        across = min(a.x1, b.x1) - max(a.x0, b.x0)
        down = min(a.y1, b.y1) - max(a.y0, b.y0)
        assert across <= slack or down <= slack, f"{one!r} meets {other!r}"


def test_a_phrase_is_quoted_and_the_cell_of_a_table_is_worded_anew(figure_of, make_mark):
    said = make_mark(quantity=Quantity("under 2,000", Bound.BELOW, high=2000))
    cell = make_mark(quantity=Quantity("value: 900", Bound.ABOVE, low=900))
    words = [text.get_text() for text in texts_of(drawn_on(figure_of(said, cell))[0])]
    assert "“under 2,000”" in words
    assert "more than 900" in words


def test_a_mark_drawn_as_density_is_found_by_its_place_and_its_claim(figure_of, make_mark, exactly, days):
    many = [make_mark(quantity=exactly(1500)) for _ in range(MOST_SINGLE)]
    alone = make_mark(quantity=exactly(900), as_of=days("2024-01-01"))
    _, drawn = drawn_on(figure_of(*many, alone))
    found = drawn.find(alone.claim_ids[0])
    assert drawn.marks[found].mark is alone
    assert drawn.nearest(*drawn.positions()[found], 1) == found
    assert drawn.in_time()[0] == found
    assert drawn.find(-1) is None
