-- Whether a foreign key can refer to exactly these columns.
SELECT FROM pg_catalog.pg_index i
 WHERE i.indrelid = $1 AND i.indisunique AND i.indimmediate AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
   AND ARRAY(SELECT a.attname::text FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS n (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = n.number
              WHERE n.place <= i.indnkeyatts ORDER BY 1) = ARRAY(SELECT name FROM unnest($2) AS name ORDER BY 1)
