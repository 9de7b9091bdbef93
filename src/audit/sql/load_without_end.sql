SELECT 'a dump ' || CASE WHEN last_value > 1 THEN 'that began to be loaded at ' || (timestamptz '2000-01-01 00:00:00+00' + last_value * interval '1 microsecond') || ' ' ELSE '' END
       || 'was not loaded to its end: what its session has changed since is not recorded'
  FROM harness_rbac._audit_restore WHERE last_value <> 1
