-- An application that asks whenever it can: before and after each row of the policy, also where it then undoes the change;
-- and around changes made in triggers of a table of its own, at once and deferred.
CREATE SCHEMA app;
CREATE TABLE app.question (n serial, permission text, scope text, resource text, principal text, attributes jsonb, resource_type text);
CREATE FUNCTION app.ask() RETURNS boolean[] LANGUAGE plpgsql AS $$ BEGIN
    RETURN (SELECT array_agg(harness_rbac.has_permission(permission, scope, resource, principal, attributes, resource_type) ORDER BY n)
              FROM app.question);
END $$;

CREATE FUNCTION app.ask_amid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_WHEN = 'AFTER' OR current_setting('app.silent_before', true) IS DISTINCT FROM 'true' THEN PERFORM app.ask(); END IF;
    IF TG_WHEN = 'AFTER' AND current_setting('app.undo', true) = 'true' THEN RAISE EXCEPTION 'undo'; END IF;
    RETURN coalesce(NEW, OLD);
END $$;
DO $$ DECLARE policy regclass; BEGIN
    FOR policy IN SELECT DISTINCT tgrelid FROM pg_trigger WHERE tgfoid = 'harness_rbac._signal_change'::regproc LOOP
        EXECUTE format('CREATE TRIGGER a_ask BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.ask_amid()', policy);
        EXECUTE format('CREATE TRIGGER z_ask BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.ask_amid()', policy);
        EXECUTE format('CREATE TRIGGER ask_after AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.ask_amid()', policy);
    END LOOP;
END $$;

CREATE TABLE app.note (change text, before boolean[]);
CREATE TABLE app.seen (deferred boolean, answers boolean[]);
CREATE FUNCTION app.before_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.before := app.ask(); RETURN NEW; END $$;
CREATE FUNCTION app.after_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    EXECUTE NEW.change;
    INSERT INTO app.seen VALUES (false, app.ask());
    RETURN NULL;
END $$;
CREATE FUNCTION app.deferred_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO app.seen VALUES (true, app.ask());
    RETURN NULL;
END $$;
CREATE TRIGGER before_note BEFORE INSERT ON app.note FOR EACH ROW EXECUTE FUNCTION app.before_note();
CREATE TRIGGER after_note AFTER INSERT ON app.note FOR EACH ROW EXECUTE FUNCTION app.after_note();
CREATE CONSTRAINT TRIGGER deferred_note AFTER INSERT ON app.note DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION app.deferred_note();
