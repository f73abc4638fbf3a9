"""Events: one for each verb, told by somebody or happening, never a participle that only describes a noun."""

from datetime import date

import pytest

from workbench.reading import read

_DAY = date(2025, 10, 1)


def _events(text: str) -> list[tuple[str, str]]:
    return [(s.rule, s.as_of.edtf) for s in read(text, _DAY).suggestions if s.kind == "event" and s.as_of]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A spokeswoman announced in April that the force would halve.", [("event.announcement", "2025-04")]),
        ("A base opened in March 2014 near Agadez.", [("event.beginning", "2014-03")]),
        ("The garrison was closed in May 2019.", [("event.end", "2019-05")]),
        ("Accra and Paris signed a pact on 3 June 2020.", [("event.agreement", "2020-06-03")]),
        ("A figure announced in January, such as that of 2021, may still be quoted in July.", []),
        ("Any pullout ordered in May would take until 2027.", []),
    ],
)
def test_what_happened_is_an_event_and_a_description_is_none(text, found):
    assert _events(text) == found


def test_one_verb_is_one_event_however_many_dates_follow():
    text = "The ministry announced in March a plan for 2026 and another for 2027."
    assert [rule for rule, _ in _events(text)] == ["event.announcement"]
