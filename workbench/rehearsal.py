"""A rehearsal: what an analyst does first, done once and taken back, so that it does not have to be waited for.

The first edit of a session otherwise opens the connection that writes, puts some forty statements together and reads
the gazetteer: several times what any later one takes.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import ArticleVersion
from db.errors import WorkbenchError
from db.project import Project
from db.suggestions import Decision, Suggestion
from db.values import SpanKind
from workbench.accepting import accept
from workbench.claim_views import claim_row
from workbench.claims import claim
from workbench.origins import origins_in_agreement
from workbench.progress import Progress
from workbench.remembered import in_remembered_names
from workbench.spans import tagged_words
from workbench.suggestions import open_suggestions
from workbench.tagging import make_claim, tag_words

_WORDS = (0, 4)  # any will do


def rehearse(project: Project, _progress: Progress) -> None:
    """Make ready what tagging and deciding need; where the file cannot be written there is nothing to make ready."""
    try:
        project.rehearse(_tag_and_decide)
        with project.read() as session:
            claim_row(session, 0)
    except WorkbenchError:
        return


def _tag_and_decide(session: Session) -> None:
    version_id = session.scalars(select(ArticleVersion.id).limit(1)).first()
    if version_id is None:
        return
    tag_words(session, version_id, SpanKind.PLACE, *_WORDS)
    claim_id = make_claim(session, version_id, *_WORDS)
    for kind in (SpanKind.QUANTITY, SpanKind.SOURCE, SpanKind.EVENT):
        offered = select(Suggestion.id).where(Suggestion.kind == kind, Suggestion.decision == Decision.OPEN)
        found = session.scalars(offered.limit(1)).first()
        if found is not None:
            accept(session, found)
    session.flush()
    tagged_words(session, version_id)
    in_remembered_names(session, open_suggestions(session, version_id), claim(session, claim_id).article_id)
    claim_row(session, claim_id)
    origins_in_agreement(session, claim(session, claim_id))
