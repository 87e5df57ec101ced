#!/usr/bin/env python3
"""Read a journal without Unsent: everything in it as text, with a passphrase or a recovery code.

    python read_journal.py FOLDER [--out FILE] [--secret-file FILE]

Needs Python 3.11 and two libraries: pip install apsw-sqlite3mc cryptography. FOLDER is the
journal's folder or one of its backups. Nothing in it is changed: copies are read. The format is
written down in docs/format.md, from which alone this was made; no code of the program is used.
"""

import argparse
import getpass
import hashlib
import hmac
import json
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VAULT, TURNED = "journal.vault", "journal.vault.next"


class CannotRead(Exception):
    """Say in one sentence what stands in the way."""


def canonical(document: Any) -> str:
    """Write JSON in the one way that is sealed and wrapped."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def derive(secret: bytes, vault_id: str, use: str) -> bytes:
    """Return HKDF-SHA256 with the vault's id as salt and the use as info."""
    salt, info = vault_id.encode(), f"unsent {use}".encode()
    return HKDF(SHA256(), 32, salt=salt, info=info).derive(secret)


def code_bytes(typed: str) -> bytes | None:
    """Return the 16 bytes of a recovery code, None when it is none."""
    letters = "".join(filter(str.isalnum, typed.upper()))
    letters = letters.translate(str.maketrans("OIL", "011"))
    if len(letters) != 30 or not set(letters) <= set(ALPHABET):
        return None
    number = 0
    for letter in letters:
        number = number * 32 + ALPHABET.index(letter)
    secret = (number >> 22).to_bytes(16, "big")
    digest = hashlib.sha256(b"unsent recovery code" + secret).digest()
    is_right = number & 0x3FFFFF == int.from_bytes(digest[:4], "big") >> 10
    return secret if is_right else None


def passphrase_key(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    """Return Argon2id of the passphrase in NFC."""
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    work = {"iterations": cost["passes"], "lanes": cost["lanes"], "memory_cost": cost["memory"]}
    return Argon2id(salt=salt, length=32, **work).derive(secret)


def unwrap(slot: dict[str, Any], vault_id: str, key: bytes) -> bytes | None:
    """Return the data key of a slot, None when this key does not open it."""
    said = {k: v for k, v in slot.items() if k not in ("is", "nonce", "wrapped")}
    about = canonical([1, vault_id, slot["is"], said]).encode()
    nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, wrapped, about)
    except InvalidTag:
        return None


def data_key(keys: dict[str, Any], secret: str) -> bytes | None:
    """Return the data key that a passphrase or a recovery code opens."""
    code, vault_id = code_bytes(secret), keys["vault_id"]
    for slot in keys["slots"]:
        key = None
        if slot["is"] == "recovery" and code:
            key = derive(code, vault_id, "recovery slot")
        elif slot["is"] == "passphrase":
            key = passphrase_key(secret, bytes.fromhex(slot["salt"]), slot["cost"])
        if key and (found := unwrap(slot, vault_id, key)):
            return found
    return None


def opened_keys(folder: Path, secret: str) -> tuple[dict[str, Any], bytes]:
    """Return the slots and the data key, from the previous copy where the file is damaged."""
    is_readable = False
    for name in ("keys.json", "keys.json.bak"):
        try:
            keys = json.loads((folder / name).read_text(encoding="utf-8"))
            is_readable = True
            if found := data_key(keys, secret):
                return keys, found
        except (OSError, ValueError, KeyError, TypeError):
            continue
    raise CannotRead("This does not open it." if is_readable else "There are no readable keys.")


def connect(copy: Path, key: bytes) -> apsw.Connection | None:
    """Return the open vault, None when the key is not this file's."""
    vault = apsw.Connection(str(copy))
    try:
        vault.execute("PRAGMA cipher='chacha20'").fetchall()
        vault.execute(f"PRAGMA key='raw:{key.hex()}'").fetchall()
        vault.execute("SELECT count(*) FROM entry").fetchall()
    except (apsw.NotADBError, apsw.SQLError):
        vault.close()
        return None
    return vault


def entries(vault: apsw.Connection, seal_key: bytes) -> Iterator[str]:
    """Yield every entry as text, the oldest first, with its earlier versions."""
    rows = vault.execute("SELECT id, kind, written_at, seal, stage, text FROM entry ORDER BY id")
    for number, kind, written, seal, stage, text in rows.fetchall():
        sealed = canonical(["entry", 1, number, stage, hashlib.sha256(text.encode()).hexdigest()])
        holds = hmac.compare_digest(seal, hmac.digest(seal_key, sealed.encode(), "sha256"))
        yield f"=== {written}  {kind}{'' if holds else '  (changed by other hands)'}\n\n{text}\n"
        earlier = "SELECT kept_at, why, text FROM version WHERE entry = ? ORDER BY id"
        for kept, why, older in vault.execute(earlier, (number,)).fetchall():
            yield f"--- earlier, kept {kept} when {why}\n\n{older}\n"


def read(folder: Path, secret: str) -> str:
    """Return all that is in a journal. Raises CannotRead."""
    keys, key = opened_keys(folder, secret)
    with tempfile.TemporaryDirectory() as aside:
        for name in (VAULT, TURNED):  # the second after a change of the key that was cut short
            for part in (name, f"{name}-journal"):
                if (folder / part).exists():
                    shutil.copy(folder / part, aside)
            copy = Path(aside) / name
            vault = connect(copy, derive(key, keys["vault_id"], "db")) if copy.exists() else None
            if vault is not None:
                found = "\n".join(entries(vault, derive(key, keys["vault_id"], "seal")))
                vault.close()
                return found
    raise CannotRead("The journal file is missing, or it is not what these keys open.")


def asked(file: Path | None) -> str:
    """Return the secret from a file's first line, or as it is typed."""
    if file is None:
        return getpass.getpass("Passphrase or recovery code: ")
    return (file.read_text(encoding="utf-8").splitlines() or [""])[0]


def main() -> int:
    """Ask for the secret, read, and print or write."""
    parser = argparse.ArgumentParser(description="Read a journal without Unsent.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write there instead of printing")
    parser.add_argument("--secret-file", type=Path, help="its first line is the secret")
    options = parser.parse_args()
    try:
        found = read(options.folder, asked(options.secret_file))
    except CannotRead as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    if options.out:
        options.out.write_text(found, encoding="utf-8")
    else:
        sys.stdout.write(found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
