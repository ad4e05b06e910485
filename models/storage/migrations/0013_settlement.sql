-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money that passes through other hands: tenants one collects for, and agencies that collect for us and pay out less
-- their fees. Tables marked (append-only) are kept so by triggers and grants.

-- Another legal entity this one collects for. Its bills have numbers of their own, from the first to the last one.
CREATE TABLE tenant (
    id @ID@,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),  -- who collects
    store @INT@ REFERENCES store (id),  -- NULL: of the whole house
    name TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    zip TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    bank_text TEXT NOT NULL,           -- JSON: name, account, holder
    first_bill @INT@ NOT NULL,
    last_bill @INT@ NOT NULL CHECK (last_bill >= first_bill),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- What is kept of its money, tax included, from a day on; of one day the last row counts. (append-only)
CREATE TABLE tenant_terms (
    id @ID@,
    tenant @INT@ NOT NULL REFERENCES tenant (id),
    valid_from TEXT NOT NULL,
    receipt_fee @INT@ NOT NULL CHECK (receipt_fee >= 0),
    fee_rate @INT@ NOT NULL CHECK (fee_rate BETWEEN 0 AND 10000),  -- of what was received, in parts of ten thousand
    transfer_fee @INT@ NOT NULL CHECK (transfer_fee >= 0),
    keeps_stamp @INT@ NOT NULL,        -- the stamp duty of a till's receipt is kept, too
    pay_after_days @INT@ NOT NULL CHECK (pay_after_days BETWEEN 0 AND 366),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX tenant_terms_tenant ON tenant_terms (tenant, valid_from);

-- Whose bill it is; no row: our own. (append-only)
CREATE TABLE bill_tenant (
    bill @INT@ PRIMARY KEY REFERENCES bill (id),
    tenant @INT@ NOT NULL REFERENCES tenant (id)
) @STRICT@;
CREATE INDEX bill_tenant_tenant ON bill_tenant (tenant);

-- A closed month of a tenant, 'YYYY-MM'; it closes everything before it, too. (append-only)
CREATE TABLE tenant_lock (
    tenant @INT@ NOT NULL REFERENCES tenant (id),
    month TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (tenant, month)
) @STRICT@;

-- テナント精算書: brought + gross - fees - stamps - transfer_fee = payout + carry. (append-only)
CREATE TABLE tenant_statement (
    id @ID@,
    tenant @INT@ NOT NULL REFERENCES tenant (id),
    number @INT@ NOT NULL UNIQUE,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    pay_on TEXT NOT NULL,
    brought @INT@ NOT NULL,
    gross @INT@ NOT NULL,
    fees @INT@ NOT NULL,
    fee_tax @INT@ NOT NULL,
    stamps @INT@ NOT NULL,
    transfer_fee @INT@ NOT NULL CHECK (transfer_fee >= 0),
    payout @INT@ NOT NULL CHECK (payout >= 0),
    carry @INT@ NOT NULL,
    posting @INT@ REFERENCES posting (id),  -- of what is kept; NULL: nothing is
    operation TEXT NOT NULL REFERENCES operation (id),
    UNIQUE (tenant, until)
) @STRICT@;

-- One receipt, or one that was taken back after an earlier statement told it. (append-only)
CREATE TABLE tenant_statement_row (
    statement @INT@ NOT NULL REFERENCES tenant_statement (id),
    position @INT@ NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('allocation', 'allocation_undo', 'difference', 'difference_undo')),
    source_id @INT@ NOT NULL,          -- of the allocation or difference
    bill @INT@ NOT NULL REFERENCES bill (id),
    paid_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    gross @INT@ NOT NULL,
    fee @INT@ NOT NULL,
    stamp @INT@ NOT NULL,
    PRIMARY KEY (statement, position),
    UNIQUE (source, source_id)
) @STRICT@;

-- The payout left the bank. (append-only)
CREATE TABLE tenant_payout (
    statement @INT@ PRIMARY KEY REFERENCES tenant_statement (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A fee plan of the house's own, beside those that come with the program.
CREATE TABLE fee_plan (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL,             -- JSON
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- By which plan and cycle an agency settles from a day on; of one day the last row counts. (append-only)
CREATE TABLE settlement_terms (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    valid_from TEXT NOT NULL,
    plan TEXT NOT NULL,
    cycle TEXT NOT NULL,
    item_fee @INT@ CHECK (item_fee >= 0),  -- agreed price of an item; NULL: the plan's
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX settlement_terms_agreement ON settlement_terms (agreement, valid_from);

-- What an agency reported: gross - fee - exempt_fee - tax - stamp - transfer + other = net. (append-only)
CREATE TABLE settlement (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    pay_on TEXT NOT NULL,
    items @INT@ NOT NULL,
    gross @INT@ NOT NULL,
    fee @INT@ NOT NULL,                -- before tax
    exempt_fee @INT@ NOT NULL,
    tax @INT@ NOT NULL,
    stamp @INT@ NOT NULL,
    transfer @INT@ NOT NULL,           -- before tax
    other @INT@ NOT NULL,              -- given or taken beside: refunds, corrections
    net @INT@ NOT NULL,
    file_name TEXT NOT NULL,           -- '' for figures that were typed
    sha256 @BYTES@,                    -- NULL: typed
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX settlement_agreement ON settlement (agreement, until);

-- A line of the report. (append-only)
CREATE TABLE settlement_line (
    settlement @INT@ NOT NULL REFERENCES settlement (id),
    position @INT@ NOT NULL,
    received_on TEXT,
    slip_key TEXT NOT NULL,
    gross @INT@ NOT NULL,
    PRIMARY KEY (settlement, position)
) @STRICT@;

-- The payments it settles; `position` of its line, NULL for a report without lines. (append-only)
CREATE TABLE settlement_payment (
    settlement @INT@ NOT NULL REFERENCES settlement (id),
    payment @INT@ NOT NULL REFERENCES payment (id),
    position @INT@,
    PRIMARY KEY (settlement, payment)
) @STRICT@;
CREATE INDEX settlement_payment_payment ON settlement_payment (payment);

-- The report was taken back. (append-only)
CREATE TABLE settlement_end (
    settlement @INT@ PRIMARY KEY REFERENCES settlement (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- The bank line that brought its net. (append-only)
CREATE TABLE settlement_booking (
    id @ID@,
    settlement @INT@ NOT NULL REFERENCES settlement (id),
    payment @INT@ NOT NULL REFERENCES payment (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX settlement_booking_settlement ON settlement_booking (settlement);
CREATE INDEX settlement_booking_payment ON settlement_booking (payment);

-- (append-only)
CREATE TABLE settlement_booking_undo (
    booking @INT@ PRIMARY KEY REFERENCES settlement_booking (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A payout that did not come in time was told once. (append-only)
CREATE TABLE late_payout (
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    until TEXT NOT NULL,
    task @INT@ NOT NULL REFERENCES task (id),
    PRIMARY KEY (agreement, until)
) @STRICT@;
