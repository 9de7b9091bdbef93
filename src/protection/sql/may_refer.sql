-- Whether the role $1 may make a foreign key to these columns of the table $2.
SELECT pg_catalog.has_schema_privilege($1, c.relnamespace, 'USAGE')
       AND (pg_catalog.has_table_privilege($1, c.oid, 'REFERENCES')
            OR (SELECT bool_and(pg_catalog.has_column_privilege($1, c.oid, name, 'REFERENCES')) FROM unnest($3) AS name))
  FROM pg_catalog.pg_class c WHERE c.oid = $2
