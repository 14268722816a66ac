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
) STRICT;

CREATE TRIGGER rule_comments_update BEFORE UPDATE ON rule_comments
    BEGIN SELECT RAISE(ABORT, 'rule_comments are kept as written'); END;
CREATE TRIGGER rule_comments_delete BEFORE DELETE ON rule_comments
    BEGIN SELECT RAISE(ABORT, 'rule_comments are kept as written'); END;
