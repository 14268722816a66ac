-- What a reviewer or auditor found who looked at an emergency access afterwards. Goes with the case when that is erased.
CREATE TABLE emergency_looks (
    reference TEXT NOT NULL,
    number    INTEGER NOT NULL,
    found     TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    name      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    PRIMARY KEY (reference, number),
    FOREIGN KEY (reference, number) REFERENCES emergency_accesses (reference, number) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER emergency_looks_update BEFORE UPDATE ON emergency_looks
    BEGIN SELECT RAISE(ABORT, 'emergency_looks are kept as written'); END;
CREATE TRIGGER emergency_looks_delete BEFORE DELETE ON emergency_looks
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'emergency_looks are kept as written'); END;
