"""Tags are carried to the next version of a text where their words and facts are the same, and never silently else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.carrying import Carrier, Changed, Place, Why
from workbench.differences import changed_numbers, differences, gravest_first
from workbench.wording import Fact

ARTICLE = """Cut to be made in stages

Officers in Brussels called the timetable workable on Tuesday.

Fewer than 2,000 troops will remain in Iraq by September, a senior official said in Erbil.

The road past the old depot 🪖 was closed on Friday morning.

About 900 soldiers are based in Syria, according to the ministry. They train local units there.

Neighbours of the depot complained about dust."""


def at(words: str, text: str = ARTICLE) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def carried(new: str, words: str, old: str = ARTICLE) -> Place | Changed:
    return Carrier(old, new).carry(*at(words, old))


def replaced(old: str, new: str) -> str:
    assert ARTICLE.count(old) == 1
    return ARTICLE.replace(old, new)


CLAIM = "Fewer than 2,000 troops will remain in Iraq by September"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("timetable workable", "plan, though ambitious, workable"),
        ("Cut to be made", "Update 2: Cut to be made"),
        ("was closed on Friday morning", "reopened on Saturday, 4 October, after 300 complaints"),
        ("2,000 troops", "2,000\u00a0troops"),
        ("2,000", "2000"),
        ("troops will", "tro\u00adops will"),
        (", a senior", " – a senior"),
        ("Fewer than", "“Fewer than"),
    ],
)
def test_an_edit_elsewhere_or_of_how_it_is_typed_carries_the_claim(old, new):
    text = replaced(old, new)
    place = carried(text, CLAIM)
    assert isinstance(place, Place)
    assert "".join(text[place.start : place.end].split("\u00ad")).replace("\u00a0", " ").replace(",", "") in {
        CLAIM.replace(",", ""),
        CLAIM,
    }


@pytest.mark.parametrize(
    ("old", "new", "fact", "words"),
    [
        ("2,000 troops", "1,000 troops", Fact.NUMBER, "2,000 → 1,000"),
        ("2,000 troops", "12,000 troops", Fact.NUMBER, "2,000 → 12,000"),
        ("2,000 troops", "two thousand troops", Fact.NUMBER, "2,000 → two thousand"),
        ("will remain", "will not remain", Fact.NEGATION, "“not” put in"),
        ("Fewer than", "More than", Fact.COMPARATOR, "Fewer → More"),
        ("Fewer than 2,000", "2,000", Fact.COMPARATOR, "“Fewer than” taken out"),
        ("in Iraq", "in Syria", Fact.NAME, "Iraq → Syria"),
        ("by September", "by October", Fact.NAME, "September → October"),
        ("will remain", "would remain", Fact.STANCE, "will → would"),
        ("will remain", "will arrive", Fact.WORDS, "remain → arrive"),
        ("said in Erbil", "denied in Erbil", Fact.NEGATION, "said → denied"),
        ("troops will remain", "vehicles will remain", Fact.WORDS, "troops → vehicles"),
        ("a senior official said in Erbil", "a senior official said in Basra", Fact.NAME, "Erbil → Basra"),
    ],
)
def test_a_changed_fact_never_carries_silently(old, new, fact, words):
    for tagged in (CLAIM, "2,000", "Fewer than 2,000", "troops"):
        found = carried(replaced(old, new), tagged)
        assert isinstance(found, Changed), tagged
        assert found.why == Why.CHANGED
        assert (found.differences[0].fact, found.differences[0].words) == (fact, words)


def test_the_new_words_are_offered_beside_the_old():
    text = replaced("2,000 troops", "1,000 troops")
    found = carried(text, "Fewer than 2,000")
    assert text[found.new.start : found.new.end] == "Fewer than 1,000"
    assert ARTICLE[found.passage.start : found.passage.end].startswith("Fewer than 2,000 troops")
    assert text[found.new_passage.start : found.new_passage.end].startswith("Fewer than 1,000 troops")
    bounded = carried(replaced("About 900", "No more than 900"), "900")
    assert bounded.new is not None


def test_a_place_named_in_the_sentence_before_holds_the_one_that_leans_on_it():
    text = replaced("based in Syria", "based in Jordan")
    assert isinstance(carried(text, "train local units there"), Changed)
    apart = replaced("They train local units there.", "Local units drill on Mondays.")
    assert isinstance(carried(apart, "About 900 soldiers"), Place)


def test_a_sentence_that_is_gone_leaves_an_orphan():
    text = replaced("About 900 soldiers are based in Syria, according to the ministry. ", "")
    assert carried(text, "900") == Changed(
        Why.GONE, (), Place(*at("About 900 soldiers are based in Syria, according to the ministry."))
    )
    assert isinstance(carried("Withdrawn.", "900"), Changed)


def test_a_sentence_that_moved_is_found_again():
    moved = replaced("About 900 soldiers are based in Syria, according to the ministry. ", "")
    moved = moved.replace("Officers", "About 900 soldiers are based in Syria, according to the ministry.\n\nOfficers")
    place = carried(moved, "900")
    assert moved[place.start : place.end] == "900"
    assert moved[place.start - 6 : place.start] == "About "


def test_words_that_stand_there_twice_are_carried_between_the_same_neighbours_only():
    first = "In Iraq nothing changed.\n\nAbout 900 remain.\n\n"
    old = f"{first}In Syria nothing changed.\n\nAbout 900 remain.\n\nNo more is known."
    second = old.rindex("900")
    without_first = old.replace(first, "")
    assert Carrier(old, without_first).carry(second, second + 3) == Place(
        without_first.index("900"), without_first.index("900") + 3
    )
    assert isinstance(carried(without_first, "900", old), Changed)
    neither = "Iraq: one. About 900 remain. Nothing else. About 900 remain. Syria: two. About 900 remain."
    assert carried(neither, "900", old).why == Why.REPEATED


def test_edges_on_marks_and_within_words_are_kept_where_the_same_stand_there():
    old = "The spokesman said: “Do not expect 2,000-strong units.” It rained."
    new = 'Update.\n\nThe spokesman said: "Do not expect 2,000-strong units." It rained.'
    place = carried(new, "“Do not expect 2,000-strong units.”", old)
    assert new[place.start : place.end] == '"Do not expect 2,000-strong units."'
    place = carried(new, "000-str", old)
    assert new[place.start : place.end] == "000-str"


def test_a_passage_of_several_sentences_is_carried_whole_or_not_at_all():
    passage = ARTICLE[ARTICLE.index("The road") : ARTICLE.index(" They train")]
    text = replaced("Cut to be made in stages", "Cut made in three stages")
    place = carried(text, passage)
    assert text[place.start : place.end] == passage
    assert isinstance(carried(replaced("was closed", "was shut"), passage), Changed)


PIECES = [
    "Rain fell on the plain.",
    "Merchants opened late 🎪 that week.",
    "The council met twice, 14 members said.",
    "No comment was given in Ankara.",
    "x",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(PIECES)), max_size=6), st.sampled_from(["\n\n", "\n"]))
def test_paragraphs_put_in_anywhere_never_lose_or_shift_a_tag(insertions, gap):
    paragraphs = ARTICLE.split("\n\n")
    for place, words in sorted(insertions, reverse=True):
        paragraphs.insert(place, words)
    text = gap.join(paragraphs) if gap == "\n\n" else "\n\n".join(paragraphs) + gap
    for words in (CLAIM, "Fewer than 2,000", "Iraq", "a senior official", "900", "depot 🪖 was", "Syria"):
        place = carried(text, words)
        assert isinstance(place, Place), place
        assert text[place.start : place.end] == words


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_edit_carries_nothing_but_the_same_words_beside_the_same_facts(data):
    """Words of the article are replaced, put in and taken out at random: what is carried reads as it did."""
    words = ARTICLE.split(" ")
    facts = ["2,000", "900", "1,500", "Iraq", "Syria", "not", "no", "Fewer", "More", "than", "about", "never", "half"]
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(words) - 1))
        new = data.draw(st.sampled_from(facts))
        words[place : place + data.draw(st.integers(0, 2))] = [new]
    text = " ".join(words)
    sentence = "Fewer than 2,000 troops will remain in Iraq by September, a senior official said in Erbil."
    for tagged in (CLAIM, "Fewer than 2,000", "2,000", "Iraq"):
        place = carried(text, tagged)
        if isinstance(place, Place):
            assert text[place.start : place.end] == tagged
            before = ARTICLE[ARTICLE.index(sentence) : at(tagged)[0]]
            after = ARTICLE[at(tagged)[1] : ARTICLE.index(sentence) + len(sentence)]
            assert text[: place.start].endswith(before), text
            assert text[place.end :].startswith(after), text


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80), st.data())
def test_any_two_texts_are_compared_and_carried_between(old, new, data):
    assert differences(old, old) == ()
    for one in differences(old, new):
        assert (old[one.start : one.end], new[one.new_start : one.new_end]) == (one.before, one.after)
    if old:
        start = data.draw(st.integers(0, len(old) - 1))
        end = data.draw(st.integers(start + 1, len(old)))
        found = Carrier(old, new).carry(start, end) if old.strip() else None
        if isinstance(found, Place):
            assert 0 <= found.start < found.end <= len(new)
        if old.strip():
            same = Carrier(old, old).carry(start, end)
            assert not isinstance(same, Place) or same == Place(start, end)


def test_differences_come_gravest_first_with_their_words():
    new = replaced("2,000 troops", "1,000 troops").replace("complained", "grumbled").replace("Syria", "Iraq")
    found = gravest_first(differences(ARTICLE, new))
    assert [(one.fact, one.words) for one in found] == [
        (Fact.NUMBER, "2,000 → 1,000"),
        (Fact.NAME, "Syria → Iraq"),
        (Fact.WORDS, "complained → grumbled"),
    ]
    assert [one.words for one in changed_numbers(ARTICLE, new)] == ["2,000 → 1,000"]
