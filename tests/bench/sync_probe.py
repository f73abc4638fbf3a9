"""Run as a process of its own under strace: so many edits of a file, and nothing else.

sync_probe.py tag FILE COUNT       tags in a project, each with its change set
sync_probe.py raw FILE COUNT       commits of one row by the plain driver in WAL
sync_probe.py delete FILE COUNT    the same with a rollback journal
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def tag(file: Path, count: int) -> None:
    from db.project import Project
    from db.values import SpanKind
    from workbench.articles import add_articles
    from workbench.incoming import from_text
    from workbench.spans import add_span

    with Project.open_file(file, "A. Analyst") as project:
        with project.edit("Import") as session:
            version_id = add_articles(session, [from_text("Words " * 500)])[0].version_id
        for number in range(count):
            with project.edit("Tag place") as session:
                add_span(session, version_id, SpanKind.PLACE, number, number + 5)


def plain(file: Path, count: int, mode: str) -> None:
    from db.sqlite import connect

    connection = connect(file, "rwc")
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("CREATE TABLE tagged(id INTEGER PRIMARY KEY, words TEXT)")
    for _ in range(count):
        connection.execute("INSERT INTO tagged(words) VALUES ('about 2,000')")
    connection.close()


if __name__ == "__main__":
    what, file, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if what == "tag":
        tag(file, count)
    else:
        plain(file, count, "WAL" if what == "raw" else "DELETE")
