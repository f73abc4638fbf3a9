"""Files of other programs, made by hand, and the tags of a project as plain lines."""

import io
import zipfile
from collections.abc import Mapping

from sqlalchemy import select

from db.analysts import Analyst
from db.articles import Article, ArticleVersion
from db.codes import Code, Coding
from db.project import Project
from db.spans import Span

USER = "11111111-1111-4111-8111-111111111111"
CODE = "22222222-2222-4222-8222-222222222222"
SOURCE = "33333333-3333-4333-8333-333333333333"
QDE = """<?xml version="1.0" encoding="utf-8"?>
<Project name="Levels" origin="{origin}" xmlns="urn:QDA-XML:project:1.0">
 <Users><User guid="{user}" name="J. Coder"/></Users>
 <CodeBook><Codes><Code guid="{code}" name="Cap" isCodable="true" color="#F08"/></Codes></CodeBook>
 <Sources>{sources}</Sources>{more}
</Project>"""


def selection(start: int, end: int, name: str, *, number: int = 0, code: str = CODE, inner: str = "") -> str:
    guid = f"44444444-4444-4444-8444-{number:012d}"
    coding = f'<Coding guid="55555555-5555-4555-8555-{number:012d}" creatingUser="{USER}">'
    reference = f'{coding}<CodeRef targetGUID="{code}"/></Coding>' if code else ""
    return (
        f'<PlainTextSelection guid="{guid}" startPosition="{start}" endPosition="{end}" name="{name}">'
        f"{inner}{reference}</PlainTextSelection>"
    )


def source(selections: str, path: str = f"internal://{SOURCE}.txt", name: str = "Cap kept") -> str:
    return f'<TextSource guid="{SOURCE}" name="{name}" plainTextPath="{path}">{selections}</TextSource>'


def project_file(sources: str, *, origin: str = "QualCoder 4.0", more: str = "") -> bytes:
    return QDE.format(origin=origin, user=USER, code=CODE, sources=sources, more=more).encode()


def archive(members: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, raw in members.items():
            made.writestr(name, raw)
    return out.getvalue()


def tags(project: Project) -> list[tuple[str, ...]]:
    """Every tag with its article, kind, place, words and who put it there; a line for each code on it."""
    with project.read() as session:
        rows = session.execute(
            select(Article.title, Span.kind, Span.start, Span.end, Span.quote, Code.name, Analyst.name)
            .join(ArticleVersion, ArticleVersion.id == Span.version_id)
            .join(Article, Article.id == ArticleVersion.article_id)
            .outerjoin(Coding, Coding.span_id == Span.id)
            .outerjoin(Code, Code.id == Coding.code_id)
            .outerjoin(Analyst, Analyst.id == Span.made_by)
        )
        return sorted(tuple(map(str, row)) for row in rows)
