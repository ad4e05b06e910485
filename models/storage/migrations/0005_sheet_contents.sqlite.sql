-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER sheet_content_update BEFORE UPDATE ON sheet_content
WHEN NEW.id <> OLD.id OR NEW.sheet <> OLD.sheet OR NEW.about <> OLD.about OR NEW.issue <> OLD.issue
    OR NEW.digest <> OLD.digest OR NEW.content IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'sheet_content: can only be erased');
END;

CREATE TRIGGER sheet_content_delete BEFORE DELETE ON sheet_content
BEGIN
    SELECT RAISE(ABORT, 'sheet_content: can only be erased');
END;
