-- SPDX-License-Identifier: GPL-3.0-or-later
-- The inbox: what each import brought, and which earlier one it repeats. All of it is (append-only).

-- What an import told of an agreement, by kind of notice. `kept` notices were booked or held by it; of these, `again`
-- speak of money that paper or a file told before. A file without a single notice has one row with the kind ''.
CREATE TABLE import_part (
    import @INT@ NOT NULL REFERENCES import_file (id),
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    kind TEXT NOT NULL,
    kept @INT@ NOT NULL,
    again @INT@ NOT NULL,
    repeated @INT@ NOT NULL,           -- known from before, not kept a second time
    amount @INT@ NOT NULL,             -- of the kept ones
    again_amount @INT@ NOT NULL,       -- of those among them that are told again
    newest_on TEXT,                    -- the newest day of receipt it told of
    PRIMARY KEY (import, agreement, kind)
) @STRICT@;
CREATE INDEX import_part_agreement ON import_part (agreement, import);

CREATE TABLE import_repeat (
    import @INT@ NOT NULL REFERENCES import_file (id),
    earlier @INT@ NOT NULL REFERENCES import_file (id),
    notices @INT@ NOT NULL,
    PRIMARY KEY (import, earlier)
) @STRICT@;

-- Imports from before; what they repeated was not kept.
INSERT INTO import_part (import, agreement, kind, kept, again, repeated, amount, again_amount, newest_on)
SELECT t.import, n.agreement, n.kind, COUNT(*), 0, 0, SUM(n.amount), 0, MAX(n.received_on)
FROM (SELECT l.import, l.notice FROM payment_notice l
      JOIN import_file i ON i.id = l.import AND i.operation = l.operation
      UNION
      SELECT h.import, h.notice FROM held_notice h
      JOIN import_file i ON i.id = h.import AND i.operation = h.operation) t
JOIN notice n ON n.id = t.notice
GROUP BY t.import, n.agreement, n.kind;

-- What a feed brought, found by its operation.
CREATE INDEX payment_notice_feed ON payment_notice (operation) WHERE import IS NULL;
CREATE INDEX held_notice_feed ON held_notice (operation) WHERE import IS NULL;
CREATE INDEX held_notice_import ON held_notice (import);
CREATE INDEX feed_event_seq ON feed_event (source, seq);

-- Paper 済通 and fax, typed in under the totals the paper states. A batch and its rows may be changed until it is booked.
CREATE TABLE entry_batch (
    id @ID@,
    agreement @INT@ NOT NULL REFERENCES agreement (id),
    stated_count @INT@ NOT NULL CHECK (stated_count > 0),
    stated_total @INT@ NOT NULL CHECK (stated_total > 0),
    note TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

CREATE TABLE entry_row (
    batch @INT@ NOT NULL REFERENCES entry_batch (id),
    position @INT@ NOT NULL,
    received_on TEXT NOT NULL,
    amount @INT@ NOT NULL CHECK (amount > 0),
    slip_key TEXT NOT NULL,            -- '' where a transfer has none
    reissue @INT@ NOT NULL,
    barcode TEXT NOT NULL,             -- 44 digits, '' where only the number was typed
    bill @INT@ REFERENCES bill (id),   -- where a bill was named
    payer TEXT,                        -- NULL: erased
    channel TEXT NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id),  -- who typed it, and when
    PRIMARY KEY (batch, position)
) @STRICT@;

CREATE TABLE entry_picture (
    batch @INT@ PRIMARY KEY REFERENCES entry_batch (id),
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')),
    bytes @BYTES@,                     -- NULL: erased
    sha256 @BYTES@ NOT NULL,
    operation TEXT NOT NULL REFERENCES operation (id)
) @STRICT@;

-- (append-only)
CREATE TABLE entry_booking (
    import @INT@ PRIMARY KEY REFERENCES import_file (id),
    batch @INT@ NOT NULL REFERENCES entry_batch (id)
) @STRICT@;
CREATE INDEX entry_booking_batch ON entry_booking (batch, import);
