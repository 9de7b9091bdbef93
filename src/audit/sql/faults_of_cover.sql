-- What the seals of the account's own chain cover of its organizations' chains, and is not there as it was.
SELECT {NAME_OF_ACCOUNT}, NULL::bigint,
       CASE WHEN o.number IS NULL THEN format('seal %s is missing, which seal %s of the account covers', f.covered, f.number)
            ELSE format('seal %s is not the one that seal %s of the account covers', f.covered, f.number) END || {IN_WHICH_CHAIN}
  FROM (SELECT s.account_id, s.number, (seal ->> 0)::bigint AS organization_id, (seal ->> 1)::bigint AS covered, seal ->> 2 AS hash
          FROM harness_rbac.audit_seals s, jsonb_array_elements(s.covers -> 'seals') AS seal
         WHERE s.account_id = $1 AND s.organization_id = 0) AS f
  LEFT JOIN harness_rbac.audit_seals o ON o.account_id = f.account_id AND o.organization_id = f.organization_id AND o.number = f.covered
 WHERE CASE WHEN o.number IS NULL
            -- What retention took lies before the first that is there, which is judged with its own chain.
            THEN f.covered >= coalesce((SELECT min(l.number) FROM harness_rbac.audit_seals l
                                         WHERE l.account_id = f.account_id AND l.organization_id = f.organization_id), 0)
            ELSE encode(o.hash, 'hex') <> f.hash END
 ORDER BY f.number, f.organization_id
