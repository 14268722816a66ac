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
);

CREATE TRIGGER emergency_looks_kept BEFORE UPDATE OR DELETE ON emergency_looks
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER emergency_looks_not_emptied BEFORE TRUNCATE ON emergency_looks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
