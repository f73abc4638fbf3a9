"""Write down every library that Muster runs with, its licence and its licence files. Run by `make licences`.

What is listed comes from uv.lock, for all systems and Pythons; the licences come from the installed environment. The
same lock file and environment give the same bytes.
"""

import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LOCK = HERE.parents[1] / "uv.lock"
OURS = "muster-workbench"

# Where the metadata states no SPDX expression. Read from the licence files themselves.
SAID_OTHERWISE = {
    "cobble": "BSD-2-Clause",
    "contourpy": "BSD-3-Clause",
    "cycler": "BSD-3-Clause",
    "edtf": "MIT",
    "justext": "BSD-2-Clause",
    "kiwisolver": "BSD-3-Clause",
    "matplotlib": "PSF-2.0",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pysqlite3": "Zlib",
    "reportlab": "BSD-3-Clause",
    "scipy": "BSD-3-Clause",
    "warcio": "Apache-2.0",
}
# Libraries for other systems, which are not installed here: licence and home.
ELSEWHERE = {"pywin32-ctypes": ("BSD-3-Clause", "https://github.com/enthought/pywin32-ctypes")}
# Libraries that bring no licence file.
KEPT = {
    "cobble": ("cobble.txt",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
# What classifiers say that name one licence.
_CLASSIFIED = {"OSI Approved :: MIT License": "MIT", "OSI Approved :: Apache Software License": "Apache-2.0"}
_SPDX = re.compile(r"[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*")
_LICENCE_FILE = re.compile(r"(?i)(^|[._-])(licen[cs]es?|copying|notice)|/licenses/")


def runtime(lock: Path = LOCK) -> dict[str, list[str]]:
    """The versions of every library that the program needs to run, on any system; of its groups none."""
    packages: dict[str, list[dict[str, Any]]] = {}
    for package in tomllib.loads(lock.read_text("utf-8"))["package"]:
        packages.setdefault(package["name"], []).append(package)
    found: dict[str, list[str]] = {}
    waiting = [OURS]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = sorted(package["version"] for package in packages[name])
        for package in packages[name]:
            extras = package.get("optional-dependencies", {}).values() if name != OURS else ()
            waiting += [one["name"] for few in (package.get("dependencies", ()), *extras) for one in few]
    del found[OURS]
    return dict(sorted(found.items()))


def licence_of(name: str, there: Distribution) -> str:
    """The SPDX expression; raises ValueError where none is stated."""
    stated = _field(there, "License-Expression") or _field(there, "License")
    if name in SAID_OTHERWISE:
        return SAID_OTHERWISE[name]
    if _SPDX.fullmatch(stated):
        return stated
    for words in there.metadata.get_all("Classifier") or ():
        if (known := words.removeprefix("License :: ")) in _CLASSIFIED:
            return _CLASSIFIED[known]
    raise ValueError(f"{name} states no licence in SPDX words. Read its licence file and add it to SAID_OTHERWISE.")


def _field(there: Distribution, name: str) -> str:
    return str((there.metadata.get_all(name) or [""])[0])


def home_of(there: Distribution) -> str:
    addresses: dict[str, str] = dict(words.split(", ", 1) for words in there.metadata.get_all("Project-URL") or ())
    for label in (
        "Homepage",
        "homepage",
        "Home",
        "Source",
        "Source Code",
        "source",
        "Code",
        "Repository",
        "repository",
    ):
        if label in addresses:
            return addresses[label]
    return _field(there, "Home-page") or str(next(iter(addresses.values()), ""))


def _texts(name: str, there: Distribution) -> Iterator[tuple[str, str]]:
    """Names and texts of its licence files, of which each name says where it lies in the distribution."""
    for file in sorted(there.files or (), key=str):
        folder = file.parts[0]
        if folder.endswith(".dist-info") and _LICENCE_FILE.search("/".join(file.parts[1:])):
            inner = [part for part in file.parts[1:] if part not in {"licenses", "license_files"}]
            yield "/".join(inner), _decoded(Path(str(there.locate_file(file))).read_bytes())
    for kept in KEPT.get(name, ()):
        yield kept, (HERE / "kept" / kept).read_text("utf-8")


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n"


def collect() -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Every library, and the texts of their licences by file name."""
    libraries, texts = [], {}
    for name, versions in runtime().items():
        entry: dict[str, Any] = {"name": name, "versions": versions}
        try:
            there = distribution(name)
        except PackageNotFoundError:
            entry["licence"], entry["home"] = ELSEWHERE[name]
            entry["texts"] = []
        else:
            entry["licence"], entry["home"], entry["texts"] = licence_of(name, there), home_of(there), []
            for file, text in _texts(name, there):
                key = f"{hashlib.sha256(text.encode()).hexdigest()[:12]}.txt"
                texts[key] = text
                entry["texts"].append({"file": file, "text": key})
        libraries.append(entry)
    return libraries, texts


def main() -> None:
    libraries, texts = collect()
    folder = HERE / "texts"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for key, text in texts.items():
        (folder / key).write_text(text, "utf-8")
    (HERE / "libraries.json").write_text(json.dumps(libraries, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(f"{len(libraries)} libraries, {len(texts)} licence texts\n")


if __name__ == "__main__":
    main()
