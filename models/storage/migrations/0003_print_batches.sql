-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who prints what, where, exactly once. Tables marked (append-only) are kept so by triggers and grants.

-- How a kind of sheet is printed at a seat.
CREATE TABLE printer_profile (
    seat TEXT NOT NULL,
    sheet TEXT NOT NULL,               -- 'haraikomi', ...
    printer TEXT NOT NULL,
    dpi @INT@ NOT NULL CHECK (dpi > 0),
    tray TEXT NOT NULL,                -- '': the printer's own choice
    duplex @INT@ NOT NULL,
    right_um @INT@ NOT NULL,           -- micrometres, to the right and down
    down_um @INT@ NOT NULL,
    codes @INT@ NOT NULL,              -- 0: not for sheets with a barcode
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (seat, sheet)
) @STRICT@;

-- Test slips that were scanned back. (append-only)
CREATE TABLE printer_test (
    id @ID@,
    seat TEXT NOT NULL,
    printer TEXT NOT NULL,
    dpi @INT@ NOT NULL,
    expected TEXT NOT NULL,            -- 44 digits
    scanned TEXT NOT NULL,
    passed @INT@ NOT NULL,
    tested_on TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX printer_test_printer ON printer_test (seat, printer, id);

CREATE TABLE print_batch (
    id @ID@,
    sheet TEXT NOT NULL,
    folder TEXT NOT NULL,              -- of the seat; '' for a printer
    pattern TEXT NOT NULL,
    per_file @INT@ NOT NULL CHECK (per_file > 0),
    printer TEXT NOT NULL,             -- '' for files
    dpi @INT@ NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'paused', 'cancelled', 'finished')),
    seat TEXT NOT NULL,
    runner TEXT NOT NULL,              -- whose run it is; a run that lost it can record nothing
    runner_until TEXT NOT NULL,        -- '' or when a silent run counts as gone
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A bill stands once in a batch. `file` is where it goes: its own number, or shared by several.
CREATE TABLE print_batch_item (
    batch @INT@ NOT NULL REFERENCES print_batch (id),
    position @INT@ NOT NULL,
    bill @INT@ NOT NULL REFERENCES bill (id),
    file @INT@ NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'sending', 'released', 'failed')),
    slip @INT@ REFERENCES slip (id),
    failure TEXT NOT NULL,             -- JSON of the error, '' where there is none
    PRIMARY KEY (batch, position),
    UNIQUE (batch, bill)
) @STRICT@;
CREATE INDEX print_batch_item_state ON print_batch_item (batch, state, file, position);

-- What left, file by file (or job by job of a printer), recorded before it appears. (append-only)
CREATE TABLE print_batch_file (
    batch @INT@ NOT NULL REFERENCES print_batch (id),
    file @INT@ NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL,                -- its name until it appears, '' for a printer's job
    sha256 @BYTES@ NOT NULL,
    pages @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (batch, file)
) @STRICT@;
