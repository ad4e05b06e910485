-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first books. Money is whole yen. Days are 'YYYY-MM-DD' (Japan), instants UTC ISO text.
-- Tables marked (append-only) are kept so by triggers and grants.

-- ---- who and by what rules ------------------------------------------------------------------------
CREATE TABLE setting (
    name TEXT NOT NULL,
    valid_from TEXT NOT NULL,          -- dated settings; '0001-01-01' for those that never change
    value TEXT NOT NULL,               -- JSON
    PRIMARY KEY (name, valid_from)
) @STRICT@;

CREATE TABLE legal_entity (
    id @ID@,
    name TEXT NOT NULL,
    registration_number TEXT NOT NULL  -- '' until the first qualified invoice
) @STRICT@;

CREATE TABLE store (
    id @ID@,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    zip TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    hours TEXT NOT NULL,
    bank_text TEXT NOT NULL            -- JSON: name, account, holder; what a slip tells for transfers
) @STRICT@;

-- One business transaction of one person. (append-only)
CREATE TABLE operation (
    id TEXT PRIMARY KEY,               -- UUIDv7 made by the client
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    seat TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) @STRICT@;

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    expires_at TEXT NOT NULL
) @STRICT@;

-- Numbers are given out in blocks, so a seat can work while the store is away; gaps are allowed.
CREATE TABLE number_series (
    name TEXT PRIMARY KEY,             -- 'wip', 'bill', 'slip_key:<agency code>', 'customer'
    next @INT@ NOT NULL
) @STRICT@;

CREATE TABLE day_lock (
    store @INT@ NOT NULL REFERENCES store (id),
    day TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (store, day)
) @STRICT@;

-- ---- customers and work -----------------------------------------------------------------------------
CREATE TABLE customer (
    id @ID@,
    uuid TEXT NOT NULL UNIQUE,
    number @INT@ NOT NULL UNIQUE,
    name TEXT,                         -- personal columns become NULL by erasure, together with the salt
    kana TEXT,
    honorific TEXT,
    zip TEXT,
    address1 TEXT,
    address2 TEXT,
    phone TEXT,
    email TEXT,
    name_key TEXT @C@,
    salt @BYTES@,
    virtual_account TEXT NOT NULL,     -- own virtual account or remitter code, digits; '' if none
    created_at TEXT NOT NULL
) @STRICT@;
CREATE INDEX customer_name_key ON customer (name_key);
CREATE INDEX customer_virtual_account ON customer (virtual_account);

CREATE TABLE payer_name (
    id @ID@,
    customer @INT@ NOT NULL REFERENCES customer (id),
    name_key TEXT NOT NULL,
    times @INT@ NOT NULL CHECK (times > 0),
    learned_at TEXT NOT NULL,
    removed_at TEXT,
    UNIQUE (customer, name_key)
) @STRICT@;

CREATE TABLE vehicle (
    id @ID@,
    customer @INT@ NOT NULL REFERENCES customer (id),
    model TEXT NOT NULL,
    plate TEXT NOT NULL
) @STRICT@;
CREATE INDEX vehicle_customer ON vehicle (customer);

