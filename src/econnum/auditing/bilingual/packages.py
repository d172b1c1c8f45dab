"""Files of office programs: ZIP archives of XML parts, checked before a library opens them."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from econnum.errors import BilingualFileError

__all__ = ["checked"]

LARGEST = 1 << 29
"""The bytes of a document when unpacked; a larger one is refused, since an archive of a megabyte can hold gigabytes."""
_HEAD = 1 << 12
_AGAIN = "save the file again"


def checked(data: bytes, wanted: str) -> bytes:
    """The data of a document that has the part `wanted`; raises a `BilingualFileError` if it is broken or unsafe.

    The standard of these formats forbids document type declarations, and with them entities (ISO/IEC 29500-2).
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > LARGEST:
                raise BilingualFileError(f"the file unpacks to more than {LARGEST >> 20} MiB", "split it")
            if wanted not in archive.namelist():
                raise BilingualFileError(f"the file has no {wanted}", _AGAIN)
            for part in archive.infolist():
                if part.filename.endswith((".xml", ".rels")):
                    with archive.open(part) as file:
                        if b"<!DOCTYPE" in file.read(_HEAD).replace(b"\0", b""):
                            raise BilingualFileError(f"{part.filename} has a document type declaration", _AGAIN)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise BilingualFileError(f"broken archive: {error}", _AGAIN) from None
    return data
