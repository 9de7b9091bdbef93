SELECT FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_am m ON m.oid = c.relam
  JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attname = $2
  JOIN pg_catalog.pg_attribute s ON s.attrelid = i.indrelid AND s.attname = $3
 WHERE i.indrelid = $1 AND m.amname = 'btree' AND i.indisvalid AND i.indpred IS NULL
   AND (i.indkey[0] = a.attnum OR i.indkey[0] = s.attnum AND i.indnkeyatts > 1 AND i.indkey[1] = a.attnum)