CREATE TABLE work_order (
    id @ID@,
    uuid TEXT NOT NULL UNIQUE,
    number @INT@ NOT NULL UNIQUE,      -- WIP number
    store @INT@ NOT NULL REFERENCES store (id),
    customer @INT@ NOT NULL REFERENCES customer (id),
    vehicle @INT@ REFERENCES vehicle (id),
    subject TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    completed_on TEXT,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX work_order_customer ON work_order (customer);

CREATE TABLE work_order_line (
    work_order @INT@ NOT NULL REFERENCES work_order (id),
    position @INT@ NOT NULL,
    name TEXT NOT NULL,
    quantity_milli @INT@ NOT NULL,     -- thousandths: 6.5 L is 6500
    unit TEXT NOT NULL,
    unit_price @INT@,                  -- NULL: lump sum
    tax_kind TEXT NOT NULL CHECK (tax_kind IN ('standard', 'reduced', 'exempt', 'statutory')),
    amount @INT@ NOT NULL,             -- before tax
    PRIMARY KEY (work_order, position)
) @STRICT@;

-- ---- what is asked -----------------------------------------------------------------------------------
CREATE TABLE agreement (
    id @ID@,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    key TEXT NOT NULL UNIQUE,          -- '999999-12345' (biller and company code) or bank-branch-type-account
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    slip_key_at @INT@ NOT NULL,        -- 1-based place of the slip key in the 44 digits; 0: no slips
    slip_key_length @INT@ NOT NULL,
    booking_source TEXT NOT NULL CHECK (booking_source IN ('file', 'feed')),
    layout TEXT NOT NULL,              -- layout told for this sender, '' to find out
    valid_from TEXT NOT NULL
) @STRICT@;

CREATE TABLE bill (
    id @ID@,
    uuid TEXT NOT NULL UNIQUE,
    number @INT@ NOT NULL UNIQUE,
    store @INT@ NOT NULL REFERENCES store (id),
    customer @INT@ NOT NULL REFERENCES customer (id),
    subject TEXT NOT NULL,
    amount @INT@ NOT NULL CHECK (amount > 0),
    issued_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    delivered_on TEXT,                 -- sales are dated here; before that the bill stands in advances
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'cancelled', 'superseded')),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX bill_customer ON bill (customer);
CREATE INDEX bill_due ON bill (due_on, id);

CREATE TABLE bill_work_order (
    bill @INT@ NOT NULL REFERENCES bill (id),
    work_order @INT@ NOT NULL REFERENCES work_order (id),
    PRIMARY KEY (bill, work_order)
) @STRICT@;
CREATE INDEX bill_work_order_back ON bill_work_order (work_order);

CREATE TABLE bill_line (
    bill @INT@ NOT NULL REFERENCES bill (id),
    position @INT@ NOT NULL,
    name TEXT NOT NULL,
    quantity_milli @INT@ NOT NULL,
    unit TEXT NOT NULL,
    unit_price @INT@,
    tax_kind TEXT NOT NULL CHECK (tax_kind IN ('standard', 'reduced', 'exempt', 'statutory')),
    amount @INT@ NOT NULL,
    PRIMARY KEY (bill, position)
) @STRICT@;

CREATE TABLE bill_tax (
    bill @INT@ NOT NULL REFERENCES bill (id),
    tax_kind TEXT NOT NULL CHECK (tax_kind IN ('standard', 'reduced', 'exempt', 'statutory')),
    base @INT@ NOT NULL,
    tax @INT@ NOT NULL,
    PRIMARY KEY (bill, tax_kind)
) @STRICT@;

-- An issue of a bill. A slip key belongs to one bill for ever; a reissue keeps it and raises the digit.
CREATE TABLE slip_key (
    agency_code TEXT NOT NULL,         -- biller code: unique across all stores of an agency
    slip_key TEXT NOT NULL,
    bill @INT@ NOT NULL REFERENCES bill (id),
    PRIMARY KEY (agency_code, slip_key)
) @STRICT@;

CREATE TABLE slip (
    id @ID@,
    bill @INT@ NOT NULL REFERENCES bill (id),
    agreement @INT@ REFERENCES agreement (id), -- NULL, with an empty key: no barcode may be printed
    slip_key TEXT NOT NULL,
    reissue @INT@ NOT NULL CHECK (reissue BETWEEN 0 AND 9),
    amount @INT@ NOT NULL,             -- as issued
    expires_on TEXT,                   -- NULL: no limit
    stamp @INT@ NOT NULL,
    barcode TEXT NOT NULL,             -- 44 digits, '' where none may be printed
    issued_on TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    UNIQUE (agreement, slip_key, reissue)
) @STRICT@;
CREATE INDEX slip_bill ON slip (bill);

