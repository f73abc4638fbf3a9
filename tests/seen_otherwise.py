"""Pictures as they look in print without colour, and to those who see colours otherwise.

Protanopia, deuteranopia and tritanopia by Machado, Oliveira & Fernandes 2009, "A physiologically-based model for
simulation of color vision deficiency", severity 1, applied to linear light; grey by luminance (ITU-R BT.709).
"""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

_MATRICES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "greyscale": ((0.2126, 0.7152, 0.0722),) * 3,
}


def seen_otherwise(picture: QImage) -> dict[str, QImage]:
    """The picture in each way of seeing, by its name."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    width, height, line = plain.width(), plain.height(), plain.bytesPerLine()
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(height, line)[:, : 3 * width]
    light = _linear(rows.reshape(height, width, 3) / 255)
    return {name: _image(_encoded(np.clip(light @ np.array(matrix).T, 0, 1))) for name, matrix in _MATRICES.items()}


def _linear(encoded: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Light of sRGB values (IEC 61966-2-1)."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def _encoded(light: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def _image(encoded: npt.NDArray[np.float64]) -> QImage:
    raw = np.ascontiguousarray(np.round(encoded * 255).astype(np.uint8))
    height, width, _ = raw.shape
    return QImage(raw.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
