-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch keeps every line of its list, and the house has an English name.

-- Where an item stands in the list the batch was made from.
ALTER TABLE print_batch_item ADD COLUMN line @INT@ NOT NULL DEFAULT 0;          -- from 1; 0: there was no list

-- Lines of that list that made no slip. (append-only)
CREATE TABLE print_batch_line (
    batch @INT@ NOT NULL REFERENCES print_batch (id),
    line @INT@ NOT NULL CHECK (line > 0),
    said TEXT NOT NULL,                -- the line as it stands there
    bill @INT@ REFERENCES bill (id),   -- it has a place in the batch already; NULL: nothing was found
    shipping TEXT NOT NULL,
    place TEXT NOT NULL,
    failure TEXT NOT NULL,             -- JSON of the error
    PRIMARY KEY (batch, line)
) @STRICT@;

-- How English sheets name the house and the shop; '' where the Japanese name has to do.
ALTER TABLE legal_entity ADD COLUMN name_en TEXT NOT NULL DEFAULT '';
ALTER TABLE store ADD COLUMN name_en TEXT NOT NULL DEFAULT '';
ALTER TABLE store ADD COLUMN address_en TEXT NOT NULL DEFAULT '';
ALTER TABLE store ADD COLUMN hours_en TEXT NOT NULL DEFAULT '';