-- Each file that left the program. (append-only)
CREATE TABLE slip_print (
    id @ID@,
    slip @INT@ NOT NULL REFERENCES slip (id),
    file_name TEXT NOT NULL,
    sha256 @BYTES@ NOT NULL,
    pages @INT@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

CREATE TABLE payment_request (
    id @ID@,
    client_id TEXT NOT NULL UNIQUE,    -- UUIDv7, also Idempotency-Key
    bill @INT@ NOT NULL REFERENCES bill (id),
    amount @INT@ NOT NULL CHECK (amount > 0),
    remote_id TEXT NOT NULL,           -- '' until the backend answered
    remote_version @INT@ NOT NULL,
    url TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_at TEXT,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX payment_request_bill ON payment_request (bill);
CREATE INDEX payment_request_remote ON payment_request (remote_id);

CREATE TABLE outbox (
    id @ID@,
    operation TEXT NOT NULL REFERENCES operation (id),
    request @INT@ REFERENCES payment_request (id),
    key TEXT NOT NULL UNIQUE,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    if_match TEXT NOT NULL,            -- ETag with its quotes, '' for none
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unknown', 'done', 'dead')),
    attempts @INT@ NOT NULL,
    next_at TEXT NOT NULL,
    last_error TEXT NOT NULL
) @STRICT@;
CREATE INDEX outbox_due ON outbox (state, next_at);

CREATE TABLE feed_cursor (
    source TEXT PRIMARY KEY,
    cursor TEXT NOT NULL,
    seq @INT@ NOT NULL
) @STRICT@;

-- Events as they came, once each. (append-only)
CREATE TABLE feed_event (
    source TEXT NOT NULL,
    event_id TEXT NOT NULL,
    seq @INT@ NOT NULL,
    type TEXT NOT NULL,
    raw TEXT NOT NULL,
    sha256 @BYTES@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),
    PRIMARY KEY (source, event_id)
) @STRICT@;

-- ---- postings: see the ledger below -----------------------------------------------------------------
-- (append-only)
CREATE TABLE posting (
    id @INT@ PRIMARY KEY,              -- given by the program: lines are written before their posting
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    legal_entity @INT@ NOT NULL REFERENCES legal_entity (id),
    store @INT@ REFERENCES store (id),
    recorded_at TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    late_for TEXT,                     -- the locked day it belongs to, when that day was closed
    reason TEXT NOT NULL,
    cause_kind TEXT NOT NULL,          -- 'bill', 'notice', 'allocation', 'import', ...
    cause @INT@ NOT NULL,
    reverses @INT@ UNIQUE REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id),
    content @BYTES@ NOT NULL           -- SHA-256 of the canonical content, see ledger.h
) @STRICT@;
CREATE INDEX posting_effective ON posting (effective_on, id);

-- ---- what arrived --------------------------------------------------------------------------------------
-- (append-only)
CREATE TABLE import_file (
    id @ID@,
    operation TEXT NOT NULL REFERENCES operation (id),
    file_name TEXT NOT NULL,
    layout TEXT NOT NULL,
    sha256 @BYTES@ NOT NULL,
    records @INT@ NOT NULL,            -- data records read
    fresh @INT@ NOT NULL,              -- notices booked by this import
    repeated @INT@ NOT NULL,           -- seen before
    bad @INT@ NOT NULL                 -- left out
) @STRICT@;

