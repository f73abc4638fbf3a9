"""The shipped files: complete, legible together, readable by whoever needs them."""

import re
from pathlib import Path

import matplotlib.font_manager
import pytest

from resources import files
from ui.theme import tokens

TOKENS = tokens.load()
TAGS = ("tag_source", "tag_quantity", "tag_place", "tag_date", "tag_force", "tag_code")

# The pairs that meet on the screen and the WCAG 2.2 ratio each needs: 4.5 for text, 3 for edges and lines beside text.
SCREEN_PAIRS = [
    *(("text", ground, 4.5) for ground in ("surface", "panel", "window", "selection", "accent_tint")),
    *(("text", wash, 4.5) for wash in ("wash_claim", "wash_claim_active")),
    *((ink, ground, 4.5) for ink in ("text_muted", "text_faint") for ground in ("surface", "panel", "window")),
    *(("border_strong", ground, 3) for ground in ("surface", "window")),
    *(("focus", ground, 3) for ground in ("surface", "panel")),
    *(("accent", ground, 4.5) for ground in ("surface", "panel", "accent_tint")),
    ("on_accent", "accent", 4.5),
    *((state, f"{state}_tint", 4.5) for state in ("ok", "warn", "danger", "info")),
    *((tag, "paper", 4.5) for tag in TAGS),
    *((tag, wash, 3) for tag in TAGS for wash in ("wash_claim", "wash_claim_active")),
]
CHART_PAIRS = [
    *((mark, "bg", 3) for mark in ("s1", "s2", "s3", "s4", "s5", "s6", "axis", "event")),
    *((text, "bg", 4.5) for text in ("s1_text", "s2_text")),
    *((series, f"{series}_band50", 1.5) for series in ("s1", "s2")),
]


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2 of `#RRGGBB`."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_formula_gives_the_published_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), SCREEN_PAIRS)
def test_what_meets_on_the_screen_can_be_told_apart(mode: tokens.Mode, ink: str, ground: str, least: float) -> None:
    colours = TOKENS.colour[mode]
    assert contrast(colours[ink], colours[ground]) >= least


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), CHART_PAIRS)
def test_what_meets_on_a_chart_can_be_told_apart(mode: tokens.Mode, ink: str, ground: str, least: float) -> None:
    colours = TOKENS.chart[mode]
    assert contrast(colours[ink], colours[ground]) >= least


@pytest.mark.parametrize("kind", ["colour", "chart"])
def test_both_themes_have_the_same_tokens(kind: str) -> None:
    themes = getattr(TOKENS, kind)
    assert themes["light"].keys() == themes["dark"].keys()
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for theme in themes.values() for colour in theme.values())


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_pictures_of_the_style_sheet_are_there_in_the_themes_own_colours(mode: tokens.Mode) -> None:
    wanted = set(re.findall(r"theme:\$mode/([\w-]+)\.svg", files.text("themes", "muster.qss")))
    shipped = {file.stem for file in files.path("themes", mode).glob("*.svg")}
    assert wanted == shipped
    for name in shipped:
        inks = set(re.findall(r"#[0-9A-Fa-f]{6}", files.text("themes", mode, f"{name}.svg")))
        assert inks <= set(TOKENS.colour[mode].values())


@pytest.mark.parametrize(
    ("face", "family", "weight", "style"),
    [
        ("Inter-Regular", "Inter", 400, "normal"),
        ("Inter-Medium", "Inter", 500, "normal"),
        ("Inter-SemiBold", "Inter", 600, "normal"),
        ("Inter-Italic", "Inter", 400, "italic"),
        ("SourceSerif4-Regular", "Source Serif 4", 400, "normal"),
        ("SourceSerif4-Semibold", "Source Serif 4", 600, "normal"),
        ("SourceSerif4-It", "Source Serif 4", 400, "italic"),
    ],
)
def test_matplotlib_finds_each_face_by_family_weight_and_style(face: str, family: str, weight: int, style: str) -> None:
    shipped = matplotlib.font_manager.FontManager()
    shipped.ttflist = []
    for file in files.path("fonts").glob("*.ttf"):
        shipped.addfont(file)
    wanted = matplotlib.font_manager.FontProperties(family=[family], weight=weight, style=style)
    assert Path(shipped.findfont(wanted, fallback_to_default=False)).stem == face


def test_every_typeface_and_icon_set_comes_with_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in files.text("fonts", "Inter-OFL.txt")
    assert "SIL OPEN FONT LICENSE" in files.text("fonts", "SourceSerif4-OFL.txt")
    assert "ISC License" in files.text("icons", "LUCIDE-LICENSE.txt")


def test_each_font_file_stays_small_enough_to_open_at_once() -> None:
    assert all(file.stat().st_size < 280_000 for file in files.path("fonts").glob("*.ttf"))


def test_a_missing_file_is_said_by_name() -> None:
    with pytest.raises(FileNotFoundError, match="no-such"):
        files.text("icons", "no-such.svg")
