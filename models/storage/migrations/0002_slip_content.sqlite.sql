-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER slip_content_update BEFORE UPDATE ON slip_content
WHEN NEW.slip <> OLD.slip OR NEW.digest <> OLD.digest OR NEW.content IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'slip_content: can only be erased');
END;

CREATE TRIGGER slip_content_delete BEFORE DELETE ON slip_content
BEGIN
    SELECT RAISE(ABORT, 'slip_content: can only be erased');
END;
