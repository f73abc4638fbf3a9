"""A hook of mkdocs: the user guide is the help's own pages, every other page of docs/ has its place."""

import tomllib
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

_ROOT = Path(__file__).resolve().parents[1]
_HELP = _ROOT / "resources" / "help"
_DEVELOPING = (
    "architecture",
    "developing",
    "reading",
    "pooling",
    "reliability",
    "translating",
    "packaging",
    "performance",
)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Home, the user guide as the help orders it, the reference by title, the developer guide."""
    pages = {path.stem: path for path in Path(config.docs_dir).glob("*.md") if path.stem != "index"}
    developing = [name for name in _DEVELOPING if name in pages]
    others = sorted(pages.keys() - developing, key=lambda name: _title(pages[name]).casefold())
    config.nav = [
        {"Home": "index.md"},
        *_guide(),
        {"Reference": [f"{name}.md" for name in others]},
        {"Developer guide": [f"{name}.md" for name in developing]},
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The help's pages and pictures as guide/…; its dark pictures are for the window alone."""
    for path in sorted(_HELP.rglob("*")):
        if path.suffix in {".md", ".png"} and not path.stem.endswith("-dark"):
            place = f"guide/{path.relative_to(_HELP).as_posix()}"
            files.append(File.generated(config, place, abs_src_path=str(path)))
    return files


def _guide() -> list[dict[str, Any]]:
    parts = tomllib.loads((_HELP / "contents.toml").read_text("utf-8"))["part"]
    return [{f"Guide: {part['title']}": [f"guide/{name}.md" for name in part["pages"]]} for part in parts]


def _title(path: Path) -> str:
    return next((line[2:] for line in path.read_text("utf-8").splitlines() if line.startswith("# ")), path.stem)
