-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION check_sheet_content_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'sheet_content: can only be erased';
    END IF;
    IF NEW.id <> OLD.id OR NEW.sheet <> OLD.sheet OR NEW.about <> OLD.about OR NEW.issue <> OLD.issue
        OR NEW.digest <> OLD.digest OR NEW.content IS NOT NULL THEN
        RAISE EXCEPTION 'sheet_content: can only be erased';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sheet_content_kept BEFORE UPDATE OR DELETE ON sheet_content
    FOR EACH ROW EXECUTE FUNCTION check_sheet_content_kept();
