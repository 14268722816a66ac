-- Cases as revisions that never change, drafts answer by answer, screenings, and the audit log.
CREATE TABLE cases (
    reference  TEXT PRIMARY KEY,
    unit       TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    opened_at  TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    closed_on  TEXT,
    retention  TEXT
) STRICT;
CREATE INDEX cases_of_unit ON cases (unit, reference);

CREATE TABLE revisions (
    reference TEXT NOT NULL REFERENCES cases (reference),
    number    INTEGER NOT NULL,
    body      TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    why       TEXT NOT NULL,
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    name      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    PRIMARY KEY (reference, number)
) STRICT;

CREATE TABLE requests (
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    request   TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    reference TEXT NOT NULL,
    number    INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject, request),
    FOREIGN KEY (reference, number) REFERENCES revisions (reference, number)
) STRICT;
CREATE INDEX requests_of_case ON requests (reference, number);

CREATE TABLE drafts (
    id         TEXT PRIMARY KEY,
    reference  TEXT NOT NULL REFERENCES cases (reference),
    base       INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT,
    became     INTEGER,
    issuer     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    name       TEXT NOT NULL,
    unit       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_open_draft ON drafts (reference, issuer, subject) WHERE ended_at IS NULL;

CREATE TABLE draft_entries (
    draft     TEXT NOT NULL REFERENCES drafts (id),
    number    INTEGER NOT NULL,
    reference TEXT NOT NULL,
    path      TEXT NOT NULL,
    act       TEXT NOT NULL,
    value     TEXT,
    saved_at  TEXT NOT NULL,
    PRIMARY KEY (draft, number)
) STRICT;

CREATE TABLE screenings (
    id                TEXT PRIMARY KEY,
    reference         TEXT NOT NULL,
    number            INTEGER NOT NULL,
    revision          INTEGER NOT NULL,
    rule_book_version TEXT NOT NULL,
    rule_book_hash    TEXT NOT NULL,
    report            BLOB NOT NULL,
    sha256            TEXT NOT NULL,
    made_at           TEXT NOT NULL,
    issuer            TEXT NOT NULL,
    subject           TEXT NOT NULL,
    name              TEXT NOT NULL,
    unit              TEXT NOT NULL,
    UNIQUE (reference, number),
    FOREIGN KEY (reference, revision) REFERENCES revisions (reference, number)
) STRICT;
CREATE INDEX screenings_of_revision ON screenings (reference, revision);

CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    reference TEXT,
    event     TEXT NOT NULL,
    prev      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    mac       TEXT NOT NULL,
    key_id    TEXT NOT NULL
) STRICT;
CREATE INDEX audit_of_case ON audit (reference, seq);

-- Holds a reference only while the transaction that erases the case runs.
CREATE TABLE erasing (reference TEXT PRIMARY KEY) STRICT;

CREATE TRIGGER revisions_update BEFORE UPDATE ON revisions
    BEGIN SELECT RAISE(ABORT, 'revisions are kept as written'); END;
CREATE TRIGGER revisions_delete BEFORE DELETE ON revisions
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'revisions are kept as written'); END;
CREATE TRIGGER draft_entries_update BEFORE UPDATE ON draft_entries
    BEGIN SELECT RAISE(ABORT, 'draft_entries are kept as written'); END;
CREATE TRIGGER draft_entries_delete BEFORE DELETE ON draft_entries
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'draft_entries are kept as written'); END;
CREATE TRIGGER screenings_update BEFORE UPDATE ON screenings
    BEGIN SELECT RAISE(ABORT, 'screenings are kept as written'); END;
CREATE TRIGGER screenings_delete BEFORE DELETE ON screenings
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'screenings are kept as written'); END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit events are kept as written'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit events are kept as written'); END;
