"""The evidence list follows the current mark, else a chosen time, else all that is shown, and says which."""

from collections.abc import Mapping, Sequence

from ui.chart.canvas import ChartCanvas
from ui.chart.cards import briefly, conflict_line, spoken
from ui.chart.evidence import EvidencePane
from ui.chart.period import Period
from ui.chart.shown import marks_within, why_no_mark
from ui.desk import Desk
from ui.language.numbers import day_words
from ui.language.texts import counted, tr
from workbench.claim_views import ClaimRow
from workbench.figures.content import Mark


class Following:
    """``claim`` is the one whose mark is followed; None where none is."""

    def __init__(self, desk: Desk, canvas: ChartCanvas, pane: EvidencePane) -> None:
        self._desk, self._canvas, self._pane = desk, canvas, pane
        self._claims: Mapping[int, ClaimRow] = {}
        self.claim: int | None = None
        canvas.mark_chosen.connect(self._on_mark)
        canvas.brush.changed.connect(self._on_time)

    def know(self, claims: Mapping[int, ClaimRow]) -> None:
        """The claims as they are now read."""
        self._claims = claims

    def refresh(self) -> None:
        """Say anew what is followed, after something else is shown."""
        mark = self._canvas.current
        if self.claim is not None and mark is not None:
            self._show_mark(mark)
        elif self.claim is None and self._canvas.brush.chosen is not None:
            self._show_time(self._canvas.brush.chosen)
        elif self.claim is None:
            self.show(tr("All that is shown, by origin"), _claims_of(self._marks()))

    def show(self, about: str, claim_ids: Sequence[int]) -> None:
        """List these claims under a heading."""
        conflicts = {claim: line for mark in self._marks() for claim in mark.claim_ids if (line := conflict_line(mark))}
        self._pane.show_claims(about, [self._claims[each] for each in claim_ids if each in self._claims], conflicts)

    def why_no_mark(self, claim_id: int) -> str:
        """Why a claim has no mark on the chart, as a sentence."""
        claim = self._claims.get(claim_id)
        return (
            tr("The claim has no mark: {why_no_mark}.", why_no_mark=why_no_mark(claim))
            if claim
            else tr("The claim is no longer there.")
        )

    def _marks(self) -> tuple[Mark, ...]:
        return self._canvas.content.marks if self._canvas.content is not None else ()

    def _on_mark(self, mark: Mark) -> None:
        self.claim = mark.claim_ids[0] if self.claim not in mark.claim_ids else self.claim
        self._show_mark(mark)
        panel, number = self._canvas.current_panel, self._canvas.current_number
        if panel is not None and number is not None:
            place = (panel, mark, number + 1, self._canvas.count)
            self._desk.status.show_info(briefly(*place))
            self._canvas.setAccessibleDescription(spoken(*place))

    def _show_mark(self, mark: Mark) -> None:
        self.show(f"{mark.label}: {mark.source or tr('nobody named')}", mark.claim_ids)

    def _on_time(self, period: Period | None) -> None:
        self.claim = None
        self.refresh()
        if period is not None:
            self._desk.status.show_info(
                tr("{words}. Z shows this time alone, Esc ends the choice.", words=self._pane.about.text())
            )

    def _show_time(self, period: Period) -> None:
        claims = _claims_of(marks_within(self._marks(), period))
        self.show(
            tr(
                "{low} to {high}: {claims}",
                low=day_words(period[0]),
                high=day_words(period[1]),
                claims=counted(len(claims), "claim"),
            ),
            claims,
        )


def _claims_of(marks: Sequence[Mark]) -> list[int]:
    return [claim for mark in marks for claim in mark.claim_ids]
