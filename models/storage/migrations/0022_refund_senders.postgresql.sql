-- SPDX-License-Identifier: GPL-3.0-or-later
-- They lay in two settings, as JSON by the agreement's key and by the number of the file.
INSERT INTO refund_orderer (agreement, orderer)
SELECT a.id, j.value FROM setting s CROSS JOIN LATERAL json_each_text(s.value::json) j
JOIN agreement a ON a.key = j.key WHERE s.name = 'refund.orderers';

INSERT INTO refund_export_sender (export, orderer, sender)
SELECT e.id, j.value->>'orderer', j.value->>'sender'
FROM setting s CROSS JOIN LATERAL json_each(s.value::json) j
JOIN refund_export e ON CAST(e.id AS TEXT) = j.key WHERE s.name = 'refund.sent';

DELETE FROM setting WHERE name IN ('refund.orderers', 'refund.sent');
