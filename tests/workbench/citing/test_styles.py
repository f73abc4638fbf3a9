"""References as the styles' own manuals print them: their published examples, or their rules applied by hand.

Sources: APA Style, "Newspaper article references"; The Chicago Manual of Style Online, citation quick guides; MLA Style
Center, works cited; IEEE Reference Guide; Nature, formatting guide; APSA Style Manual (2018); Cite Them Right.
Titles stand as they were printed; the day of access is that of the test.
"""

import re
from pathlib import Path

import pytest

from resources import files
from workbench.citing.processor import processed
from workbench.citing.styles import STYLES, reference

_FORGETTING = {
    "type": "article-newspaper",
    "title": "Can we get better at forgetting?",
    "author": [{"family": "Carey", "given": "Benedict"}],
    "container-title": "The New York Times",
    "issued": {"date-parts": [[2019, 3, 22]]},
    "URL": "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
    "accessed": {"date-parts": [[2025, 10, 2]]},
    "language": "en",
}
_CAMERA = {
    "type": "article-newspaper",
    "title": "Snap makes a bet on the cultural supremacy of the camera",
    "author": [{"family": "Manjoo", "given": "Farhad"}],
    "container-title": "New York Times",
    "issued": {"date-parts": [[2017, 3, 8]]},
    "URL": "https://www.nytimes.com/2017/03/08/technology/snap.html",
    "language": "en",
}
_THREE = {
    "type": "article-newspaper",
    "title": "Force in Iraq to be cut by half",
    "author": [
        {"family": "Aziz", "given": "Rana"},
        {"family": "Doe", "given": "John Q."},
        {"family": "van Dam", "given": "Kees"},
    ],
    "container-title": "Gulf Ledger",
    "issued": {"date-parts": [[2025, 10]]},
    "language": "en",
}
_NOBODY = {
    "type": "article-newspaper",
    "title": "Harbour closes",
    "container-title": "Harbour Review",
    "issued": {"date-parts": [[2024, 5, 6]]},
    "language": "en",
}


@pytest.mark.parametrize(
    ("style", "printed"),
    [
        (
            "apa",
            (
                "Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "
                "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"
            ),
        ),
        (
            "modern-language-association",
            (
                "Carey, Benedict. “Can We Get Better at Forgetting?” The New York Times, 22 Mar. 2019, "
                "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html."
            ),
        ),
        (
            "american-political-science-association",
            (
                "Carey, Benedict. 2019. “Can We Get Better at Forgetting?” The New York Times. "
                "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html (October 2, 2025)."
            ),
        ),
        (
            "harvard-cite-them-right",
            (
                "Carey, B. (2019) ‘Can we get better at forgetting?’, The New York Times, 22 March. Available at: "
                "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html "
                "(Accessed: 2 October 2025)."
            ),
        ),
        (
            "ieee",
            (
                "B. Carey, “Can we get better at forgetting?,” The New York Times, Mar. 22, 2019. Accessed: "
                "Oct. 02, 2025. [Online]. Available: https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"
            ),
        ),
        ("nature", "Carey, B. Can we get better at forgetting? The New York Times (2019)."),
        ("house", "The New York Times, Benedict Carey, “Can we get better at forgetting?”, 22 Mar 2019."),
    ],
)
def test_a_newspaper_article_is_cited_as_the_manual_has_it(style, printed):
    assert reference(_FORGETTING, style) == printed


def test_chicago_cites_its_own_example_and_prints_no_stray_edition():
    assert reference(_CAMERA, "chicago-notes-bibliography") == (
        "Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. "
        "https://www.nytimes.com/2017/03/08/technology/snap.html."
    )
    assert reference(_CAMERA, "chicago-author-date") == (
        "Manjoo, Farhad. 2017. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8. "
        "https://www.nytimes.com/2017/03/08/technology/snap.html."
    )


@pytest.mark.parametrize(
    ("style", "names"),
    [
        ("apa", "Aziz, R., Doe, J. Q., & van Dam, K. (2025, October)."),
        ("chicago-notes-bibliography", "Aziz, Rana, John Q. Doe, and Kees van Dam. “Force in Iraq to Be Cut by Half.”"),
        (
            "modern-language-association",
            "Aziz, Rana, et al. “Force in Iraq to Be Cut by Half.” Gulf Ledger, Oct. 2025.",
        ),
        ("harvard-cite-them-right", "Aziz, R., Doe, J.Q. and van Dam, K. (2025) ‘Force in Iraq to be cut by half’,"),
        ("ieee", "R. Aziz, J. Q. Doe, and K. van Dam, “Force in Iraq to be cut by half,” Gulf Ledger, Oct. 2025."),
        ("nature", "Aziz, R., Doe, J. Q. & van Dam, K. Force in Iraq to be cut by half. Gulf Ledger (2025)."),
    ],
)
def test_names_stand_as_the_style_has_them(style, names):
    assert reference(_THREE, style).startswith(names)


@pytest.mark.parametrize(
    ("style", "printed"),
    [
        ("apa", "Harbour closes. (2024, May 6). Harbour Review."),
        ("chicago-notes-bibliography", "Harbour Review. “Harbour Closes.” May 6, 2024."),
        ("modern-language-association", "“Harbour Closes.” Harbour Review, 6 May 2024."),
        ("american-political-science-association", "“Harbour Closes.” 2024. Harbour Review."),
        ("harvard-cite-them-right", "Harbour Review (2024) ‘Harbour closes’, 6 May."),
        ("nature", "Harbour closes. Harbour Review (2024)."),
        ("house", "Harbour Review, “Harbour closes”, 6 May 2024."),
    ],
)
def test_what_stands_in_the_place_of_an_author_is_said_once(style, printed):
    assert reference(_NOBODY, style) == printed


@pytest.mark.parametrize("style", STYLES)
def test_every_style_prints_what_little_is_known(style):
    printed = reference({"type": "article-newspaper", "title": "Alone & <b>odd</b>"}, style)
    assert "Alone & <b>odd</b>".casefold() in printed.casefold()
    assert "Edition" not in printed
    assert "  " not in printed


def test_a_range_of_days_is_cited_by_the_month_or_year_it_lies_in():
    within = {**_CAMERA, "issued": {"date-parts": [[2024, 1, 5], [2024, 1, 9]]}}
    assert "New York Times, January 2024." in processed(within, "chicago-notes-bibliography")
    across = {**_CAMERA, "issued": {"date-parts": [[2024, 1, 5], [2024, 3, 9]], "circa": True}}
    assert "(ca. 2024)." in processed(across, "apa")


def test_a_style_that_is_not_known_is_set_as_the_house_does():
    assert reference(_NOBODY, "made-up") == reference(_NOBODY)


def test_every_style_that_is_offered_is_there_with_its_notice():
    there = {file.stem for file in files.path("csl").glob("*.csl")}
    assert there == set(STYLES) - {"house"}
    assert all("creativecommons.org/licenses/by-sa/3.0/" in files.text("csl", f"{style}.csl") for style in there)


def test_the_page_on_citations_prints_what_the_program_does():
    page = (Path(__file__).resolve().parents[3] / "docs" / "citations.md").read_text("utf-8")
    shown = dict(re.findall(r"^\| `([\w-]+)` \| [^|]* \| ([^|]*) \|$", page, re.MULTILINE))
    article = {
        "type": "article-newspaper", "title": "Force cut", "author": [{"family": "Aziz", "given": "Rana"}],
        "container-title": "Gulf Ledger", "issued": {"date-parts": [[2025, 10, 1]]}, "language": "en",
    }  # fmt: skip
    assert shown == {style: reference(article, style) for style in STYLES}
