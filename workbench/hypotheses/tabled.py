"""The matrix as a table that leaves the program: CSV, for the clipboard, and questions as records."""

from html import escape
from typing import Any

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from workbench.grades import grade_words
from workbench.hypotheses.findings import finding, notes, standing_words, telling_words
from workbench.hypotheses.matrix import Evidence, HypothesisRow, Matrix, read_matrix
from workbench.hypotheses.questions import QuestionRow, question_rows
from workbench.numbering import claim_label, origin_label
from workbench.tables import as_csv, as_tab_separated, guarded

Record = dict[str, Any]

_FACTS = ("claim", "words", "source", "grade", "origin", "state", "weight", "apart")


def matrix_columns(matrix: Matrix) -> list[str]:
    """The claim's facts, a column a hypothesis with its words, and a column for the reasons of each."""
    return [*_FACTS, *map(_mark_column, matrix.hypotheses), *map(_reason_column, matrix.hypotheses)]


def matrix_records(matrix: Matrix) -> list[Record]:
    """A record a claim, then those that sum up: the score of each hypothesis, its counts and how it comes out."""
    return [*(_claim_record(matrix, one) for one in matrix.evidence), *_sums(matrix)]


def matrix_as_csv(matrix: Matrix) -> str:
    return as_csv(matrix_records(matrix), matrix_columns(matrix))


def matrix_as_text(matrix: Matrix) -> str:
    """Tab-separated, for pasting into a spreadsheet, which runs nothing in it."""
    return as_tab_separated(matrix_records(matrix), matrix_columns(matrix))


def matrix_as_html(matrix: Matrix) -> str:
    """A table with its question, finding and notes, for pasting into a document; reasons are left to the CSV."""
    columns = [*_FACTS, *map(_mark_column, matrix.hypotheses)]
    cell = "border:1px solid #848A84;padding:3px 6px;text-align:left;vertical-align:top"
    head = "".join(f'<th style="{cell}">{escape(guarded(name))}</th>' for name in columns)
    body = "".join(
        "<tr>" + "".join(f'<td style="{cell}">{_shown(record[name])}</td>' for name in columns) + "</tr>"
        for record in matrix_records(matrix)
    )
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in (finding(matrix), *notes(matrix)))
    return (
        f"<p><b>{escape(matrix.question)}</b></p>"
        f'<table style="border-collapse:collapse"><tr>{head}</tr>{body}</table>{said}'
    )


def the_matrix(session: Session, asked: str | None) -> Matrix:
    """The matrix of the question with these words or this place in the list, from 1; of the only one without either.

    Raises `WorkbenchError` that names the questions where none or several are meant.
    """
    rows = question_rows(session)
    if not rows:
        raise WorkbenchError("The project asks no question. Ask one in the Estimates view, under Hypotheses.")
    chosen = rows if asked is None else [row for place, row in enumerate(rows, 1) if _is_meant(row, place, asked)]
    if len(chosen) != 1:
        named = "; ".join(f"{place} {row.words}" for place, row in enumerate(rows, 1))
        raise WorkbenchError(f"Say which question with --question, by its number or words: {named}")
    return read_matrix(session, chosen[0].id)


def question_records(session: Session) -> list[Record]:
    """Every question with its hypotheses, their scores and how they come out, for whatever reads JSON."""
    rows = enumerate(question_rows(session), 1)
    return [_question_record(read_matrix(session, row.id), row, place) for place, row in rows]


def _question_record(matrix: Matrix, row: QuestionRow, place: int) -> Record:
    return {
        "id": str(row.id),
        "number": place,
        "question": row.words,
        "claims": row.claims,
        "finding": finding(matrix),
        "notes": " ".join(notes(matrix)),
        "hypotheses": [
            {
                "id": str(one.id),
                "hypothesis": one.label,
                "words": one.words,
                "score": standing.score,
                "standing": standing_words(matrix, standing) or None,
                "claims_against": standing.claims_against,
                "origins_against": standing.origins_against,
                "claims_for": standing.claims_for,
                "origins_for": standing.origins_for,
            }
            for one, standing in zip(matrix.hypotheses, matrix.standings, strict=True)
        ],
    }


def _claim_record(matrix: Matrix, one: Evidence) -> Record:
    claim, marks = one.claim, one.marks
    return {
        "claim": claim_label(claim.number),
        "words": " ".join(claim.quote.split()),
        "source": claim.source,
        "grade": grade_words(claim.reliability, claim.credibility),
        "origin": origin_label(claim.origin_number) if claim.origin_number else None,
        "state": claim.state,
        "weight": round(one.weight.factor, 2) if one.weighs else 0,
        "apart": telling_words(one, len(matrix.hypotheses)),
        **{_mark_column(each): marks[each.id].mark if each.id in marks else None for each in matrix.hypotheses},
        **{_reason_column(each): marks[each.id].reason if each.id in marks else None for each in matrix.hypotheses},
    }


def _sums(matrix: Matrix) -> list[Record]:
    found = matrix.standings
    sums: dict[str, list[Any]] = {
        "weighted inconsistency": [one.score for one in found],
        "against": [_counts(one.claims_against, one.origins_against) for one in found],
        "for": [_counts(one.claims_for, one.origins_for) for one in found],
        "standing": [standing_words(matrix, one) or None for one in found],
    }
    return [_sum(matrix, name, values) for name, values in sums.items()] if matrix.hypotheses else []


def _sum(matrix: Matrix, name: str, values: list[Any]) -> Record:
    told = dict(zip(map(_mark_column, matrix.hypotheses), values, strict=True))
    return {column: told.get(column, name if column == "claim" else None) for column in matrix_columns(matrix)}


def _counts(claims: int, origins: int) -> str:
    return f"{claims} claim{'' if claims == 1 else 's'}, {origins} origin{'' if origins == 1 else 's'}"


def _mark_column(one: HypothesisRow) -> str:
    return f"{one.label}: {one.words}"


def _reason_column(one: HypothesisRow) -> str:
    return f"{one.label}, reason"


def _is_meant(row: QuestionRow, place: int, asked: str) -> bool:
    plain = " ".join(asked.split()).casefold()
    return plain == str(place) or plain == row.words.casefold()


def _shown(value: Any) -> str:
    return "" if value is None else escape(str(guarded(value)))
