//! The guard of a table holds its owner in each part of it, also with `row_security` off; and lets the owner load a dump.

use harness_rbac_tests::server::{connect_as, fresh_database};

#[test]
fn the_guard_of_a_part_holds_its_owner() {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a}'::text[]) s;
             DO $$ BEGIN CREATE ROLE guard_owner LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             CREATE TABLE parted (scope_id bigint) PARTITION BY HASH (scope_id);
             CREATE TABLE part PARTITION OF parted FOR VALUES WITH (MODULUS 1, REMAINDER 0);
             CREATE TABLE above (scope_id bigint); CREATE TABLE child () INHERITS (above);
             SELECT harness_rbac.protect_table(t, 'PIPELINE', 'scope_id', guard => true) FROM unnest('{parted,above}'::regclass[]) t;
             ALTER TABLE parted OWNER TO guard_owner; ALTER TABLE part OWNER TO guard_owner;
             ALTER TABLE above OWNER TO guard_owner; ALTER TABLE child OWNER TO guard_owner;
             GRANT USAGE ON SCHEMA harness_rbac TO guard_owner",
        )
        .unwrap();
    let mut owner = connect_as(&database, "guard_owner");
    for row_security in ["on", "off"] {
        for (table, expected) in [("parted", "42501"), ("part", "23514"), ("above", "42501"), ("child", "23514")] {
            let set = format!("SET row_security = {row_security}");
            owner.batch_execute(&set).unwrap();
            let sql = format!("INSERT INTO {table} VALUES (1)");
            let error = owner.batch_execute(&sql).expect_err(&sql);
            assert_eq!(error.code().unwrap().code(), expected, "{set}: {sql}: {error:?}");
        }
    }
    // pg_restore loads the rows of a partition, whose constraint stands already, before it turns row-level security on.
    let load = "ALTER TABLE parted DISABLE ROW LEVEL SECURITY; SET row_security = off; INSERT INTO part VALUES (1)";
    owner.batch_execute(load).unwrap();
}
