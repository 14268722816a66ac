-- What people did about a case: own views, decisions, reviews. Never changed.
CREATE TABLE acts (
    reference TEXT NOT NULL REFERENCES cases (reference),
    number    INTEGER NOT NULL,
    body      TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    name      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    PRIMARY KEY (reference, number)
) STRICT;

CREATE TRIGGER acts_update BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts are kept as written'); END;
CREATE TRIGGER acts_delete BEFORE DELETE ON acts
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'acts are kept as written'); END;
