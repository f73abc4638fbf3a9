"""Sources: found or made, and renamed."""

from collections.abc import Collection

from sqlalchemy import BigInteger, String, bindparam, delete, func, select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.rows import still_there
from db.sources import Source, SourceName
from db.values import SourceKind
from workbench.numbering import next_number


def outlets_by_name(session: Session, names: Collection[str]) -> dict[str, int]:
    """The ids of the outlets with these names; those not known yet are added."""
    if not names:
        return {}
    outlets = select(Source.name, Source.id).where(Source.kind == SourceKind.OUTLET, Source.name.in_(names))
    found = dict(session.execute(outlets).all())
    for name in sorted(set(names) - found.keys()):
        found[name] = add_source(session, name, SourceKind.OUTLET).id
    return found


def add_source(session: Session, name: str, kind: SourceKind) -> Source:
    if not name.strip():
        raise WorkbenchError("A source needs a name or a description.")
    source = Source(number=next_number(session, Source), name=" ".join(name.split()), kind=kind)
    session.add(source)
    session.flush()
    return source


# Built once: putting a statement together takes longer than running it.
_NAME = bindparam("name", type_=String)
_ARTICLE = bindparam("article", type_=BigInteger)
_NAMED = (
    select(Source)
    .where(Source.kind == bindparam("kind"), func.lower(Source.name) == _NAME)
    .order_by(Source.id)
    .limit(1)
)
_IN_ARTICLE = (
    _NAMED.join(Attribution, Attribution.source_id == Source.id)
    .join(Claim, Claim.id == Attribution.claim_id)
    .where(Claim.article_id == _ARTICLE)
)
_MEANT = (
    select(Source)
    .join(SourceName, SourceName.source_id == Source.id)
    .where(func.lower(SourceName.name) == _NAME)
    .where(SourceName.article_id.is_(None) | (SourceName.article_id == _ARTICLE))
    .order_by(SourceName.article_id.is_(None), SourceName.id.desc())
    .limit(1)
)


def find_source(session: Session, name: str, kind: SourceKind, article_id: int | None = None) -> Source | None:
    """A source that is certainly meant by this name.

    Named sources are known by their name, or by one that an analyst has said means them. An unnamed person as described
    is only known within one article: the same words elsewhere may be somebody else, and saying that they are not is
    the analyst's decision.
    """
    meant = _named_by_analyst(session, name, article_id)
    if meant is not None:
        return meant
    named = {"kind": kind, "name": name.lower(), "article": article_id}
    return session.scalars(_IN_ARTICLE if kind == SourceKind.ANONYMOUS_PERSON else _NAMED, named).first()


def _named_by_analyst(session: Session, name: str, article_id: int | None) -> Source | None:
    """The source an analyst has said is meant by a name, in this article before all others; the last word counts."""
    return session.scalars(_MEANT, {"name": name.lower(), "article": article_id}).first()


def remember_name(session: Session, source_id: int, name: str, kind: SourceKind, article_id: int) -> None:
    """Keep that a name means a source: a description within its article, a name proper everywhere."""
    name = " ".join(name.split())
    known = session.get(Source, source_id)
    if known is None or not name or known.name.lower() == name.lower():
        return
    where = article_id if kind == SourceKind.ANONYMOUS_PERSON else None
    session.execute(
        delete(SourceName).where(
            func.lower(SourceName.name) == name.lower(), SourceName.article_id.is_not_distinct_from(where)
        )
    )
    session.add(SourceName(source_id=source_id, name=name, article_id=where))
    session.flush()


def source(session: Session, source_id: int) -> Source:
    return still_there(session, Source, source_id, "The source is no longer in the project. Choose another.")


def rename_source(session: Session, source_id: int, name: str) -> None:
    if not name.strip():
        raise WorkbenchError("A source needs a name or a description.")
    source(session, source_id).name = " ".join(name.split())
