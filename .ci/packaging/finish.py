"""Finish a bundle: symbols for debuggers out, licences and the bill of materials in, its size said.

finish.py dist/muster
"""

import shutil
import subprocess
import sys
from pathlib import Path

import sbom

ROOT = Path(__file__).resolve().parents[2]


def strip(bundle: Path) -> None:
    """Symbols for debuggers are a sixth of it.

    The libraries in `*.libs` were rewritten when their wheels were made, which strip may undo: they stay as they are.
    """
    if sys.platform == "win32" or shutil.which("strip") is None:
        return
    for file in sorted(bundle.rglob("*.so*")):
        if not file.is_symlink() and not file.parent.name.endswith(".libs"):
            subprocess.run(["strip", "-S", str(file)], check=True)


def keep_licences(bundle: Path) -> None:
    """Ours, and the copyright file of every library that came from the system; the rest is in the About window."""
    folder = bundle / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(ROOT / "LICENSE", bundle / "LICENSE")
    if shutil.which("dpkg-query") is None:
        return
    for source in (ROOT / "build" / "from_system.txt").read_text("utf-8").split():
        found = subprocess.run(["dpkg-query", "-S", source], capture_output=True, text=True, check=False)
        package = (found.stdout or owner_of_merged(source)).partition(":")[0]
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", folder / f"{package}.txt")


def owner_of_merged(source: str) -> str:
    """Where /lib is a link to /usr/lib, the package may know the file by its old place."""
    moved = source.removeprefix("/usr") if source.startswith("/usr/") else f"/usr{source}"
    return subprocess.run(["dpkg-query", "-S", moved], capture_output=True, text=True, check=True).stdout


def main(bundle: Path) -> None:
    strip(bundle)
    keep_licences(bundle)
    (bundle / "sbom.cdx.json").write_text(sbom.written(), "utf-8")
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{bundle}: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
