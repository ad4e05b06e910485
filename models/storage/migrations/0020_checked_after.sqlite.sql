-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same two rules, looked at after the row is there: before it the engine makes each row a second time for the rule.
-- A broken one takes back the whole statement as before.
DROP TRIGGER posting_balanced;
CREATE TRIGGER posting_balanced AFTER INSERT ON posting
WHEN (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 FROM posting_line WHERE posting = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'posting: lines do not sum to zero');
END;

DROP TRIGGER posting_line_closed;
CREATE TRIGGER posting_line_closed AFTER INSERT ON posting_line
WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting)
BEGIN
    SELECT RAISE(ABORT, 'posting_line: the posting is closed');
END;
