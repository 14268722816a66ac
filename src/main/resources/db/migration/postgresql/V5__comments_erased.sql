-- Comments on rules are erased by date, on somebody's authority; no case has a reference that begins with a stroke.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'rule_comments' THEN
        IF EXISTS (SELECT 1 FROM erasing WHERE reference = '/rule-comments') THEN
            RETURN OLD;
        END IF;
    ELSIF TG_OP = 'DELETE' AND TG_TABLE_NAME <> 'audit' THEN
        IF EXISTS (SELECT 1 FROM erasing WHERE reference = OLD.reference) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '% are kept as written', TG_TABLE_NAME;
END
$$;
