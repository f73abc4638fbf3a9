"""The rules of the linter: each one's own examples, and the words they must leave alone."""

import pytest

from workbench.linting import CLAIM_RULES, FIGURE_RULES, LEVEL_RULES, TEXT_RULES, hints_on_text, sentences_of

_RULES = (*TEXT_RULES, *LEVEL_RULES, *CLAIM_RULES, *FIGURE_RULES)


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: f"{rule.name}: {rule.wrong}"[:60])
def test_each_rule_finds_its_wrong_example_and_leaves_the_right_one(rule):
    assert [hint.rule for hint in rule.check(rule.wrong)] == [rule.name]
    assert list(rule.check(rule.right)) == []


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.wrong[:40])
def test_the_right_wordings_break_no_other_rule_either(rule):
    assert hints_on_text(rule.right) == []


@pytest.mark.parametrize(
    "text",
    [
        "The base is remote.",
        "The most likely reading is a rotation.",
        "A cut is more likely than a rise.",
        "A 95 % confidence interval says nothing here.",
        "Confidence-building measures were likely (55–80 %) on the table.",
        "",
    ],
)
def test_words_that_state_no_likelihood_and_no_confidence_are_left_alone(text):
    assert hints_on_text(text) == []


def test_a_hint_names_the_words_that_work_at_their_place():
    text = "Numbers fall. A full withdrawal is almost certainly planned."
    (hint,) = hints_on_text(text)
    assert text[hint.start : hint.end] == "almost certainly"
    assert hint.sentence == "“almost certainly” stands without its range. Write “almost certainly (95–99 %)”."


def test_a_sentence_ends_at_its_stop_or_line_and_not_within_a_number():
    text = "About 2.5 thousand stay. Why?\nNo stop here\n\nLast."
    assert [text[start:end] for start, end in sentences_of(text)] == [
        "About 2.5 thousand stay.",
        "Why?",
        "No stop here",
        "Last.",
    ]


def test_confidence_in_the_next_sentence_is_right():
    assert hints_on_text("It is likely (55–80 %). Our confidence in this is low.") == []
    (hint,) = hints_on_text("It is likely (55–80 %), and our confidence in this is low.")
    assert hint.rule == "likelihood-with-confidence"
