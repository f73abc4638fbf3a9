"""GUIDs and URNs that follow from row ids, so that two exports of a project can be compared line by line."""

import re
import uuid
from functools import lru_cache

_MUSTER = uuid.UUID("5d4f6c1e-7a3b-5e0c-9b1d-4d5354520001")
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@lru_cache(maxsize=4_096)  # analysts and codes are named with every tag
def guid(kind: str, key: int | str) -> str:
    """The GUID of a row, or of a thing of the format itself, by what kind it is: version 5 of RFC 9562."""
    return str(uuid.uuid5(_MUSTER, f"{kind}/{key}"))


def urn(kind: str, key: int | str) -> str:
    return f"urn:uuid:{guid(kind, key)}"


def normal(written: str | None) -> str:
    """A GUID as it is compared: small letters, no braces; empty where it is none."""
    plain = (written or "").strip().strip("{}").lower()
    return plain if _GUID.fullmatch(plain) else ""
