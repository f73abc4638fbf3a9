"""Who tells, whose troops, and where: how names are found and linked to the numbers."""

from datetime import date

import pytest

from db.values import Manner, SourceKind
from workbench.reading import gazetteer, read
from workbench.reading.suggestions import PlaceSuggestion, QuantitySuggestion, SourceSuggestion

PUBLISHED = date(2025, 10, 1)


def sources(text: str) -> list[SourceSuggestion]:
    return [s for s in read(text, PUBLISHED).suggestions if isinstance(s, SourceSuggestion)]


def quantity(text: str) -> QuantitySuggestion:
    found = read(text, PUBLISHED).suggestions
    return next(s for s in found if isinstance(s, QuantitySuggestion) and s.is_troop_level)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Poland will send 400 soldiers, Defence Minister Jan Nowak said on Tuesday.",
            "Jan Nowak",
            SourceKind.NAMED_PERSON,
        ),
        ("A U.S. official told reporters that 400 troops had left.", "U.S. official", SourceKind.ANONYMOUS_PERSON),
        ("The Pentagon said it has 400 troops there.", "Pentagon", SourceKind.ORGANISATION),
        ("According to the ministry, 400 soldiers remain.", "ministry", SourceKind.ORGANISATION),
        ("There are 400 soldiers in the camp, the report said.", "report", SourceKind.DOCUMENT),
        ("Some 400 soldiers remain, the Kyiv Independent reported.", "Kyiv Independent", SourceKind.OUTLET),
        ("Reuters reports: Some 400 soldiers remain.", "Reuters", SourceKind.OUTLET),
        ("SMITH: We have 400 soldiers there.", "SMITH", SourceKind.NAMED_PERSON),
    ],
)
def test_a_number_is_laid_at_the_door_of_who_told_it(text: str, name: str, kind: SourceKind) -> None:
    reading = read(text, PUBLISHED)
    found = next(s for s in reading.suggestions if isinstance(s, QuantitySuggestion))
    assert found.source is not None
    source = reading.suggestions[found.source]
    assert isinstance(source, SourceSuggestion)
    assert (source.name, source.source_kind) == (name, kind)


def test_a_surname_a_title_and_a_pronoun_mean_the_source_named_before() -> None:
    text = (
        "“We have 400 soldiers,” army spokesman John Miller said. “They will stay,” Miller added. "
        "He said 200 more soldiers would come."
    )
    assert [s.name for s in sources(text)] == ["John Miller", "John Miller", "John Miller"]
    assert sources(text)[0].role == "army spokesman"


def test_the_official_is_the_one_described_before_and_keeps_anonymity() -> None:
    text = (
        "A senior defense official told reporters that 900 troops were in Syria, the Pentagon briefing showed. "
        "“They will stay,” said the official, speaking on condition of anonymity."
    )
    found = [s for s in sources(text) if s.source_kind is SourceKind.ANONYMOUS_PERSON]
    assert {s.name for s in found} == {"senior defense official"}
    assert {s.acts_for for s in found} == {"Pentagon"}
    assert found[0].anonymity == "condition of anonymity"


def test_an_unattributed_number_has_no_source() -> None:
    found = quantity("There are 900 troops in Syria.")
    assert (found.source, found.manner) == (None, Manner.UNATTRIBUTED)


@pytest.mark.parametrize(
    ("text", "force", "place"),
    [
        ("France has 4,000 troops in Ivory Coast.", "France", "Ivory Coast"),
        ("Denmark's 173 soldiers in Helmand will stay.", "Denmark", "Helmand"),
        ("In Haiti there are about 700 American marines.", "US", "Haiti"),
        ("South Korea hosts 28,500 U.S. troops.", "US", "South Korea"),
        ("The U.S. will shift 700 marines from Kuwait to eastern Jordan.", "US", "Jordan"),
        ("Italy will withdraw 500 troops from Lebanon.", "Italy", "Lebanon"),
        ("NATO keeps some 12,000 troops in Afghanistan.", "NATO", "Afghanistan"),
        ("The coalition has 2,000 soldiers in Erbil.", "coalition", "Arbil"),
        ("Madrid is to send 900 soldiers to northern Mali.", "Spain", "Mali"),
    ],
)
def test_a_number_has_its_force_and_place(text: str, force: str, place: str) -> None:
    found = quantity(text)
    assert found.force is not None
    assert found.place is not None
    assert (found.force.name, found.place.name) == (force, place)


def test_a_seat_of_government_stands_for_its_force_only_by_inference() -> None:
    found = quantity("Moscow has 40,000 troops on the border.")
    assert found.force is not None
    assert (found.force.name, found.force.inferred) == ("Russia", True)


def test_the_country_is_the_one_named_before() -> None:
    text = "The minister flew to Mali on Monday. There are 1,300 German soldiers in the country."
    found = quantity(text)
    assert found.place is not None
    assert (found.place.name, found.place.inferred) == ("Mali", True)


