"""The password of a server's project: in the system's keyring, where there is one, and never in a file or a log."""

from contextlib import suppress
from dataclasses import replace

from db.server.address import Address

_SERVICE = "muster"
_typed: dict[Address, str] = {}
"""What was typed in this run, so that it is asked for once where the system has no keyring."""


def password_for(address: Address) -> str | None:
    """None where nothing is known: the server may ask for none, or libpq know one from its own file."""
    return address.password or _typed.get(address) or _kept(address)


def use(address: Address, password: str) -> None:
    """Use a password until the program ends."""
    _typed[replace(address, password=None)] = password


def keep(address: Address, password: str) -> bool:
    """Put a password into the system's keyring; False where there is none, and then it is asked for each time."""
    import keyring
    from keyring.errors import KeyringError

    use(address, password)
    try:
        keyring.set_password(_SERVICE, str(address), password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return True


def forget(address: Address) -> None:
    """A password that the server refuses is not offered again."""
    import keyring
    from keyring.errors import KeyringError

    _typed.pop(address, None)
    with suppress(KeyringError, OSError, RuntimeError):
        keyring.delete_password(_SERVICE, str(address))


def _kept(address: Address) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, str(address))
    except (KeyringError, OSError, RuntimeError):
        return None
