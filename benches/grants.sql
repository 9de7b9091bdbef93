-- What it costs to change who may: a grant and its revocation, each committed, beside what one writes by hand.
-- By hand: a table of grants with the keys and foreign keys that it needs, and a trigger that writes each change as jsonb; the
-- same with a chain of hashes, whose head is locked. `CALL grants_*(pairs, worker)` makes so many pairs; grants.rs calls them in turn.
SET search_path = public, harness_rbac;
SELECT harness_rbac.create_scope('acme', default_access => 'none');
SELECT count(harness_rbac.create_scope('acme/o' || n, default_access => 'none')) FROM generate_series(1, 20) n;
SELECT count(harness_rbac.create_scope('acme/o' || n % 20 + 1 || '/p' || n, default_access => 'none')) FROM generate_series(1, 400) n;
SELECT count(harness_rbac.create_user('acme', 'u' || n)) FROM generate_series(1, 1000) n;
-- Some that stay, as a table that is in use has them.
SELECT count(harness_rbac.assign_role('user:u' || n || '@acme', '_project_viewer', '_all_project_level_resources', 'acme/o' || n % 20 + 1 || '/p' || n % 400))
  FROM generate_series(1, 1000) n WHERE n % 400 > 0;

CREATE TABLE tenant (id bigint PRIMARY KEY, path text UNIQUE NOT NULL);
INSERT INTO tenant SELECT id, path FROM harness_rbac.scopes;
CREATE TABLE person (id bigint PRIMARY KEY, name text UNIQUE NOT NULL);
INSERT INTO person SELECT id, identifier FROM harness_rbac.principals WHERE kind = 'user';
CREATE TABLE rank (id bigint PRIMARY KEY, name text UNIQUE NOT NULL);
INSERT INTO rank SELECT id, identifier FROM harness_rbac.roles WHERE identifier <> 'custom';
CREATE TABLE by_hand (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant     bigint NOT NULL REFERENCES tenant ON DELETE CASCADE,
    person     bigint NOT NULL REFERENCES person ON DELETE CASCADE,
    rank       bigint NOT NULL REFERENCES rank ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (person, tenant, rank)
);
CREATE INDEX ON by_hand (tenant);
CREATE TABLE by_hand_chained (LIKE by_hand INCLUDING ALL);
ALTER TABLE by_hand_chained ADD FOREIGN KEY (tenant) REFERENCES tenant ON DELETE CASCADE, ADD FOREIGN KEY (person) REFERENCES person ON DELETE CASCADE,
    ADD FOREIGN KEY (rank) REFERENCES rank ON DELETE CASCADE;
INSERT INTO by_hand (tenant, person, rank) SELECT t.id, p.id, r.id FROM (SELECT id, row_number() OVER () AS n FROM person) p
  JOIN (SELECT id, row_number() OVER () AS n FROM tenant) t ON t.n = p.n % 400 + 1 JOIN rank r ON r.name = '_project_viewer';
INSERT INTO by_hand_chained (tenant, person, rank) SELECT tenant, person, rank FROM by_hand;
CREATE TABLE history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), login text NOT NULL DEFAULT session_user,
    kind text NOT NULL, operation text NOT NULL, before jsonb, after jsonb, hash bytea);
