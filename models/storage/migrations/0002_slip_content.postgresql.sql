-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION check_slip_content_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'slip_content: can only be erased';
    END IF;
    IF NEW.slip <> OLD.slip OR NEW.digest <> OLD.digest OR NEW.content IS NOT NULL THEN
        RAISE EXCEPTION 'slip_content: can only be erased';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER slip_content_kept BEFORE UPDATE OR DELETE ON slip_content
    FOR EACH ROW EXECUTE FUNCTION check_slip_content_kept();
