-- Emergency access to a case of another unit: who, why, until when. Goes with the case when that is erased.
CREATE TABLE emergency_accesses (
    reference TEXT NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    ends_at   TEXT NOT NULL,
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    name      TEXT NOT NULL,
    unit      TEXT NOT NULL,
    PRIMARY KEY (reference, number)
) STRICT;

CREATE TRIGGER emergency_accesses_update BEFORE UPDATE ON emergency_accesses
    BEGIN SELECT RAISE(ABORT, 'emergency_accesses are kept as written'); END;
CREATE TRIGGER emergency_accesses_delete BEFORE DELETE ON emergency_accesses
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference)
    BEGIN SELECT RAISE(ABORT, 'emergency_accesses are kept as written'); END;
