"""The grammar: shape says who is counted, fill how good the source is, hollow that it is planned."""

import pytest

from db.values import Basis, Bound, ClaimState, Modality, Quantity, Reliability
from workbench.figures.palette import LIGHT
from workbench.figures.placement import place
from workbench.figures.signs import Style, strokes_of
from workbench.figures.sizes import WINDOW

INK, GROUND = "#1F5C97", "#FFFFFF"
BASIS_SHAPES = {"o", "s", "D"}


def shapes(mark):
    style = Style(INK, LIGHT, WINDOW, days_per_point=4.0, persons_per_point=20.0)
    return {stroke.pen.shape: stroke.pen for stroke in strokes_of(place(mark), style)}


def lines(mark):
    style = Style(INK, LIGHT, WINDOW, days_per_point=4.0, persons_per_point=20.0)
    return [stroke for stroke in strokes_of(place(mark), style) if not stroke.pen.shape]


@pytest.mark.parametrize(("basis", "shape"), [(Basis.TOTAL, "o"), (Basis.CORE, "s"), (Basis.UNKNOWN, "D")])
def test_the_shape_says_who_is_counted(make_mark, basis, shape):
    assert BASIS_SHAPES & set(shapes(make_mark(basis=basis))) == {shape}


def test_the_fill_is_the_sources_grade(make_mark):
    full = [shapes(make_mark(reliability=grade))["o"].face for grade in (Reliability.A, Reliability.B)]
    half_tone = [shapes(make_mark(reliability=grade))["o"].face for grade in (Reliability.C, Reliability.D)]
    assert full == [INK, INK]
    assert half_tone == ["#A1BBD3"] * 2  # 42 % of the ink on white: 255 - 0.42 * (255 - 31), …
    halved = shapes(make_mark(reliability=Reliability.F))["o"]
    assert (halved.face, halved.half) == (INK, GROUND)


def test_e_has_a_point_and_an_ungraded_source_a_question_mark(make_mark):
    e = [s for s in strokes_of(place(make_mark(reliability=Reliability.E)), _style()) if s.pen.shape == "o"]
    assert [stroke.pen.face == INK for stroke in e] == [False, True]
    ungraded = shapes(make_mark(reliability=None))
    assert ungraded["?"].face == INK
    assert ungraded["o"].face == GROUND
    assert ungraded["o"].width < WINDOW.outline


def _style():
    return Style(INK, LIGHT, WINDOW, days_per_point=4.0, persons_per_point=20.0)


def test_a_plan_is_hollow(make_mark):
    assert shapes(make_mark(modality=Modality.PLANNED))["o"].face == GROUND


@pytest.mark.parametrize("quantity", [Quantity(bound=Bound.BELOW, high=2000), Quantity(bound=Bound.ABOVE, low=900)])
def test_an_open_bound_has_a_cap_and_an_arrow_to_its_open_side_and_no_dot(make_mark, quantity):
    mark = make_mark(quantity=quantity)
    assert not BASIS_SHAPES & set(shapes(mark))
    assert "slab" in shapes(mark)
    (shaft,) = lines(mark)
    (_, start), (_, end) = shaft.points
    assert (end < start) == (quantity.high is not None)


def test_a_planned_bound_has_a_dashed_shaft_and_hollow_cap_and_head(make_mark):
    mark = make_mark(quantity=Quantity(bound=Bound.BELOW, high=2000), modality=Modality.PLANNED)
    assert lines(mark)[0].pen.dash
    assert shapes(mark)["slab"].face == GROUND
    assert shapes(mark)["hollow head down"].face == GROUND


def test_an_arrow_never_points_below_zero(make_mark):
    (shaft,) = lines(make_mark(quantity=Quantity(bound=Bound.BELOW, high=50)))
    assert min(y for _, y in shaft.points) >= 0


def test_a_range_has_caps_at_its_ends_and_no_dot(make_mark):
    mark = make_mark(quantity=Quantity(bound=Bound.BETWEEN, low=900, high=1200))
    assert not BASIS_SHAPES & set(shapes(mark))
    assert [y for _, y in lines(mark)[0].points] == [900, 1200]
    assert "_" in shapes(mark)


def test_an_imprecise_date_is_a_bar_from_its_first_day_to_its_last(make_mark, days):
    placed = place(make_mark(as_of=days("2025-06-01", "2025-06-30")))
    bar = next(stroke for stroke in strokes_of(placed, _style()) if not stroke.pen.shape)
    assert bar.points == ((20240.0, 1500.0), (20269.0, 1500.0))


def test_a_past_word_is_flat_grey_and_a_retracted_one_a_grey_cross(make_mark):
    for state in (ClaimState.SUPERSEDED, ClaimState.CORRECTED, ClaimState.REFUTED):
        pen = shapes(make_mark(state=state, reliability=Reliability.F))["o"]
        assert (pen.colour, pen.face, pen.half) == (LIGHT.superseded, LIGHT.superseded, "")
    cross = shapes(make_mark(state=ClaimState.RETRACTED))
    assert list(cross) == ["x"]
    assert cross["x"].colour == LIGHT.superseded


def test_a_plan_without_a_date_has_a_dotted_arrow_to_the_right(make_mark):
    (arrow,) = lines(make_mark(as_of=None, modality=Modality.PLANNED))
    (start, _), (end, _) = arrow.points
    assert arrow.pen.dash
    assert end > start


def test_a_mark_grows_with_its_articles_by_half_at_most(make_mark):
    once, four, nine, many = (shapes(make_mark(articles=articles))["o"].size for articles in (1, 4, 9, 400))
    assert four / once == pytest.approx(1.25)
    assert nine / once == many / once == pytest.approx(1.5)


def test_the_cap_of_a_bound_grows_like_a_dot(make_mark):
    caps = [shapes(make_mark(quantity=Quantity(bound=Bound.BELOW, high=2000), articles=n))["slab"].size for n in (1, 4)]
    assert caps[1] / caps[0] == pytest.approx(1.25)
