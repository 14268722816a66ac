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
);

CREATE TRIGGER emergency_accesses_kept BEFORE UPDATE OR DELETE ON emergency_accesses
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER emergency_accesses_not_emptied BEFORE TRUNCATE ON emergency_accesses
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
