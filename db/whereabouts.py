"""What kind of place a file lies in: SQLite's WAL needs a local drive, and some places copy files behind one's back."""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset(
    """9p acfs afs autofs beegfs ceph cifs coda davfs fuse.davfs2 fuse.glusterfs fuse.gvfsd-fuse fuse.rclone fuse.s3fs
    fuse.smbnetfs fuse.sshfs gfs gfs2 gpfs lustre ncpfs nfs nfs4 ocfs2 prl_fs smb3 smbfs vboxsf vmhgfs fuse.vmhgfs-fuse
    virtiofs""".split()
)
_STICKS = frozenset({"exfat", "msdos", "ntfs", "ntfs3", "fuseblk", "udf", "vfat"})
_UNDER = re.compile(r"/(media|run/media|Volumes)/")
_SYNCED = (
    ("Dropbox", re.compile(r"Dropbox( \(.+\))?"), (".dropbox", ".dropbox.cache")),
    ("OneDrive", re.compile(r"OneDrive(( -|-).+)?|SkyDrive"), ()),
    ("Google Drive", re.compile(r"Google ?Drive|GoogleDrive-.+|My Drive"), (".tmp.drivedownload", ".tmp.driveupload")),
    ("iCloud", re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs"), ()),
    ("Nextcloud", re.compile(r"Nextcloud\d*", re.IGNORECASE), (".nextcloudsync.log", ".sync_*.db")),
    ("ownCloud", re.compile(r"ownCloud", re.IGNORECASE), (".owncloudsync.log",)),
    ("Syncthing", re.compile(r"Syncthing"), (".stfolder",)),
    ("Box", re.compile(r"Box( Sync|-Box)?"), ()),
    ("a cloud service", re.compile(r"CloudStorage"), ()),
)
"""Each service with what it calls its folder, and the files it keeps at its top."""


class Ground(StrEnum):
    LOCAL = "local"
    NETWORK = "network"
    REMOVABLE = "removable"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """``by`` names the service that copies a synced folder, else it is empty."""

    ground: Ground
    by: str = ""


_ADVICE = {
    Ground.LOCAL: "",
    Ground.NETWORK: "{name} lies on a network drive. One person at a time can edit it; others read it, or work in a"
    " copy that is merged later.",
    Ground.REMOVABLE: "{name} lies on a removable drive. Close the project before you unplug it.",
    Ground.SYNCED: "{name} lies in a folder that {by} copies to other computers. Work in it on one computer at a time:"
    " where two change it at once, one of them loses. To work together, share a copy and merge it.",
}


def whereabouts(path: Path) -> Whereabouts:
    """Told by the names and marks of the folders above, then by the kind of the drive. What is not known is local."""
    real = path.resolve()
    service = next(_services(real), "")
    if service:
        return Whereabouts(Ground.SYNCED, service)
    return Whereabouts(_of_drive(real))


def advice(path: Path) -> str:
    """What to know about working in such a place, as a sentence or two; empty for a local drive."""
    where = whereabouts(path)
    return _ADVICE[where.ground].format(name=path.name, by=where.by)


def _services(real: Path) -> Iterator[str]:
    home = Path.home()
    for folder in real.parents:
        for service, name, marks in _SYNCED:
            if name.fullmatch(folder.name) or any(_has(folder, mark) for mark in marks):
                yield service
        if folder == home:
            return


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(folder.glob(mark)) if "*" in mark else (folder / mark).exists()
    except OSError:
        return False


def _of_drive(real: Path) -> Ground:
    if sys.platform == "win32":
        return _of_windows_drive(real)
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:  # macOS has no such list
        return Ground.REMOVABLE if _UNDER.match(str(real)) else Ground.LOCAL
    return ground_of(real, mounts)


def ground_of(real: Path, mounts: str) -> Ground:
    """What the mount that a file lies on is, `mounts` being what Linux has in /proc/mounts."""
    device, point, kind = max(
        (mount for mount in _mounts(mounts) if real.is_relative_to(mount[1])),
        key=lambda mount: len(mount[1].parts),
        default=("", Path("/"), ""),
    )
    if kind in _NETWORK or (":" in device and not device.startswith("/dev")) or device.startswith("//"):
        return Ground.NETWORK
    if kind in _STICKS or _UNDER.match(f"{point}/") or _is_removable(device):
        return Ground.REMOVABLE
    return Ground.LOCAL


def _mounts(mounts: str) -> Iterator[tuple[str, Path, str]]:
    for line in mounts.splitlines():
        device, point, kind, *_ = line.split(" ")
        yield device, Path(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), point)), kind


@cache
def _is_removable(device: str) -> bool:
    block = Path("/sys/class/block") / os.path.basename(device)  # noqa: PTH119  a device's name, no path of ours
    for folder in (block, block.resolve().parent):
        try:
            if (folder / "removable").read_text().strip() == "1":
                return True
        except OSError:
            continue
    return False


def _of_windows_drive(real: Path) -> Ground:
    import ctypes

    drives = {2: Ground.REMOVABLE, 4: Ground.NETWORK}  # GetDriveTypeW: DRIVE_REMOVABLE, DRIVE_REMOTE
    kind = ctypes.windll.kernel32.GetDriveTypeW(real.anchor)  # type: ignore[attr-defined,unused-ignore]
    return Ground.NETWORK if real.anchor.startswith("\\\\") else drives.get(int(kind), Ground.LOCAL)
