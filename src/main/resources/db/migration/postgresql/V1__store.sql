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
);
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
);

CREATE TABLE requests (
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    request   TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    reference TEXT NOT NULL,
    number    INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject, request),
    FOREIGN KEY (reference, number) REFERENCES revisions (reference, number)
);
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
);
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
);

CREATE TABLE screenings (
    id                TEXT PRIMARY KEY,
    reference         TEXT NOT NULL,
    number            INTEGER NOT NULL,
    revision          INTEGER NOT NULL,
    rule_book_version TEXT NOT NULL,
    rule_book_hash    TEXT NOT NULL,
    report            BYTEA NOT NULL,
    sha256            TEXT NOT NULL,
    made_at           TEXT NOT NULL,
    issuer            TEXT NOT NULL,
    subject           TEXT NOT NULL,
    name              TEXT NOT NULL,
    unit              TEXT NOT NULL,
    UNIQUE (reference, number),
    FOREIGN KEY (reference, revision) REFERENCES revisions (reference, number)
);
CREATE INDEX screenings_of_revision ON screenings (reference, revision);

CREATE TABLE audit (
    seq       BIGINT PRIMARY KEY,
    reference TEXT,
    event     TEXT NOT NULL,
    prev      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    mac       TEXT NOT NULL,
    key_id    TEXT NOT NULL
);
CREATE INDEX audit_of_case ON audit (reference, seq);

-- Holds a reference only while the transaction that erases the case runs.
CREATE TABLE erasing (reference TEXT PRIMARY KEY);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME <> 'audit' THEN
        IF EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '% are kept as written', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER revisions_kept BEFORE UPDATE OR DELETE ON revisions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revisions_not_emptied BEFORE TRUNCATE ON revisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_entries_kept BEFORE UPDATE OR DELETE ON draft_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_entries_not_emptied BEFORE TRUNCATE ON draft_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER screenings_kept BEFORE UPDATE OR DELETE ON screenings
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER screenings_not_emptied BEFORE TRUNCATE ON screenings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
