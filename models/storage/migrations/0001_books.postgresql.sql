-- SPDX-License-Identifier: GPL-3.0-or-later
-- A posting closes its lines: they sum to zero, there are two or more, and none is added later.
CREATE SEQUENCE posting_number AS BIGINT;

CREATE FUNCTION check_posting_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 FROM posting_line WHERE posting = NEW.id) THEN
        RAISE EXCEPTION 'posting: lines do not sum to zero' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER posting_balanced BEFORE INSERT ON posting
    FOR EACH ROW EXECUTE FUNCTION check_posting_balanced();

CREATE FUNCTION check_posting_line_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting) THEN
        RAISE EXCEPTION 'posting_line: the posting is closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER posting_line_closed BEFORE INSERT ON posting_line
    FOR EACH ROW EXECUTE FUNCTION check_posting_line_closed();
