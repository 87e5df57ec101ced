"""The keys: one random data key, what is derived from it, and how it is wrapped.

HKDF-SHA256 derives, ChaCha20-Poly1305 wraps, Argon2id stretches a passphrase. Nothing here is
our own cryptography; the choices are those of docs/adr/0002. The library is imported where it is
used: 26 ms that the first paint need not wait for.
"""

import os
import unicodedata
from dataclasses import dataclass, field

from unsent.store.faults import WrongKey

KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs; memory in KiB."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_at_least(self, other: "Cost") -> bool:
        """Tell whether a guess costs no less here in any respect."""
        mine, theirs = (self.memory, self.passes), (other.memory, other.passes)
        return all(own >= least for own, least in zip(mine, theirs, strict=True))

    def is_bearable(self) -> bool:
        """Tell whether a file may ask this much of the machine, and Argon2 allow it."""
        return (
            1 <= self.lanes <= MOST.lanes
            and 1 <= self.passes <= MOST.passes
            and 8 * self.lanes <= self.memory <= MOST.memory
        )

    @property
    def work(self) -> int:
        """Return what a guess costs in time: KiB that are gone over."""
        return self.memory * self.passes


FLOOR = Cost()
MOST = Cost(memory=192 * 1024, passes=20, lanes=16)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one journal, each derived from its data key for one purpose."""

    database: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    seal: bytes = field(repr=False)


def new_key() -> bytes:
    """Return 32 random bytes."""
    return os.urandom(KEY_BYTES)


def keys_of(data_key: bytes, vault_id: str) -> Keys:
    """Return the keys that a journal uses."""
    db, backup, seal = (derive(data_key, vault_id, use) for use in ("db", "backup", "seal"))
    return Keys(db, backup, seal)


def check_of(data_key: bytes, vault_id: str) -> str:
    """Return what tells, before a file is touched, whether a data key belongs to a journal."""
    return derive(data_key, vault_id, "check")[:16].hex()


def derive(secret: bytes, vault_id: str, use: str) -> bytes:
    """Return a key of 32 bytes for one use."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    hkdf = HKDF(SHA256(), KEY_BYTES, salt=vault_id.encode(), info=f"unsent {use}".encode())
    return hkdf.derive(secret)


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key of a passphrase; the same letters typed on any keyboard are the same."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return argon.derive(secret)


def wrap(key: bytes, data_key: bytes, about: bytes) -> tuple[bytes, bytes]:
    """Return nonce and wrapped data key, bound to what `about` says."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(NONCE_BYTES)
    return nonce, ChaCha20Poly1305(key).encrypt(nonce, data_key, about)


def unwrap(key: bytes, nonce: bytes, wrapped: bytes, about: bytes) -> bytes:
    """Return the data key. Raises WrongKey when anything differs from what was wrapped."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(key).decrypt(nonce, wrapped, about)
    except InvalidTag:
        raise WrongKey("This does not open the journal.") from None
