"""The child that is killed while it changes the ways into a journal, without pause."""

import sys
from pathlib import Path

from faults.mixed_work import say
from faults.workbench import START, dice
from unsent.store.journal import open_journal
from unsent.store.key_file import Recovery, read_keys
from unsent.store.keyslots_changes import put_passphrase, put_recovery_code, remove_slot
from unsent.store.opening import make_turned_keys, unlock_with_recovery
from unsent.store.recovery_code import new_code
from unsent.store.rotation import rotate

PASSPHRASE = "a passphrase that is put and taken away"


def work(folder: Path, code: str, seed: int) -> None:
    """Put a new code, turn the data key, put and remove a passphrase; tell each in two steps."""
    chance = dice(seed)
    data_key = unlock_with_recovery(folder, code)
    while True:
        turns = chance.random() < 0.5
        if turns:
            new = make_turned_keys(folder, START, passphrase=PASSPHRASE)
            code = new.recovery_code
            say("will", code)
            rotate(open_journal(folder, data_key).vault, data_key, new.key_file, new.data_key)
            data_key = new.data_key
        elif chance.random() < 0.8:
            code = new_code()
            say("will", code)
            put_recovery_code(folder, data_key, START, code)
        else:
            say("will", code)
            others = [s.id for s in read_keys(folder).slots if not isinstance(s, Recovery)]
            if len(others) > 1:
                remove_slot(folder, data_key, others[0])
            put_passphrase(folder, data_key, START, PASSPHRASE)
        say("did", code)


if __name__ == "__main__":
    told = sys.stdin.readline().strip()
    say("open")
    work(Path(sys.argv[1]), told, int(sys.argv[2]))
