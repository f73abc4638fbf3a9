"""What the program is, its version, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version


def about_text() -> str:
    """Version and licences as rich text of our own; nothing from a project goes into it."""
    return (
        f"<h3>Muster {program_version()}</h3>"
        "<p>From an article to a defensible number, and from any mark on a chart back to the exact words.</p>"
        "<p>Apache License 2.0. Fonts Inter and Source Serif 4 under the SIL Open Font License 1.1, "
        "icons Lucide (ISC), places from GeoNames (CC BY 4.0). Qt for Python under the LGPL 3.</p>"
    )


def program_version() -> str:
    try:
        return version("muster-workbench")
    except PackageNotFoundError:  # run from a bare checkout
        return "(not installed)"
