"""The one error that is told to a person instead of being logged as a bug."""


class WorkbenchError(Exception):
    """Bad input or a fault of the environment, as one sentence that says what happened and what to do.

    The screen shows it as a notice, the command line as one line on stderr with exit code 1. Whatever raises it has
    left the project as it was.
    """


class UnsoundError(WorkbenchError):
    """A file that is not opened as it is; what can be read of it may be salvaged into a new one."""