CREATE TABLE head (one boolean PRIMARY KEY, hash bytea NOT NULL);
INSERT INTO head VALUES (true, '\x00');
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO history (kind, operation, before, after)
    VALUES (TG_TABLE_NAME, TG_OP, CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
    RETURN NULL;
END $$;
CREATE FUNCTION keep_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    last bytea := (SELECT h.hash FROM head h FOR UPDATE);
BEGIN
    last := sha256(last || convert_to(jsonb_build_array(TG_TABLE_NAME, TG_OP, before, after, now())::text, 'UTF8'));
    INSERT INTO history (kind, operation, before, after, hash) VALUES (TG_TABLE_NAME, TG_OP, before, after, last);
    UPDATE head SET hash = last;
    RETURN NULL;
END $$;
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON by_hand FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON by_hand_chained FOR EACH ROW EXECUTE FUNCTION keep_chain();

CREATE PROCEDURE grants_ours(pairs int, worker int) LANGUAGE plpgsql AS $$
DECLARE
    who text; at text;
    places text[] := ARRAY(SELECT path FROM tenant WHERE path LIKE 'acme/%/%' ORDER BY path);
BEGIN
    FOR n IN 1..pairs LOOP
        who := 'user:u' || (worker * 97 + n) % 1000 + 1 || '@acme';
        at := places[(worker * 41 + n) % 400 + 1];
        PERFORM harness_rbac.assign_role(who, '_pipeline_executor', '_all_project_level_resources', at);
        COMMIT;
        PERFORM harness_rbac.revoke_role(who, '_pipeline_executor', '_all_project_level_resources', at);
        COMMIT;
    END LOOP;
END $$;
CREATE PROCEDURE grants_by_hand(pairs int, worker int) LANGUAGE plpgsql AS $$
DECLARE
    who text; at text;
    places text[] := ARRAY(SELECT path FROM tenant WHERE path LIKE 'acme/%/%' ORDER BY path);
BEGIN
    FOR n IN 1..pairs LOOP
        who := 'u' || (worker * 97 + n) % 1000 + 1;
        at := places[(worker * 41 + n) % 400 + 1];
        INSERT INTO by_hand (tenant, person, rank)
        SELECT t.id, p.id, r.id FROM tenant t, person p, rank r WHERE t.path = at AND p.name = who AND r.name = '_pipeline_executor';
        COMMIT;
        DELETE FROM by_hand USING tenant t, person p, rank r
         WHERE t.path = at AND p.name = who AND r.name = '_pipeline_executor' AND (by_hand.tenant, by_hand.person, by_hand.rank) = (t.id, p.id, r.id);
        COMMIT;
    END LOOP;
END $$;
CREATE PROCEDURE grants_chained(pairs int, worker int) LANGUAGE plpgsql AS $$
DECLARE
    who text; at text;
    places text[] := ARRAY(SELECT path FROM tenant WHERE path LIKE 'acme/%/%' ORDER BY path);
BEGIN
    FOR n IN 1..pairs LOOP
        who := 'u' || (worker * 97 + n) % 1000 + 1;
        at := places[(worker * 41 + n) % 400 + 1];
        INSERT INTO by_hand_chained (tenant, person, rank)
        SELECT t.id, p.id, r.id FROM tenant t, person p, rank r WHERE t.path = at AND p.name = who AND r.name = '_pipeline_executor';
        COMMIT;
        DELETE FROM by_hand_chained USING tenant t, person p, rank r
         WHERE t.path = at AND p.name = who AND r.name = '_pipeline_executor'
           AND (by_hand_chained.tenant, by_hand_chained.person, by_hand_chained.rank) = (t.id, p.id, r.id);
        COMMIT;
    END LOOP;
END $$;
ANALYZE;
-- In the projects of one organization, by users of its own for each worker.
CREATE PROCEDURE grants_in(pairs int, organization int, worker int = 0) LANGUAGE plpgsql AS $$
DECLARE
    who text; at text;
    places text[] := ARRAY(SELECT path FROM tenant WHERE path LIKE format('acme/o%s/%%', organization) ORDER BY path);
BEGIN
    FOR n IN 1..pairs LOOP
        who := 'user:u' || (worker * 100 + n) % 1000 + 1 || '@acme';
        at := places[n % cardinality(places) + 1];
        PERFORM harness_rbac.assign_role(who, '_pipeline_executor', '_all_project_level_resources', at);
        COMMIT;
        PERFORM harness_rbac.revoke_role(who, '_pipeline_executor', '_all_project_level_resources', at);
        COMMIT;
    END LOOP;
END $$;
