"""The articles as CSL-JSON (citationstyles.org, 1.0.2), which Zotero, Pandoc and citation processors read."""

import json
from pathlib import Path

from sqlalchemy.orm import Session

from workbench.exchange.references import items, losses
from workbench.progress import Progress
from workbench.writing import write_whole

__all__ = ["losses", "write"]


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the references")
    written = json.dumps(items(session), ensure_ascii=False, indent=1) + "\n"
    write_whole(path, written.encode("utf-8", "replace"))
