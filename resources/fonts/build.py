"""Makes the font files of this folder from the two npm packages they come from; run by hand, never by the workbench.

npm pack inter-ui@4.1.1 source-serif@4.5.1    (unpack both)
pip install fonttools brotli
python resources/fonts/build.py inter-ui/package source-serif/package
"""

import argparse
import shutil
from pathlib import Path
from typing import Final

from fontTools import subset
from fontTools.ttLib import TTFont

INTER_FACES: Final = ("Inter-Regular", "Inter-Italic", "Inter-Medium", "Inter-SemiBold")
SERIF_FACES: Final = ("SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold")

SCRIPTS: Final = (
    range(0x0020, 0x0250),  # Latin with its extensions A and B
    range(0x02B0, 0x0300),  # modifier letters: the hamza and ayn of transliterated Arabic
    range(0x0300, 0x0370),  # combining accents
    range(0x0370, 0x0400),  # Greek
    range(0x0400, 0x0530),  # Cyrillic
    range(0x1E00, 0x1F00),  # Latin additional: the dotted letters of transliterated Arabic
    range(0x2000, 0x2070),  # punctuation
    range(0x2070, 0x20D0),  # superscripts, currency
    range(0x2100, 0x2200),  # letterlike, fractions, arrows
    range(0x2200, 0x2300),  # mathematics: minus, almost equal, less or equal
    range(0x2318, 0x2328),  # the key signs of macOS menus
    range(0x25A0, 0x2600),  # geometric shapes
    range(0x2713, 0x2718),  # check marks
    range(0xFFFD, 0xFFFE),
)
FEATURES: Final = ("calt", "case", "ccmp", "cv05", "dnom", "frac", "kern", "locl", "mark", "mkmk", "numr", "subs",
                   "sups", "tnum", "zero")  # fmt: skip
DIGITS: Final = frozenset({"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"})


def keep_tabular_digits(font: TTFont) -> None:
    """Let `tnum` widen the ten digits only.

    As published it also widens space, hyphen, comma and brackets, which pulls running text and ids ("C-061") apart;
    columns of whole numbers need no more than digits of one width.
    """
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            mapping = getattr(subtable, "ExtSubTable", subtable).mapping
            for glyph in set(mapping) - DIGITS:
                del mapping[glyph]


def cut_inter(source: Path, target: Path) -> None:
    """Write one Inter face as TrueType with the scripts and features the workbench shows."""
    font = TTFont(source, recalcTimestamp=False)
    keep_tabular_digits(font)
    options = subset.Options(layout_features=list(FEATURES), name_IDs=["*"], notdef_outline=True, flavor=None)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for script in SCRIPTS for code in script])
    cutter.subset(font)
    font.flavor = None
    font.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inter", type=Path, help="unpacked npm package inter-ui")
    parser.add_argument("serif", type=Path, help="unpacked npm package source-serif")
    given = parser.parse_args()
    here = Path(__file__).parent
    for face in INTER_FACES:
        cut_inter(given.inter / "web" / f"{face}.woff2", here / f"{face}.ttf")
    for face in SERIF_FACES:  # byte for byte: "Source" is a reserved name, so a changed file would need another one
        shutil.copyfile(given.serif / "TTF" / f"{face}.ttf", here / f"{face}.ttf")
    shutil.copyfile(given.inter / "LICENSE.txt", here / "Inter-OFL.txt")
    shutil.copyfile(given.serif / "LICENSE.md", here / "SourceSerif4-OFL.txt")


if __name__ == "__main__":
    main()
