-- The tables of an application where organizations keep documents, as it would have them without harness_rbac: keys are UUIDs,
-- nothing is ours. Who may do what stands in policy.sql.
CREATE TABLE organizations (
    id   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL
);
CREATE TABLE folders (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    name            text NOT NULL,
    UNIQUE (organization_id, id)
);
CREATE TABLE documents (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    folder_id       uuid NOT NULL,
    author          text NOT NULL,
    title           text NOT NULL,
    body            text NOT NULL DEFAULT '',
    changed_at      timestamptz NOT NULL DEFAULT now(),
    words           tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || body)) STORED,
    UNIQUE (id, folder_id),
    -- A folder of the same organization: what somebody may not see is not referred to either.
    FOREIGN KEY (organization_id, folder_id) REFERENCES folders (organization_id, id)
);
CREATE TABLE comments (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id uuid NOT NULL,
    folder_id   uuid NOT NULL,
    author      text NOT NULL,
    said        text NOT NULL,
    -- Where a document moves into another folder, its comments do.
    FOREIGN KEY (document_id, folder_id) REFERENCES documents (id, folder_id) ON UPDATE CASCADE ON DELETE CASCADE
);
-- What is not ready yet, and its author's alone.
CREATE TABLE drafts (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    author          text NOT NULL,
    title           text NOT NULL,
    body            text NOT NULL DEFAULT ''
);
CREATE INDEX ON documents (organization_id, changed_at);
CREATE INDEX ON documents (changed_at);
CREATE INDEX ON documents USING gin (words);
CREATE INDEX ON comments (document_id);
CREATE INDEX ON drafts (organization_id, author);
