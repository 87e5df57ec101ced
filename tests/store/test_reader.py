"""The format is written down truly, and a reader of its own opens what the program writes."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import read_journal
from unsent.domain.stage import Private
from unsent.store import recovery_code
from unsent.store.envelope import Cost, check_of, keys_of, stretch, unwrap
from unsent.store.journal import open_journal
from unsent.store.keyslots import key_file, passphrase_slot, recovery_slot
from unsent.store.opening import NewKeys, make_journal, unlock_with_passphrase, unlock_with_recovery

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "vaults" / "format-1"
PASSPHRASE, CODE = "five words are quite enough", "000G4-0R40M-30E20-9185G-R38E1-XWR2Q"
FIRST, LATER = "They moved me again. Ça suffit 🖋", "They moved me again, and nobody asked."
KINDS = ["private", "draft", "cooling", "review", "ready", "posted", "letgo"]


@pytest.fixture
def vectors():
    page = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    return json.loads(re.search(r"```json\n(.*?)```", page, re.DOTALL)[1])


@pytest.fixture
def golden(tmp_path):
    """A copy of the golden vault of format 1: opening it may bring it up to date."""
    return Path(shutil.copytree(GOLDEN, tmp_path / "golden"))


def test_the_program_derives_what_the_page_says(vectors):
    data_key, vault_id = bytes.fromhex(vectors["data_key"]), vectors["vault_id"]
    keys = keys_of(data_key, vault_id)
    derived = (keys.database.hex(), keys.backup.hex(), keys.seal.hex())
    assert derived == (vectors["db"], vectors["backup"], vectors["seal"])
    assert check_of(data_key, vault_id) == vectors["check"]
    assert recovery_code.parse(vectors["recovery"]["code"]).hex() == vectors["recovery"]["secret"]
    said = vectors["passphrase"]
    key = stretch(said["passphrase"], bytes.fromhex(said["salt"]), Cost(**said["cost"]))
    assert key.hex() == said["key"]


@pytest.mark.parametrize("way", ["recovery", "passphrase"])
def test_the_program_unwraps_what_the_page_says(vectors, way):
    slot = vectors[way]
    nonce, wrapped, key = (bytes.fromhex(slot[name]) for name in ("nonce", "wrapped", "key"))
    assert unwrap(key, nonce, wrapped, slot["about"].encode()).hex() == vectors["data_key"]


def test_the_reader_derives_what_the_page_says(vectors):
    data_key, vault_id = bytes.fromhex(vectors["data_key"]), vectors["vault_id"]
    for use in ("db", "backup", "seal"):
        assert read_journal.derive(data_key, vault_id, use).hex() == vectors[use]
    assert read_journal.derive(data_key, vault_id, "check").hex()[:32] == vectors["check"]
    slot = vectors["recovery"]
    secret = read_journal.code_bytes(slot["code"].lower().replace("-", " "))
    assert secret is not None
    assert read_journal.derive(secret, vault_id, "recovery slot").hex() == slot["key"]
    assert read_journal.code_bytes(slot["code"].replace("X", "Y")) is None


def test_the_golden_vault_opens_in_the_program(golden):
    key = unlock_with_recovery(golden, CODE)
    assert unlock_with_passphrase(golden, PASSPHRASE) == key
    journal = open_journal(golden, key)
    entries = [stored for kind in KINDS for stored in journal.entries.all_of(kind)]
    assert [type(stored.entry.stage).__name__.lower() for stored in entries] == KINDS
    for stored in entries:
        assert stored.seal_holds
        assert stored.entry.text == LATER
        assert [version.text for version in journal.entries.versions(stored.entry.id)] == [FIRST]
    assert journal.settings.get("golden") == {"format": 1}
    journal.close()


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE.lower()])
def test_the_golden_vault_opens_in_the_reader_without_the_program(secret, tmp_path):
    before = {path.name: path.read_bytes() for path in GOLDEN.iterdir()}
    out, given = tmp_path / "out.txt", tmp_path / "secret"
    given.write_text(secret + "\n", encoding="utf-8")
    reader = str(ROOT / "packaging" / "read_journal.py")
    watched = f"import sys, runpy; runpy.run_path({reader!r}, run_name='read')"
    command = [sys.executable, reader, str(GOLDEN), "--out", str(out), "--secret-file", str(given)]
    done = subprocess.run(command, capture_output=True, text=True, env={})
    assert (done.returncode, done.stderr) == (0, "")
    loaded = f"{watched}; print([n for n in sys.modules if n.partition('.')[0] == 'unsent'])"
    assert subprocess.check_output([sys.executable, "-c", loaded], text=True, env={}) == "[]\n"
    found = out.read_text(encoding="utf-8")
    assert found.count(LATER) == len(KINDS)
    assert found.count(FIRST) == len(KINDS)
    assert [kind for kind in KINDS if f"  {kind}\n" in found] == KINDS
    assert "other hands" not in found
    assert {path.name: path.read_bytes() for path in GOLDEN.iterdir()} == before


def test_the_reader_refuses_a_wrong_secret_in_one_sentence(capsys, tmp_path, monkeypatch):
    given = tmp_path / "secret"
    given.write_text("not the passphrase at all")
    monkeypatch.setattr(sys, "argv", ["read", str(GOLDEN), "--secret-file", str(given)])
    assert read_journal.main() == 1
    assert capsys.readouterr().err == "This does not open it.\n"
    with pytest.raises(read_journal.CannotRead, match="no readable keys"):
        read_journal.read(tmp_path, CODE)


def test_the_reader_reads_what_the_program_writes_now(folder, new, now):
    journal = open_journal(folder, new.data_key)
    sound, touched = (journal.entries.add(text, Private(), now).id for text in ("one", "two"))
    journal.vault.run("UPDATE entry SET text = 'three' WHERE id = ?", (touched,))
    found = read_journal.read(folder, new.recovery_code)  # the program has it open meanwhile
    journal.close()
    assert sound < touched
    assert found.index("one") < found.index("(changed by other hands)") < found.index("three")
    assert "two" not in found


def test_the_reader_finds_the_slots_in_the_previous_copy(folder, new, now):
    make_journal_with(folder / "more", now)
    keys = folder / "more" / "keys.json"
    keys.rename(keys.with_name("keys.json.bak"))
    keys.write_bytes(b"{damaged")
    assert read_journal.read(folder / "more", CODE) == ""


def make_journal_with(folder, now):
    data_key, vault_id = bytes(range(32)), "ab" * 16
    slots = (
        passphrase_slot(data_key, vault_id, now, PASSPHRASE),
        recovery_slot(data_key, vault_id, now, CODE),
    )
    new = NewKeys(data_key, CODE, key_file(data_key, vault_id, slots))
    make_journal(folder, new).close()


def test_the_reader_is_short_and_needs_two_libraries():
    source = (ROOT / "packaging" / "read_journal.py").read_text(encoding="utf-8")
    named = re.findall(r"^(?:import|from) (\w+)", source, re.MULTILINE)
    assert set(named) - set(sys.stdlib_module_names) == {"apsw", "cryptography"}
    assert len(source.splitlines()) <= 190
