-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books that close: days, months, what was explained, what was taken over and what was handed on. All of these tables
-- are (append-only); a posting stands in the snapshot of a close when its seal is not after the close's `seal_seq`.

-- 日次締め. Everything was sealed when it was written; `since` is the day after the close before.
CREATE TABLE day_close (
    id @ID@,
    store @INT@ NOT NULL REFERENCES store (id),
    since TEXT NOT NULL,
    day TEXT NOT NULL,
    billed @INT@ NOT NULL,
    cleared @INT@ NOT NULL,
    cash_booked @INT@ NOT NULL,        -- cash by the books at the end of the day
    cash_float @INT@ NOT NULL,         -- change that stays in the drawers and in no book
    cash_counted @INT@,                -- NULL: nobody counted
    seal_seq @INT@ NOT NULL,
    seal_hash @BYTES@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    UNIQUE (store, day)
) @STRICT@;

CREATE TABLE day_close_total (
    day_close @INT@ NOT NULL REFERENCES day_close (id),
    channel TEXT NOT NULL,
    receipts @INT@ NOT NULL,
    received @INT@ NOT NULL,
    returns @INT@ NOT NULL,
    returned @INT@ NOT NULL,
    PRIMARY KEY (day_close, channel)
) @STRICT@;

-- A closed month of a legal entity, 'YYYY-MM'; it closes everything before it, too.
CREATE TABLE month_lock (
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    month TEXT NOT NULL,
    seal_seq @INT@ NOT NULL,
    seal_hash @BYTES@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (legal_entity, month)
) @STRICT@;

-- Who may post into a closed month all the same, why, and until which day.
CREATE TABLE month_exception (
    id @ID@,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    month TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX month_exception_month ON month_exception (legal_entity, month);

-- What somebody said of a point of the month-end checklist. It holds for the figure it was said of.
CREATE TABLE month_explanation (
    id @ID@,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    month TEXT NOT NULL,
    point TEXT NOT NULL,
    figure TEXT NOT NULL,
    text TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX month_explanation_point ON month_explanation (legal_entity, month, point);

-- The checklist as it stood when the month was closed.
CREATE TABLE month_point (
    legal_entity @INT@ NOT NULL,
    month TEXT NOT NULL,
    point TEXT NOT NULL,
    figure TEXT NOT NULL,
    explanation @INT@ REFERENCES month_explanation (id),  -- NULL: nothing to explain
    PRIMARY KEY (legal_entity, month, point),
    FOREIGN KEY (legal_entity, month) REFERENCES month_lock (legal_entity, month)
) @STRICT@;

-- What the bank says stands in the account at the end of a month; the last row counts.
CREATE TABLE bank_statement (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    month TEXT NOT NULL,
    balance @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX bank_statement_month ON bank_statement (agreement, month);

-- Open bills taken over from another program.
CREATE TABLE opening_import (
    id @ID@,
    file_name TEXT NOT NULL,
    sha256 @BYTES@ NOT NULL,
    effective_on TEXT NOT NULL,
    bills @INT@ NOT NULL,
    amount @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

CREATE TABLE opening_bill (
    opening @INT@ NOT NULL REFERENCES opening_import (id),
    bill @INT@ NOT NULL UNIQUE REFERENCES bill (id),
    old_number TEXT NOT NULL UNIQUE,
    PRIMARY KEY (opening, bill)
) @STRICT@;

-- Postings handed on to an accounting program, each once. The profile is kept as it was, so that a batch comes out
-- again byte for byte.
CREATE TABLE export_batch (
    id @ID@,
    profile TEXT NOT NULL,
    definition TEXT NOT NULL,          -- JSON
    encoding TEXT NOT NULL,
    postings @INT@ NOT NULL,
    sha256 @BYTES@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

CREATE TABLE export_posting (
    posting @INT@ PRIMARY KEY REFERENCES posting (id),
    batch @INT@ NOT NULL REFERENCES export_batch (id)
) @STRICT@;
CREATE INDEX export_posting_batch ON export_posting (batch, posting);
