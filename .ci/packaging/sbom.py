"""The bill of materials of a bundle, as CycloneDX 1.6: what is in it, from where, under which licence, what needs what.

    sbom.py FILE     write it; the same lock file, environment and SOURCE_DATE_EPOCH give the same bytes

Libraries are those of the environment this runs in, checked against uv.lock, whose hash of each wheel it states.
"""

import json
import os
import sys
import tomllib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Any

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.tags import Tag, parse_tag
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "uv.lock"
LICENCES = ROOT / "resources" / "licences"
OURS = "muster-workbench"


def written() -> str:
    """The bill as JSON; raises ValueError where it does not keep to its schema."""
    text = JsonV1Dot6(bill()).output_as_string(indent=1) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(f"The bill of materials does not keep to CycloneDX 1.6: {fault}")
    return text


def bill() -> Bom:
    program = Component(
        name="muster", version=version(OURS), type=ComponentType.APPLICATION, bom_ref=OURS,
        licenses=[LicenseExpression("Apache-2.0")], purl=PackageURL("generic", name="muster", version=version(OURS)),
    )  # fmt: skip
    made = Bom(
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"muster {version(OURS)} {LOCK.read_text('utf-8')}"),
        metadata=BomMetaData(component=program, timestamp=_moment()),
    )
    locked = {(one["name"], one["version"]): one for one in tomllib.loads(LOCK.read_text("utf-8"))["package"]}
    stated = json.loads((LICENCES / "libraries.json").read_text("utf-8"))
    libraries = {one["name"]: component for one in stated if (component := _library(one, locked)) is not None}
    others = tomllib.loads((LICENCES / "others.toml").read_text("utf-8"))["other"]
    for component in (*libraries.values(), *map(_other, others)):
        made.components.add(component)
    for name, component in {OURS: program, **libraries}.items():
        made.register_dependency(component, _needed(locked[name, component.version or ""], libraries))
    return made


def _library(stated: dict[str, Any], locked: dict[tuple[str, str], Any]) -> Component | None:
    """None for a library of another system."""
    name = stated["name"]
    try:
        there = version(name)
    except PackageNotFoundError:
        return None
    made = Component(
        name=name, version=there, type=ComponentType.LIBRARY, bom_ref=f"{name}@{there}",
        purl=PackageURL("pypi", name=name, version=there), licenses=[LicenseExpression(stated["licence"])],
    )  # fmt: skip
    if stated["home"]:
        made.external_references.add(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(stated["home"])))
    for address, digest in _wheels(name, locked[name, there]):
        made.external_references.add(
            ExternalReference(
                type=ExternalReferenceType.DISTRIBUTION,
                url=XsUri(address),
                hashes=[HashType.from_composite_str(digest)],
            )
        )
    return made


def _wheels(name: str, locked: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Address and hash of the wheel that is installed, as the lock file has it."""
    tags = _installed_tags(name)
    for wheel in locked.get("wheels", ()):
        if parse_wheel_filename(wheel["url"].rpartition("/")[2])[3] & tags:
            yield wheel["url"], wheel["hash"]


def _installed_tags(name: str) -> frozenset[Tag]:
    words = distribution(name).read_text("WHEEL") or ""
    lines = [line.removeprefix("Tag: ") for line in words.splitlines() if line.startswith("Tag: ")]
    return frozenset(tag for line in lines for tag in parse_tag(line))


def _other(stated: dict[str, Any]) -> Component:
    made = Component(
        name=stated["name"], bom_ref=stated["name"], licenses=[LicenseExpression(stated["licence"])],
        type=ComponentType.DATA if stated.get("data") else ComponentType.LIBRARY,
        description=stated.get("note"),
    )  # fmt: skip
    made.external_references.add(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(stated["home"])))
    return made


def _needed(locked: dict[str, Any], libraries: dict[str, Component]) -> list[Component]:
    names = sorted({one["name"] for one in locked.get("dependencies", ())})
    return [libraries[name] for name in names if name in libraries]


def _moment() -> datetime:
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(written(), "utf-8")