def test_the_gazetteer_knows_spellings_and_containment() -> None:
    arbil = gazetteer.place_by_name("Irbil")
    assert arbil is not None
    assert arbil == gazetteer.place_by_name("Erbil") == gazetteer.place_by_name("Arbil")
    assert [p.name for p in gazetteer.ancestors(arbil)] == ["Kurdistan region", "Iraq"]
    iraq = gazetteer.place_by_name("Iraq")
    assert iraq is not None
    assert gazetteer.contains(iraq, arbil)
    assert not gazetteer.contains(arbil, iraq)


@pytest.mark.parametrize(
    "text",
    [
        "Reading the report of March, a mobile unit split; nice work, said George Washington.",
        "Of the men, May and Victoria Jones left early.",
    ],
)
def test_ordinary_words_and_people_are_no_places(text: str) -> None:
    assert [s.text for s in read(text, PUBLISHED).suggestions if isinstance(s, PlaceSuggestion)] == []


def test_a_small_town_is_a_place_behind_a_preposition() -> None:
    found = [
        s.text
        for s in read("The unit moved to Reading, England.", PUBLISHED).suggestions
        if isinstance(s, PlaceSuggestion)
    ]
    assert found == ["Reading", "England"]


def test_a_quotation_right_behind_a_telling_keeps_its_speaker() -> None:
    text = "“We have 13,000 troops there,” Trump told Fox News. “We will keep 8,600 troops.”"
    reading = read(text, PUBLISHED)
    found = [s for s in reading.suggestions if isinstance(s, QuantitySuggestion)]
    names = [reading.suggestions[s.source] for s in found if s.source is not None]
    assert [s.name for s in names if isinstance(s, SourceSuggestion)] == ["Trump", "Trump"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A spokesman for the coalition, Col. Steve Warren, said 300 soldiers were there.", "Steve Warren"),
        ("Israel's army chief, Lt. Gen. Herzi Halevi, warned that 300 soldiers were there.", "Herzi Halevi"),
        ("There are 300 soldiers in Syria, Secretary of State John Kerry estimated, far below 700.", "John Kerry"),
        ("The Guardian quoted a defence source as saying 300 soldiers were there.", "defence source"),
        ("Officials put the number of soldiers at 300.", "Officials"),
        ("There are 300 soldiers in Syria, a figure confirmed by the Pentagon.", "Pentagon"),
        ("By the ministry's own count there are 300 soldiers in Chad.", "ministry's own count"),
        ("Estimates by the CIA put the army at 300 soldiers.", "Estimates by the CIA"),
        ("In Kabul, officials said 300 soldiers had left.", "officials"),
        ("The Iraqis say they have 300 soldiers there.", "Iraqis"),
    ],
)
def test_the_many_ways_of_telling(text: str, name: str) -> None:
    reading = read(text, PUBLISHED)
    found = next(s for s in reading.suggestions if isinstance(s, QuantitySuggestion) and s.is_troop_level)
    assert found.source is not None
    source = reading.suggestions[found.source]
    assert isinstance(source, SourceSuggestion)
    assert source.name == name


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Since Kenya became independent the army keeps up to 400 soldiers there.", "Kenya"),
        ("He flew to Mali. About 400 soldiers are in the country.", "Mali"),
    ],
)
def test_there_and_the_country_are_the_nearest_place_that_fits(text: str, place: str) -> None:
    found = quantity(text)
    assert found.place is not None
    assert (found.place.name, found.place.inferred) == (place, True)


def test_each_number_of_a_list_has_its_own_place_and_force() -> None:
    text = "There are 500 soldiers in Iraq, 200 in Syria and 100 in Jordan."
    found = [s for s in read(text, PUBLISHED).suggestions if isinstance(s, QuantitySuggestion)]
    assert [s.place.name for s in found if s.place] == ["Iraq", "Syria", "Jordan"]
    text = "Italy, Spain and Portugal offered 2,000, 1,100 and 300 soldiers respectively."
    found = [s for s in read(text, PUBLISHED).suggestions if isinstance(s, QuantitySuggestion)]
    assert [s.force.name for s in found if s.force] == ["Italy", "Spain", "Portugal"]


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("The Saudi-led force has 1,000 soldiers near Marib, 400 of them from Qatar.", "Qatar"),
        ("It goes to Italy, the largest partner with 1,700 soldiers.", "Italy"),
        ("NATO leads in Kabul, while the United States means to withdraw 3,200 soldiers.", "US"),
        ("With 4,800 soldiers, Uganda is the backbone.", "Uganda"),
        ("They handed the province to an Iraqi division of 6,000.", "Iraq"),
    ],
)
def test_a_force_is_found_where_grammar_puts_it(text: str, force: str) -> None:
    found = [s for s in read(text, PUBLISHED).suggestions if isinstance(s, QuantitySuggestion) and s.is_troop_level]
    assert found[-1].force is not None
    assert found[-1].force.name == force


def test_a_relative_time_without_a_day_of_publication_says_what_it_can() -> None:
    found = read("In September there were 900 troops in Syria.", None).suggestions
    level = next(s for s in found if isinstance(s, QuantitySuggestion))
    assert (level.as_of, level.as_of_form) == (None, "XXXX-09")
