"""How long work says how far it is, and is stopped."""


class Cancelled(Exception):  # noqa: N818  not an error: the analyst asked for it
    """The analyst has cancelled. What was finished before stays."""


class Progress:
    """Told to nobody; the screen passes its own. ``report`` raises `Cancelled` when the work is to stop."""

    def report(self, done: int, total: int, text: str) -> None:
        """Say that `done` of `total` steps are done, and what is being done ("Importing")."""


SILENT = Progress()
