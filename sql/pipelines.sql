-- Pipelines whose definition has been read, and what each refers to.

CREATE TABLE harness_rbac.pipelines (
    resource_id   bigint NOT NULL,
    registered_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pipelines_pkey PRIMARY KEY (resource_id),
    CONSTRAINT pipelines_resource_fkey FOREIGN KEY (resource_id) REFERENCES harness_rbac.resources (id) ON DELETE CASCADE
);
COMMENT ON TABLE harness_rbac.pipelines IS 'Pipelines whose definition register_pipeline() has read. The definition itself is not kept.';
COMMENT ON COLUMN harness_rbac.pipelines.resource_id IS 'The pipeline, a resource of type PIPELINE.';
COMMENT ON COLUMN harness_rbac.pipelines.registered_at IS 'When its definition was read last.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.pipelines', '');

CREATE TABLE harness_rbac.pipeline_references (
    pipeline_id   bigint NOT NULL,
    ordinal       integer NOT NULL,
    resource_type text COLLATE "C" NOT NULL,
    reference     text COLLATE "C" NOT NULL,
    scope_id      bigint,
    resource      harness_rbac.free_identifier,
    location      text COLLATE "C" NOT NULL,
    CONSTRAINT pipeline_references_pkey PRIMARY KEY (pipeline_id, ordinal),
    CONSTRAINT pipeline_references_pipeline_fkey FOREIGN KEY (pipeline_id)
        REFERENCES harness_rbac.pipelines (resource_id) ON DELETE CASCADE,
    -- The scope of another pipeline that is run by this one may go. What it needed is then unknown, not nothing.
    CONSTRAINT pipeline_references_scope_fkey FOREIGN KEY (scope_id)
        REFERENCES harness_rbac.scopes (id) ON DELETE SET NULL,
    -- What is written here is cut already, where it is read.
    CONSTRAINT pipeline_references_resource_type_limit CHECK (octet_length(resource_type) <= 128),
    CONSTRAINT pipeline_references_reference_limit CHECK (octet_length(reference) <= 4096),
    CONSTRAINT pipeline_references_location_limit CHECK (octet_length(location) <= 65536)
);
CREATE INDEX pipeline_references_scope_idx ON harness_rbac.pipeline_references (scope_id, resource_type, resource);
COMMENT ON TABLE harness_rbac.pipeline_references IS 'What pipelines refer to, a row for each place in the definition that does.';
COMMENT ON COLUMN harness_rbac.pipeline_references.pipeline_id IS 'The pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_references.ordinal IS 'Number of the reference in the order of the definition.';
COMMENT ON COLUMN harness_rbac.pipeline_references.resource_type IS 'Type of the resource; INFRASTRUCTURE for an infrastructure definition, which is part of its environment; STEP_TYPE for a step whose type is not known.';
COMMENT ON COLUMN harness_rbac.pipeline_references.reference IS 'As written: docker, org.docker, account.docker, or an expression.';
COMMENT ON COLUMN harness_rbac.pipeline_references.scope_id IS 'The scope that the resource lives at; NULL if only the run will tell, or if there is no such scope.';
COMMENT ON COLUMN harness_rbac.pipeline_references.resource IS 'Its identifier; NULL if only the run will tell, and with a scope for every resource of the type.';
COMMENT ON COLUMN harness_rbac.pipeline_references.location IS 'Where in the definition, as a path of keys and numbers.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.pipeline_references', '');

CREATE VIEW harness_rbac.pipeline_resources WITH (security_invoker = true) AS
SELECT s.path AS scope, p.identifier AS pipeline, r.resource_type, r.reference, t.path AS resource_scope, r.resource, r.location
  FROM harness_rbac.pipeline_references r
  JOIN harness_rbac.resources p ON p.id = r.pipeline_id
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
  LEFT JOIN harness_rbac.scopes t ON t.id = r.scope_id
 ORDER BY s.path, p.identifier, r.ordinal;
COMMENT ON VIEW harness_rbac.pipeline_resources IS 'pipeline_references with names instead of keys.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.scope IS 'Path of the scope of the pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.pipeline IS 'The pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource_type IS 'Type of what it refers to.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.reference IS 'As written.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource_scope IS 'Path of the scope that the resource lives at; NULL if it is not known.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource IS 'Its identifier; NULL if it is not known, or with a scope for every resource of the type.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.location IS 'Where in the definition.';
