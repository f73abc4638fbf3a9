"""The pooled level on the chart: it comes by itself, for total or core, as known on a day, and what if."""

from datetime import date

from hands import press, wait_until
from PySide6.QtCore import Qt

from db.values import Basis
from workbench.whatif import AS_IT_IS, WhatIf


def bands(view, place="Syria", variant=""):
    panels = view.canvas.content.panels
    return next(one.bands for one in panels if (one.place, one.variant) == (place, variant))


def level(one, day):
    return one.median[max(at for at, there in enumerate(one.days) if there <= day)]


def test_every_panel_gets_its_pooled_level_and_names_who_is_counted(chart):
    assert {bands(chart, place).basis for place in ("Iraq", "Syria")} == {Basis.TOTAL}
    assert bands(chart).label.startswith("about ")
    assert bands(chart).range_label.startswith("80 %: ")


def test_t_counts_the_core_at_once(chart):
    total = level(bands(chart), date(2024, 6, 1))
    press(chart.canvas, Qt.Key.Key_T)
    assert chart.head.basis is Basis.CORE
    assert bands(chart).basis is Basis.CORE
    assert level(bands(chart), date(2024, 6, 1)) < total


def test_k_goes_to_the_slider_and_its_keys_from_publication_to_publication(chart, claims):
    press(chart.canvas, Qt.Key.Key_K)
    slider = chart.known.slider
    assert slider.hasFocus()
    assert chart.known.day is None
    press(slider, Qt.Key.Key_Left)
    last = sorted({claim.known for claim in claims if claim.known})
    before = chart.known.day
    assert before in last
    press(slider, Qt.Key.Key_Home)
    assert slider.value() == 0
    press(slider, Qt.Key.Key_End)
    assert chart.known.day is None


def test_as_known_before_the_restatement_the_past_looks_otherwise(chart, settled):
    today = level(bands(chart), date(2024, 6, 1))
    marks = len(chart.canvas.marks)
    chart.known.choose(date(2024, 12, 1))
    wait_until(lambda: len(chart.canvas.marks) < marks)
    settled(chart)
    then = bands(chart)
    assert level(then, date(2024, 6, 1)) < today / 1.15
    assert then.known_until <= date(2024, 12, 1)
    assert all(mark.known <= date(2024, 12, 1) for mark in chart.canvas.marks)
    events = [event.as_of for panel in chart.canvas.content.panels for event in panel.events]
    assert all((as_of.earliest or as_of.latest) <= date(2024, 12, 1) for as_of in events)


def test_what_if_stands_beside_the_chart_as_it_is(chart, settled):
    chart.head.ask(WhatIf("core counts alone", basis=Basis.CORE))
    settled(chart)
    names = [panel.name for panel in chart.canvas.content.panels]
    assert names[:2] == ["US forces in Syria", "US forces in Syria, core counts alone"]
    assert bands(chart, variant="core counts alone").basis is Basis.CORE
    assert bands(chart).basis is Basis.TOTAL
    chart.head.ask(AS_IT_IS)
    assert all(not panel.variant for panel in chart.canvas.content.panels)


def test_the_origin_of_the_current_mark_can_be_left_out(chart, settled):
    mark = next(one for one in chart.canvas.marks if one.origin and one.modality == "observed" and one.articles > 1)
    chart.canvas.choose_claim(mark.claim_ids[0])
    chart._on_chosen(chart.canvas.current)
    left_out = next(action for action in chart.head.what_if_button.menu().actions() if "Leave out" in action.text())
    assert left_out.text() == f"Leave out {mark.origin}"
    left_out.trigger()
    settled(chart)
    others = [one for panel in chart.canvas.content.panels if panel.variant for one in panel.marks]
    assert others
    assert all(one.origin_id != mark.origin_id for one in others)


def test_layers_take_the_band_and_the_forecast_away(chart):
    known = bands(chart).known_until
    chart.series._layers["forecast"].setChecked(False)
    assert bands(chart).days[-1] <= known
    chart.series._layers["pooled"].setChecked(False)
    assert bands(chart) is None


def test_an_exported_figure_has_the_level_that_is_shown(chart, window):
    from ui.chart.shown import for_paper
    from workbench.figures.wording import redrafted

    drawn = chart.canvas.content
    figure = for_paper(redrafted(drawn, drawn.panels))
    assert "Bands are computed" in figure.note
    assert "80 % range" in figure.alt_text
    assert [panel.bands for panel in figure.panels] == [panel.bands for panel in drawn.panels]


def test_d_shows_the_claims_of_the_current_marks_day_and_goes_back(chart):
    mark = max(chart.canvas.marks, key=lambda one: one.articles)
    chart.canvas.choose_claim(mark.claim_ids[0])
    chart.canvas.setFocus()
    press(chart.canvas, Qt.Key.Key_D)
    assert chart.head.title.text().startswith("Claims of ")
    assert chart.head.view_button.day_action.isChecked()
    assert mark in chart.canvas.marks
    assert len(chart.canvas.marks) < len(chart._content.marks)
    press(chart.canvas, Qt.Key.Key_Right)
    assert chart.canvas.current is not None
    press(chart.canvas, Qt.Key.Key_D)
    assert not chart.head.view_button.day_action.isChecked()
    assert chart.head.title.text().startswith("Force levels")
