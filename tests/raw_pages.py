"""Every page of a vault in plain text, read from the bytes of the file.

SQLite's own way to decrypt a file runs VACUUM and so leaves out the free pages, which are just
where a deleted text would lie. Page format: SQLite3 Multiple Ciphers, cipher chacha20.
"""

import struct
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms

PAGE, NONCE, TAG, OPEN_HEADER = 4096, 16, 16, 24


def raw_pages(vault: Path, key: bytes) -> bytes:
    """Return the pages of a vault that is closed or saved, one after the other."""
    content = vault.read_bytes()
    assert content, "there is nothing to look into"
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    return b"".join(_plain(page, number, key) for number, page in enumerate(pages, 1))


def _plain(page: bytes, number: int, key: bytes) -> bytes:
    body, nonce = page[: -NONCE - TAG], page[-NONCE - TAG : -TAG]
    counter = struct.unpack("<I", nonce[12:])[0] ^ number
    of_this_page = _xor(bytes(64), key, nonce[:12], counter)[32:]
    start = OPEN_HEADER if number == 1 else 0
    return body[:start] + _xor(body[start:], of_this_page, nonce[:12], counter + 1)


def _xor(data: bytes, key: bytes, nonce: bytes, counter: int) -> bytes:
    start = struct.pack("<I", counter & 0xFFFFFFFF)
    return Cipher(algorithms.ChaCha20(key, start + nonce), None).encryptor().update(data)
