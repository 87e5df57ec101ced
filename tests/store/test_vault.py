"""The encrypted file: what opens it, what is refused, and that refusing changes nothing."""

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import apsw
import pytest

from unsent.store.faults import (
    AlreadyThere,
    Damaged,
    DiskFull,
    InUse,
    NewerFormat,
    NoJournal,
    VaultError,
    WrongKey,
)
from unsent.store.migrate import Migration, migrations
from unsent.store.vault import cipher_version
from unsent.store.vault_file import create_vault, open_vault

KEY, OTHER = bytes(range(32)), bytes(32)
APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "journal.vault"
    vault = create_vault(path, KEY)
    vault.run("INSERT INTO setting VALUES ('k', '\"planted\"')")
    vault.close()
    return path


def refused(path, key, fault, **more):
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with pytest.raises(fault) as raised:
        open_vault(path, key, **more)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
    return str(raised.value)


def test_it_opens_with_its_key_and_is_encrypted_at_rest(path):
    vault = open_vault(path, KEY)
    assert vault.run("SELECT value FROM setting") == [('"planted"',)]
    assert vault.is_sound()
    assert vault.run("PRAGMA journal_mode") == [("delete",)]
    assert vault.run("PRAGMA synchronous") == [(3,)]
    assert vault.run("PRAGMA locking_mode") == [("exclusive",)]
    assert vault.run("PRAGMA secure_delete") == [(1,)]
    assert vault.run("PRAGMA cipher") == [("chacha20",)]
    vault.close()
    content = path.read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"planted" not in content
    assert b"CREATE" not in content


def test_a_wrong_key_opens_nothing(path):
    text = refused(path, OTHER, WrongKey)
    assert KEY.hex() not in text
    assert OTHER.hex() not in text


def test_a_wrong_key_leaves_a_journal_that_crashed_recoverable(path):
    script = f"""
import os, signal, sys
sys.path.insert(0, {str(APP)!r})
from pathlib import Path
from unsent.store.vault import cipher_version
from unsent.store.vault_file import open_vault
vault = open_vault(Path({str(path)!r}), bytes(range(32)))
vault.run("PRAGMA cache_size=5")
vault.run("PRAGMA cache_spill=5")
vault.run("BEGIN IMMEDIATE")
for n in range(300):
    vault.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (n, "x" * 2000))
os.kill(os.getpid(), signal.SIGKILL)
"""  # noqa: S608 - not SQL
    subprocess.run([sys.executable, "-c", script])
    assert path.with_name("journal.vault-journal").stat().st_size > 0
    refused(path, OTHER, (WrongKey, Damaged))
    vault = open_vault(path, KEY)
    assert vault.run("SELECT value FROM setting") == [('"planted"',)]
    assert vault.is_sound()
    vault.close()


@pytest.mark.parametrize("length", [0, 1, 100, 4095])
def test_a_file_that_was_emptied_is_damaged_and_not_new(path, length):
    path.write_bytes(path.read_bytes()[:length])
    refused(path, KEY, Damaged)


def test_a_missing_file_is_not_made(tmp_path):
    refused(tmp_path / "journal.vault", KEY, NoJournal)


def test_a_plain_database_is_refused(tmp_path):
    path = tmp_path / "journal.vault"
    plain = apsw.Connection(str(path))
    plain.execute("CREATE TABLE entry (id)")
    plain.close()
    refused(path, KEY, Damaged)


def test_an_encrypted_file_of_another_program_is_refused(tmp_path):
    path = tmp_path / "journal.vault"
    other = apsw.Connection(str(path))
    for sql in ("PRAGMA cipher='chacha20'", f"PRAGMA key='raw:{KEY.hex()}'", "CREATE TABLE t (a)"):
        other.execute(sql).fetchall()
    other.close()
    refused(path, KEY, Damaged)


def test_a_newer_format_is_refused(path):
    vault = open_vault(path, KEY)
    vault.run("PRAGMA user_version=999")
    vault.close()
    refused(path, KEY, NewerFormat)


def test_the_file_that_is_open_is_in_use_for_everybody_else(path):
    vault = open_vault(path, KEY)
    with pytest.raises(InUse):
        open_vault(path, KEY)
    vault.close()
    open_vault(path, KEY).close()


def test_nothing_is_made_over_an_old_file(path):
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        create_vault(path, KEY)
    assert path.read_bytes() == before


