"""What a chart says without words survives print without colour and other ways to see colours."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.seen_otherwise import seen_otherwise
from workbench.figures.palette import DARK, LIGHT

WAYS = ("protanopia", "deuteranopia", "tritanopia", "greyscale")


def seen(*colours: str) -> dict[str, np.ndarray]:
    """The colours as each way sees them, shape (colours, 3), 0 to 255."""
    strip = QImage(len(colours), 1, QImage.Format.Format_RGB888)
    for at, colour in enumerate(colours):
        strip.setPixelColor(at, 0, QColor(colour))
    pictures = seen_otherwise(strip)
    return {
        way: np.array([picture.pixelColor(at, 0).getRgb()[:3] for at in range(len(colours))])
        for way, picture in pictures.items()
    }


def lightness(colours: np.ndarray) -> np.ndarray:
    """Relative luminance as WCAG 2.2 defines it."""
    shares = colours / 255
    light = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return light @ (0.2126, 0.7152, 0.0722)


@pytest.mark.parametrize("way", WAYS)
def test_greys_are_seen_as_they_are(way):
    greys = seen("#000000", "#333333", "#7F7F7F", "#FFFFFF")[way]
    assert np.abs(greys - [[0], [51], [127], [255]]).max() <= 1


def test_red_is_olive_without_green_cones():
    """By hand from the published matrix: 0.367322 and 0.280085 of linear light are 163 and 144 in sRGB."""
    assert seen("#FF0000")["deuteranopia"].tolist() == [[163, 144, 0]]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_ground_bands_and_line_stay_in_order_of_lightness(palette, way):
    for series in palette.series:
        steps = seen(palette.ground, series.band95, series.band80, series.band50, series.line)[way]
        change = np.diff(lightness(steps))
        assert (change < 0).all() if palette is LIGHT else (change > 0).all()


@pytest.mark.parametrize("way", ["protanopia", "deuteranopia", "tritanopia"])
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_first_two_series_are_told_apart_without_one_kind_of_cones(palette, way):
    """Their inks lie at least a fifth of the way from none to all apart in one channel."""
    one, other = seen(palette.series[0].ink, palette.series[1].ink)[way]
    assert np.abs(one - other).max() > 51
