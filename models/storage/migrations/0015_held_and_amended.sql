-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is told by a source or in a layout that does not book is kept to be compared: it waits for nothing, and never
-- takes money back. (append-only)
CREATE TABLE held_compared (
    held_notice @INT@ PRIMARY KEY REFERENCES held_notice (id)
) @STRICT@;

-- From before, when nothing said so: whatever the other source told; and since only cancels and amendments wait, all that
-- an operation holds of an agreement of which it holds anything else.
INSERT INTO held_compared (held_notice)
SELECT h.id FROM held_notice h JOIN notice n ON n.id = h.notice JOIN agreement a ON a.id = n.agreement
WHERE CASE WHEN h.import IS NULL THEN 'feed' ELSE 'file' END <> a.booking_source
OR EXISTS (SELECT 1 FROM held_notice o JOIN notice c ON c.id = o.notice
           WHERE o.import = h.import AND o.operation = h.operation AND c.agreement = n.agreement
           AND c.kind IN ('preliminary', 'confirmed', 'credit'));

-- Amendments are few, and asked for by every file of an agreement.
CREATE INDEX notice_amended ON notice (agreement, slip_key, reissue) WHERE kind = 'amended';
