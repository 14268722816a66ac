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
);

CREATE TRIGGER acts_kept BEFORE UPDATE OR DELETE ON acts
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acts_not_emptied BEFORE TRUNCATE ON acts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
