-- Comments on rules are erased by date, on somebody's authority; no case has a reference that begins with a stroke.
DROP TRIGGER rule_comments_delete;
CREATE TRIGGER rule_comments_delete BEFORE DELETE ON rule_comments
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reference = '/rule-comments')
    BEGIN SELECT RAISE(ABORT, 'rule_comments are kept as written'); END;