-- (append-only)
CREATE TABLE import_undo (
    import @INT@ PRIMARY KEY REFERENCES import_file (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A fact that arrived: kept once, never changed. (append-only)
CREATE TABLE notice (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    identity @BYTES@ NOT NULL,         -- SHA-256 of the canonical receipt
    occurrence @INT@ NOT NULL,         -- the how-manieth equal receipt of its day
    import @INT@ REFERENCES import_file (id) DEFERRABLE INITIALLY DEFERRED,  -- where it was first seen; NULL: events feed
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL,
    received_at TEXT NOT NULL,         -- 'HH:MM', '' where not told
    amount @INT@ NOT NULL,
    slip_key TEXT NOT NULL,
    reissue @INT@ NOT NULL,
    chain TEXT NOT NULL,
    shop TEXT NOT NULL,
    payout_on TEXT,
    remitter_code TEXT NOT NULL,
    payer_key TEXT NOT NULL,           -- name key of the payer, without the name itself
    request @INT@ REFERENCES payment_request (id),
    record @INT@ NOT NULL,
    UNIQUE (agreement, identity, occurrence)
) @STRICT@;
CREATE INDEX notice_import ON notice (import);
CREATE INDEX notice_slip ON notice (agreement, slip_key, reissue);

-- Raw bytes and the payer's own words, apart from the fact, so that they can be erased.
CREATE TABLE notice_raw (
    notice @INT@ PRIMARY KEY REFERENCES notice (id),
    raw @BYTES@,
    payer_name TEXT,
    bank_name TEXT,
    branch_name TEXT,
    edi TEXT
) @STRICT@;

-- Money that one or more notices speak of. `state` is a projection of the live notices.
CREATE TABLE payment (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    channel TEXT NOT NULL,
    amount @INT@ NOT NULL CHECK (amount > 0),
    received_on TEXT NOT NULL,
    received_at TEXT NOT NULL,
    shop TEXT NOT NULL,
    slip_key TEXT NOT NULL,
    reissue @INT@ NOT NULL,
    remitter_code TEXT NOT NULL,
    payer_key TEXT NOT NULL,
    request @INT@ REFERENCES payment_request (id),
    state TEXT NOT NULL CHECK (state IN ('provisional', 'confirmed', 'reversed', 'undone')),
    receipt @INT@ REFERENCES posting (id),  -- the live posting of its money; NULL unless confirmed
    unapplied TEXT NOT NULL,           -- reason code why it lies open; '' where nothing was said
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX payment_slip ON payment (agreement, slip_key, reissue);
CREATE INDEX payment_received ON payment (received_on, id);

-- Which notice speaks of which payment, booked by which import. (append-only)
CREATE TABLE payment_notice (
    id @ID@,
    payment @INT@ NOT NULL REFERENCES payment (id),
    notice @INT@ NOT NULL REFERENCES notice (id),
    role TEXT NOT NULL CHECK (role IN ('preliminary', 'confirmed', 'cancelled')),
    import @INT@ REFERENCES import_file (id) DEFERRABLE INITIALLY DEFERRED,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX payment_notice_payment ON payment_notice (payment);
CREATE INDEX payment_notice_notice ON payment_notice (notice);
CREATE INDEX payment_notice_import ON payment_notice (import);

-- (append-only)
CREATE TABLE payment_notice_end (
    payment_notice @INT@ PRIMARY KEY REFERENCES payment_notice (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- A notice that waits for another one: a cancel before what it cancels. (append-only, with its end)
CREATE TABLE held_notice (
    id @ID@,
    notice @INT@ NOT NULL REFERENCES notice (id),
    import @INT@ REFERENCES import_file (id) DEFERRABLE INITIALLY DEFERRED,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX held_notice_notice ON held_notice (notice);
CREATE TABLE held_notice_end (
    held_notice @INT@ PRIMARY KEY REFERENCES held_notice (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- 速報 keeps money of a bill apart without clearing it. (append-only, with its end)
CREATE TABLE reservation (
    id @ID@,
    payment @INT@ NOT NULL REFERENCES payment (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    amount @INT@ NOT NULL CHECK (amount > 0),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX reservation_payment ON reservation (payment);
CREATE INDEX reservation_bill ON reservation (bill);
CREATE TABLE reservation_end (
    reservation @INT@ PRIMARY KEY REFERENCES reservation (id),
    reason TEXT NOT NULL,              -- 'confirmed', 'cancelled', 'undone'
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- ---- the ledger --------------------------------------------------------------------------------------
-- (append-only)

-- Lines go in first, then their posting: its trigger refuses a sum other than zero. (append-only)
CREATE TABLE posting_line (
    posting @INT@ NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
    position @INT@ NOT NULL,
    account TEXT NOT NULL,
    bill @INT@ REFERENCES bill (id),
    payment @INT@ REFERENCES payment (id),
    agreement @INT@ REFERENCES agreement (id),
    tax_kind TEXT NOT NULL,            -- '' where the account has none
    amount @INT@ NOT NULL CHECK (amount <> 0),  -- debit positive, credit negative
    PRIMARY KEY (posting, position)
) @STRICT@;
CREATE INDEX posting_line_bill ON posting_line (bill) WHERE bill IS NOT NULL;
CREATE INDEX posting_line_payment ON posting_line (payment) WHERE payment IS NOT NULL;

CREATE TABLE clearing_run (
    id @ID@,
    kind TEXT NOT NULL,                -- 'automatic', 'manual'
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- (append-only)
CREATE TABLE allocation (
    id @ID@,
    uuid TEXT NOT NULL UNIQUE,
    payment @INT@ NOT NULL REFERENCES payment (id),
    bill @INT@ NOT NULL REFERENCES bill (id),
    amount @INT@ NOT NULL CHECK (amount > 0),      -- taken from the payment
    discount @INT@ NOT NULL CHECK (discount >= 0), -- cleared beside it: fee borne by us
    posting @INT@ NOT NULL REFERENCES posting (id),
    run @INT@ NOT NULL REFERENCES clearing_run (id),
    reasons TEXT NOT NULL,             -- JSON: why, as reason codes with their arguments
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE INDEX allocation_payment ON allocation (payment);
CREATE INDEX allocation_bill ON allocation (bill);
CREATE INDEX allocation_run ON allocation (run);

-- (append-only)
CREATE TABLE allocation_undo (
    allocation @INT@ PRIMARY KEY REFERENCES allocation (id),
    posting @INT@ NOT NULL REFERENCES posting (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- Rebuildable projections; changed in the transaction that posts. `verify` rebuilds them.
CREATE TABLE open_bill (
    bill @INT@ PRIMARY KEY REFERENCES bill (id),
    open @INT@ NOT NULL CHECK (open >= 0),
    reserved @INT@ NOT NULL CHECK (reserved >= 0)
) @STRICT@;
CREATE INDEX open_bill_open ON open_bill (bill) WHERE open > 0;

CREATE TABLE open_payment (
    payment @INT@ PRIMARY KEY REFERENCES payment (id),
    open @INT@ NOT NULL CHECK (open >= 0)
) @STRICT@;
CREATE INDEX open_payment_open ON open_payment (payment) WHERE open > 0;

-- The chain over postings, written by whoever holds the sealer's lease. (append-only)
CREATE TABLE seal (
    seq @INT@ PRIMARY KEY,
    posting @INT@ NOT NULL UNIQUE REFERENCES posting (id),
    previous @BYTES@ NOT NULL,
    hash @BYTES@ NOT NULL
) @STRICT@;

-- What only a person can decide. (append-only, with its end)
CREATE TABLE task (
    id @ID@,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,                -- JSON list
    notice @INT@ REFERENCES notice (id),
    payment @INT@ REFERENCES payment (id),
    bill @INT@ REFERENCES bill (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;
CREATE TABLE task_end (
    task @INT@ PRIMARY KEY REFERENCES task (id),
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- One- and two-letter grams of normalised names and numbers, for the one search.
CREATE TABLE search_gram (
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,                -- 'customer', 'order', 'bill'
    row @INT@ NOT NULL,
    PRIMARY KEY (gram, kind, row)
) @STRICT@;
