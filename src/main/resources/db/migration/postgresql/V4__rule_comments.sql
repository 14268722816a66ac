-- What people say about rules that seem wrong to them; nothing of a case. Never changed.
CREATE TABLE rule_comments (
    number    INTEGER PRIMARY KEY,
    rule      TEXT NOT NULL,
    rule_book TEXT NOT NULL,
    kind      TEXT NOT NULL,
    body      TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    name      TEXT NOT NULL,
    unit      TEXT NOT NULL
);

-- A comment belongs to no case, so it goes with none.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME NOT IN ('audit', 'rule_comments') THEN
        IF EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '% are kept as written', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER rule_comments_kept BEFORE UPDATE OR DELETE ON rule_comments
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_comments_not_emptied BEFORE TRUNCATE ON rule_comments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
