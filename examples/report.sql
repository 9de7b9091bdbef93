-- The access report of the example, for a browser: target/report.html.
--   psql -d acme -f examples/acme.sql -f examples/report.sql
\pset format unaligned
\pset tuples_only on
\o target/report.html
SELECT harness_rbac.access_report('acme');
\o
\pset tuples_only off
\pset format aligned
