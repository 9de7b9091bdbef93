-- Permissions that also count on another type.

INSERT INTO harness_rbac.cross_type_permissions (resource_type_id, permission_id)
SELECT t.id, p.id
  FROM (VALUES
    ('CCM_FOLDER', '{ccm_perspective_view,ccm_perspective_edit,ccm_perspective_delete,ccm_budget_view,ccm_budget_edit,ccm_budget_delete}'),
    ('CCM_PERSPECTIVE', '{ccm_overview_view}'),
    ('ENVIRONMENT', '{ff_featureflag_edit,ff_featureflag_delete,ff_featureflag_toggle,ff_targetgroup_edit,ff_targetgroup_delete,sto_ticket_view}'),
    ('GOVERNANCEPOLICY', '{core_governancePolicySets_edit}'),
    ('CONNECTOR', '{ccm_cloudAssetGovernanceRule_execute}')
  ) AS other (resource_type, permissions)
  JOIN harness_rbac.resource_types t ON t.identifier = other.resource_type
  JOIN harness_rbac.permissions p ON p.identifier = ANY (other.permissions::text[]);
