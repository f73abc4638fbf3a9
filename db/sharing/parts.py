"""What can be left out of a shared copy."""

from enum import StrEnum


class Part(StrEnum):
    """The words are those of ``muster share --without``."""

    DOCUMENTS = "documents"
    NOTES = "notes"
    HISTORY = "history"
    CONFIDENTIAL_SOURCES = "confidential-sources"
