-- Two organizations. In the orchard Ana administers, Ben works on all documents, Cleo on those of one folder; Dan is a guest, with whom
-- one document is shared for a week. Eve has the harbour.
\set ON_ERROR_STOP on
\o /dev/null
SET search_path = public, harness_rbac;
SELECT create_user('app', who || '@example.com') FROM unnest('{ana, ben, cleo, dan, eve}'::text[]) AS who;
SELECT open_organization('a0000000-0000-4000-8000-000000000001', 'Orchard', 'orchard', 'user:ana@example.com@app');
SELECT open_organization('a0000000-0000-4000-8000-000000000002', 'Harbour', 'harbour', 'user:eve@example.com@app');
INSERT INTO folders VALUES
    ('f0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'Board'),
    ('f0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'Press'),
    ('f0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000002', 'Ships');
INSERT INTO documents (id, organization_id, folder_id, author, title, body, changed_at) VALUES
    ('d0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001', 'ana@example.com', 'Budget', 'Apples cost more this year.', '2026-01-01'),
    ('d0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001', 'ana@example.com', 'Minutes', 'The board met and bought a press.', '2026-01-02'),
    ('d0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000002', 'ben@example.com', 'Harvest', 'We picked more apples than ever.', '2026-01-03'),
    ('d0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000002', 'ben@example.com', 'Festival', 'Come and press your apples with us.', '2026-01-04'),
    ('d0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000002', 'f0000000-0000-4000-8000-000000000003', 'eve@example.com', 'Cargo', 'Forty boxes of apples from the orchard.', '2026-01-05');
INSERT INTO comments (document_id, folder_id, author, said) VALUES
    ('d0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001', 'ben@example.com', 'Too much.'),
    ('d0000000-0000-4000-8000-000000000003', 'f0000000-0000-4000-8000-000000000002', 'cleo@example.com', 'Lovely.');
INSERT INTO drafts (organization_id, author, title) VALUES
    ('a0000000-0000-4000-8000-000000000001', 'ana@example.com', 'Speech'),
    ('a0000000-0000-4000-8000-000000000001', 'ben@example.com', 'Raise'),
    ('a0000000-0000-4000-8000-000000000002', 'eve@example.com', 'Strike');

SELECT add_scope_user('app/orchard', 'user:' || who || '@example.com@app') FROM unnest('{ben, cleo}'::text[]) AS who;
SELECT assign_role('user:ben@example.com@app', 'account.Editor', 'Documents', 'app/orchard');
SELECT create_resource_group('app/orchard', 'Press', '{"resources": [{"resourceType": "DOCUMENT",
    "attributeFilter": {"attributeName": "folder", "attributeValues": ["f0000000-0000-4000-8000-000000000002"]}}]}');
SELECT assign_role('user:cleo@example.com@app', 'account.Commenter', 'Press', 'app/orchard');
SELECT share_resource('user:dan@example.com@app', 'account.Commenter', 'app/orchard', 'DOCUMENT', 'd0000000-0000-4000-8000-000000000001',
                      valid_until => now() + interval '7 days', reason => 'for his opinion');
-- A link for whoever has it: a service account with a key, which end together.
SELECT create_service_account('app/orchard', 'link_1');
SELECT share_resource('service_account:link_1@app/orchard', 'account.Reader', 'app/orchard', 'DOCUMENT', 'd0000000-0000-4000-8000-000000000004',
                      valid_until => now() + interval '7 days');
SELECT create_api_key('service_account:link_1@app/orchard', 'link', expires_in => '7 days') AS link \gset
\o
