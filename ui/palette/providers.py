"""What the palette offers: commands (>), sources (@), claims (#), and without a sign commands and articles."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import Actions
from ui.catalogue import CATALOGUE
from ui.help.shortcuts import keys_of
from ui.palette.candidates import Candidate
from workbench.claim_views import claim_rows
from workbench.library import library_rows
from workbench.numbering import claim_label, source_label
from workbench.registry import named_sources

if TYPE_CHECKING:
    from ui.deeds.moving import Moving
    from ui.window import MainWindow


def command_candidates(actions: Actions) -> list[Candidate]:
    return [
        Candidate(
            entry.text.removesuffix("…"),
            actions[entry.name].trigger,
            detail=entry.does,
            keys=keys_of(entry).split(" (")[0],
            icon=entry.icon,
            reason=actions.reason_off(entry),
        )
        for entry in CATALOGUE
        if entry.name != "find_command"
    ]


class Provision:
    """Finds candidates for what is typed, in the open project if there is one."""

    def __init__(self, window: "MainWindow", moving: "Moving") -> None:
        self._window = window
        self._moving = moving

    def __call__(self, typed: str) -> Iterable[Candidate]:
        sign = typed[:1]
        if sign == ">":
            return command_candidates(self._window.desk.actions)
        if sign == "#":
            return self._claims()
        if sign == "@":
            return self._sources()
        return [*command_candidates(self._window.desk.actions), *self._articles()]

    def _articles(self) -> list[Candidate]:
        opened = self._window.opened
        if opened is None:
            return []
        with opened.read() as session:
            rows = library_rows(session)
        return [
            Candidate(row.title, partial(self._moving.to_article, row.id), detail=row.outlet or "", icon="file-text")
            for row in rows
        ]

    def _claims(self) -> list[Candidate]:
        opened = self._window.opened
        if opened is None:
            return []
        with opened.read() as session:
            rows = claim_rows(session)
        return [
            Candidate(
                f"{claim_label(row.number)}  {row.quote[:70]}",
                partial(self._moving.to_sentence, row.id),
                detail=", ".join(part for part in (row.place, row.outlet) if part),
                icon="quote",
            )
            for row in rows
        ]

    def _sources(self) -> list[Candidate]:
        opened = self._window.opened
        if opened is None:
            return []
        with opened.read() as session:
            rows = named_sources(session)
        show = self._moving.to_source
        return [
            Candidate(row.name, partial(show, row.id), detail=f"{source_label(row.number)}, {row.kind}", icon="user")
            for row in rows
        ]
