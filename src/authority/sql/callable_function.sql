SELECT p.proowner, p.proname::text, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user),
       EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS granted
                WHERE granted.grantee <> 0 AND granted.privilege_type = 'EXECUTE'
                  AND pg_has_role(granted.grantee, 'USAGE'))
  FROM pg_proc p WHERE p.oid = $1
