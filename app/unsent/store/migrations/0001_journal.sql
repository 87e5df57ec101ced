-- Ids are in time order (seconds since 2000-01-01), so that the newest come first by id alone.
-- The long columns stand last: a list reads rows without touching their pages.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    written_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    title TEXT NOT NULL,
    snippet TEXT NOT NULL,
    seal BLOB NOT NULL,
    stage TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX entry_by_kind ON entry (kind, id);

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    kept_at TEXT NOT NULL,
    why TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX version_by_entry ON version (entry, id);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
