"""The agency is found where an agency signs, and nowhere else."""

import pytest

from workbench.agencies import agency_of


@pytest.mark.parametrize(
    ("byline", "agency"),
    [
        ("Associated Press", "AP"),
        ("By LENA ORTH, Associated Press", "AP"),
        ("By Lena Orth and Musa Khel, The Associated Press", "AP"),
        ("Lena Orth | AP", "AP"),
        ("LENA ORTH Associated Press Writer", None),  # nothing between name and house
        ("By Lena Orth / Reuters", "Reuters"),
        ("Reuters Staff", "Reuters"),
        ("Agence France-Presse", "AFP"),
        ("AFP/Lena Orth", "AFP"),
        ("Lena Orth (AFP)", "AFP"),
        ("von Lena Orth, dpa", "dpa"),
        ("Agencia EFE", "EFE"),
        ("Xinhua News Agency", "Xinhua"),
        ("Anadolu Agency", "Anadolu"),
        ("TASS", "TASS"),
        ("Press Trust of India", "PTI"),
        ("Tigris Post staff with AFP", "AFP"),
        ("By Lena Orth, Tigris Post", None),
        ("By Ana Pap", None),
        (None, None),
    ],
)
def test_a_byline_names_its_agency(byline, agency):
    assert agency_of(byline) == agency


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("WASHINGTON (AP) — The ministry said on Friday that 900 would stay.", "AP"),
        ("BEIRUT, Oct 1 (Reuters) - The ministry said on Friday that 900 would stay.", "Reuters"),
        ("MOSCOW, October 1. /TASS/. The ministry said that 900 would stay.", "TASS"),
        ("BEIJING, Oct. 1 (Xinhua) -- The ministry said that 900 would stay.", "Xinhua"),
        ("Berlin (dpa) - Das Ministerium teilte mit, dass 900 bleiben.", "dpa"),
        ("Madrid, 1 oct (EFE).- El ministerio dijo que 900 se quedan.", "EFE"),
        ("ANKARA (AA) – The ministry said that 900 would stay.", "Anadolu"),
        ("SEOUL, Oct. 1 (Yonhap) -- The ministry said that 900 would stay.", "Yonhap"),
        ("Nine hundred to stay\n\nBy Lena Orth, AFP\n\nThe ministry said so.", "AFP"),
        ("Nine hundred to stay\n\nErbil (AFP) – The ministry said so.", "AFP"),
        ("AFP - The ministry said that 900 would stay.", "AFP"),
        ("The ministry said that 900 would stay.\n\n(Reuters)", "Reuters"),
        ("The ministry said that 900 would stay.\n\n© 2025 AFP", "AFP"),
        ("The ministry said that 900 would stay. (dpa)", "dpa"),
        ("The ministry said that 900 would stay. — AFP", "AFP"),
        ("The official told Reuters that 900 would stay.", None),
        ("The paper and the agency (AP) disagree about the 900 who stay.", None),
        ("The Associated Press was told that 900 would stay.", None),
        ("Palestinian Authority (PA) officials said that 900 would stay.", None),
        ("", None),
    ],
)
def test_a_text_names_its_agency_at_its_head_or_its_end(text, agency):
    assert agency_of(body=text) == agency


def test_the_byline_counts_more_than_the_text_and_an_agency_that_publishes_signs_itself():
    assert agency_of("Reuters", body="ERBIL (AFP) – The ministry said so.") == "Reuters"
    assert agency_of(outlet="AFP", body="The ministry said so.") == "AFP"
    assert agency_of(dateline="WASHINGTON (AP)") == "AP"
