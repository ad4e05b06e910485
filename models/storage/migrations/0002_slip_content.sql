-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each issue of a slip says, so that a reprint says what the first print said; and what is known of each print.

-- Personal, so apart from the slip: one change is allowed, content and salt become NULL by erasure. Slips of an older
-- program have no row until they are printed again.
CREATE TABLE slip_content (
    slip @INT@ PRIMARY KEY REFERENCES slip (id),
    content TEXT,                      -- JSON
    salt @BYTES@,
    digest @BYTES@ NOT NULL,           -- SHA-256 of the salt and the content's UTF-8
    CHECK ((content IS NULL) = (salt IS NULL))
) @STRICT@;

ALTER TABLE slip_print ADD COLUMN printer TEXT NOT NULL DEFAULT '';  -- '' for a file
ALTER TABLE slip_print ADD COLUMN codes_read_back @INT@;             -- each equal to its data; NULL: not told