def test_every_flipped_bit_is_noticed_or_harmless(path):
    """Every page once, at a place that differs from page to page."""
    whole, reported = path.read_bytes(), 0
    for page in range(len(whole) // 4096):
        for place in (17 + 31 * page, 2048, 4090):
            content = bytearray(whole)
            content[page * 4096 + place] ^= 1 << page % 8
            path.write_bytes(content)
            reported += not reads_right(path)
    assert reported >= len(whole) // 4096 * 3 * 0.9


def reads_right(path):
    try:
        vault = open_vault(path, KEY)
    except (WrongKey, Damaged):
        return False
    try:
        assert vault.run("SELECT * FROM setting") == [("k", '"planted"')]
        return vault.is_sound()
    except Damaged:
        return False
    finally:
        vault.close()


def test_a_full_disk_fails_one_save_and_keeps_the_rest(path):
    vault = open_vault(path, KEY)
    [(pages,)] = vault.run("PRAGMA page_count")
    vault.run(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull), vault.transaction():
        vault.run("INSERT INTO setting VALUES ('big', ?)", ("x" * 100_000,))
    assert vault.run("SELECT key FROM setting") == [("k",)]
    vault.run("PRAGMA max_page_count=100000")
    vault.run("INSERT INTO setting VALUES ('big', ?)", ("x" * 100_000,))
    assert vault.is_sound()
    vault.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead")
def test_files_are_the_owners_only_whatever_the_umask(tmp_path):
    old = os.umask(0)
    try:
        vault = create_vault(tmp_path / "v", KEY)
        vault.run("INSERT INTO setting VALUES ('k', '1')")
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
        vault.close()
    finally:
        os.umask(old)
    assert modes == {"v": 0o600, "v-journal": 0o600}


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX users")
def test_a_read_only_folder_says_so_and_stays_as_it_is():
    """In a process of an ordinary user, because root may write everywhere."""
    script = f"""
import os, sys
sys.path.insert(0, {str(APP)!r})
from pathlib import Path
from unsent.store.vault import cipher_version
from unsent.store.vault_file import create_vault, open_vault
from unsent.store.faults import ReadOnly
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.chown(folder, 65534, 65534)
    os.chdir("/")
    os.setuid(65534)
path = folder / "journal.vault"
create_vault(path, bytes(32)).close()
before = path.read_bytes()
for folder_mode, file_mode in ((0o500, 0o600), (0o700, 0o400)):
    folder.chmod(folder_mode)
    path.chmod(file_mode)
    try:
        open_vault(path, bytes(32))
    except ReadOnly:
        print("read only")
    folder.chmod(0o700)
    path.chmod(0o600)
assert path.read_bytes() == before
assert os.listdir(folder) == ["journal.vault"]
"""
    with tempfile.TemporaryDirectory() as reachable:
        done = subprocess.run(
            [sys.executable, "-c", script, reachable], capture_output=True, text=True
        )
        assert (done.stdout, done.returncode) == ("read only\n" * 2, 0), done.stderr


def test_two_threads_take_turns(path):
    vault = open_vault(path, KEY)

    def work(name):
        for n in range(50):
            with vault.transaction():
                vault.run("INSERT INTO setting VALUES (?, ?)", (f"{name}{n}a", "1"))
                vault.run("INSERT INTO setting VALUES (?, ?)", (f"{name}{n}b", "1"))

    threads = [threading.Thread(target=work, args=(name,)) for name in "xy"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault.run("SELECT count(*) FROM setting") == [(201,)]
    vault.close()


NOW = migrations()[-1].number
NEXT = (*migrations(), Migration(NOW + 1, "CREATE TABLE extra (a)"))
BROKEN = (
    *migrations(), Migration(NOW + 1, "CREATE TABLE extra (a); INSERT INTO nowhere VALUES (1)")
)  # fmt: skip


def test_an_older_format_is_brought_up_to_date_and_kept_aside(path):
    vault = open_vault(path, KEY, NEXT)
    assert vault.run("PRAGMA user_version") == [(NOW + 1,)]
    assert vault.run("SELECT count(*) FROM extra") == [(0,)]
    assert vault.run("SELECT value FROM setting") == [('"planted"',)]
    vault.close()
    refused(path, KEY, NewerFormat)
    aside = path.with_name(f"journal.vault.format-{NOW}")
    assert aside.stat().st_mode & 0o777 == 0o600
    assert sorted(p.name for p in path.parent.glob("*format*")) == [aside.name]
    old = open_vault(aside, KEY)
    assert old.run("PRAGMA user_version") == [(NOW,)]
    assert old.run("SELECT value FROM setting") == [('"planted"',)]
    old.close()


def test_a_journal_that_was_brought_up_to_date_is_still_locked_to_others(path):
    vault = open_vault(path, KEY, NEXT)
    open_elsewhere = (
        "import sys; from pathlib import Path; from unsent.store.vault_file import open_vault\n"
        "try: open_vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))\n"
        "except Exception as fault: print(type(fault).__name__)"
    )
    command = [sys.executable, "-c", open_elsewhere, str(path), KEY.hex()]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.split() == ["InUse"]
    vault.close()


def test_a_step_that_fails_leaves_the_old_format(path):
    with pytest.raises(Exception, match="SQLError"):
        open_vault(path, KEY, BROKEN)
    vault = open_vault(path, KEY)
    assert vault.run("PRAGMA user_version") == [(NOW,)]
    assert vault.run("SELECT name FROM sqlite_master WHERE name = 'extra'") == []
    vault.close()


def test_what_was_stored_is_never_in_an_error(path):
    vault = open_vault(path, KEY)
    with pytest.raises(Exception, match="Constraint") as raised:
        vault.run("INSERT INTO setting VALUES ('k', 'secretword')")
    vault.close()
    assert "secretword" not in str(raised.value)
    assert raised.value.__suppress_context__


def test_a_sqlite_that_is_too_old_or_cannot_encrypt_is_refused(path, monkeypatch):
    assert "ChaCha20" in cipher_version()
    with monkeypatch.context() as patch:
        patch.setattr(apsw, "sqlite_lib_version", lambda: "3.51.2")
        refused(path, KEY, VaultError, key_is_proven=True)
    monkeypatch.delattr(apsw, "mc_version")
    refused(path, KEY, VaultError, key_is_proven=True)
