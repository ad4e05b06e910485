-- SPDX-License-Identifier: GPL-3.0-or-later
-- How tables that banks, agencies and programs export are read: made once, recognised by their header row.
CREATE TABLE column_map (
    id @ID@,
    name TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,         -- SHA-256 of the header row in hex; '': never recognised by itself
    content TEXT NOT NULL,             -- JSON
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
