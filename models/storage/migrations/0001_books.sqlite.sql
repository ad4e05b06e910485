-- SPDX-License-Identifier: GPL-3.0-or-later
-- A posting closes its lines: they sum to zero, there are two or more, and none is added later.
CREATE TRIGGER posting_balanced BEFORE INSERT ON posting
WHEN (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 FROM posting_line WHERE posting = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'posting: lines do not sum to zero');
END;

CREATE TRIGGER posting_line_closed BEFORE INSERT ON posting_line
WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting)
BEGIN
    SELECT RAISE(ABORT, 'posting_line: the posting is closed');
END;
