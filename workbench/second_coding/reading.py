"""The pairs of a round that has ended, and how far its coders agree."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.codes import Code
from db.errors import WorkbenchError
from db.second_coding import RoundArticle, SecondTag
from workbench.second_coding.agreement import Agreed, agreed
from workbench.second_coding.pairing import Apart, Pair, Tag, paired
from workbench.second_coding.rounds import the_round


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair with the article it stands in."""

    pair: Pair
    article_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Compared:
    """All pairs of a round in reading order, and the agreement over them."""

    rows: list[PairRow]
    agreed: Agreed

    @property
    def differing(self) -> list[PairRow]:
        return [row for row in self.rows if row.pair.apart != Apart.NOT]


def compare(session: Session, round_id: int) -> Compared:
    """Both coders' tags of a round. Raises `WorkbenchError` while it is open: nobody is to see the first tags then."""
    if the_round(session, round_id).ended_at is None:
        raise WorkbenchError("The second coding goes on. End it first; then both codings are compared.")
    tags: dict[bool, list[Tag]] = {True: [], False: []}
    rows = session.execute(
        select(SecondTag, Code.name)
        .outerjoin(Code, Code.id == SecondTag.code_id)
        .where(SecondTag.round_id == round_id)
        .order_by(SecondTag.version_id, SecondTag.start, SecondTag.id)
    )
    for row, code in rows:
        tags[row.of_first].append(_tag(row, code))
    articles = {
        version_id: (length, article_id, title)
        for version_id, length, article_id, title in session.execute(
            select(RoundArticle.version_id, func.length(Text.body), Article.id, Article.title)
            .join(ArticleVersion, ArticleVersion.id == RoundArticle.version_id)
            .join(Text, Text.id == ArticleVersion.text_id)
            .join(Article, Article.id == ArticleVersion.article_id)
            .where(RoundArticle.round_id == round_id)
        )
    }
    pairs = [pair for pair in paired(tags[True], tags[False]) if pair.tag.version_id in articles]
    lengths = {version_id: length for version_id, (length, *_) in articles.items()}
    return Compared([PairRow(one, *articles[one.tag.version_id][1:]) for one in pairs], agreed(pairs, lengths))


def _tag(row: SecondTag, code: str | None) -> Tag:
    place = (row.id, row.version_id, row.kind, row.start, row.end, row.quote)
    return Tag(*place, row.code_id, code, row.bound, row.low, row.best, row.high, row.settled)
