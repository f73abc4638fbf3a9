"""Draw the program's sign and the sign of its files in every size that a system asks for, from the SVG files.

drawn_icons.py FOLDER     muster-16.png … muster-512.png, muster-project-16.png …, muster.ico, muster.icns
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(sign: str, size: int, folder: Path) -> Path:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / f"{sign}.svg")).render(painter)
    painter.end()
    file = folder / f"{sign}-{size}.png"
    image.save(str(file))
    return file


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _app = QGuiApplication([])
    for sign in ("muster", "muster-project"):
        for size in SIZES:
            draw(sign, size, folder)
        largest = Image.open(folder / f"{sign}-512.png")
        largest.save(folder / f"{sign}.ico", sizes=[(size, size) for size in (16, 24, 32, 48, 64, 128, 256)])
        largest.save(folder / f"{sign}.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
