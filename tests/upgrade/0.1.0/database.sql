--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: harness_rbac; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS harness_rbac WITH SCHEMA public;


--
-- Name: EXTENSION harness_rbac; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION harness_rbac IS 'role-based access control in the manner of Harness: scopes, roles, resource groups, has_permission()';


--
-- Name: recorded; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA recorded;


ALTER SCHEMA recorded OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: environments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.environments (
    scope_id bigint,
    name text,
    kind text
);

ALTER TABLE ONLY public.environments FORCE ROW LEVEL SECURITY;


ALTER TABLE public.environments OWNER TO postgres;

--
-- Name: pipelines; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.pipelines (
    scope_id bigint,
    name text,
    kind text
);

ALTER TABLE ONLY public.pipelines FORCE ROW LEVEL SECURITY;


ALTER TABLE public.pipelines OWNER TO postgres;

--
-- Name: callers; Type: TABLE; Schema: recorded; Owner: postgres
--

CREATE TABLE recorded.callers (
    principal text,
    target text,
    visible bigint,
    digest text,
    updated bigint
);


ALTER TABLE recorded.callers OWNER TO postgres;

--
-- Name: decisions; Type: TABLE; Schema: recorded; Owner: postgres
--

CREATE TABLE recorded.decisions (
    number bigint NOT NULL,
    permission text,
    scope text,
    resource text,
    principal text,
    attributes jsonb,
    resource_type text,
    answer boolean
);


ALTER TABLE recorded.decisions OWNER TO postgres;

--
-- Name: decisions_number_seq; Type: SEQUENCE; Schema: recorded; Owner: postgres
--

ALTER TABLE recorded.decisions ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME recorded.decisions_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: identities; Type: TABLE; Schema: recorded; Owner: postgres
--

CREATE TABLE recorded.identities (
    token text,
    principal text
);


ALTER TABLE recorded.identities OWNER TO postgres;

--
-- Data for Name: api_key_uses; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.api_key_uses (public_id, last_used_at) FROM stdin;
239334e7292ea4c424ed2c0fe8ae96d7	\N
668d0afdf221f3db107bbe339c65114a	\N
\.


--
-- Data for Name: scopes; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.scopes (id, account_id, parent_id, parent_path, identifier, name, description, tags, administered, created_at) FROM stdin;
1	1	\N	\N	administered	\N	\N	{}	f	2026-11-21 10:57:30.352089+00
2	2	\N	\N	w0	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
3	2	2	w0	pay	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
4	2	3	w0/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
5	5	\N	\N	w0x	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
6	5	5	w0x	pay	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
7	5	5	w0x	payments	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
8	5	7	w0x/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
9	5	7	w0x/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.368191+00
10	10	\N	\N	w1	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
11	10	10	w1	pay	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
12	10	11	w1/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
13	10	11	w1/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
14	10	11	w1/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
15	10	10	w1	payments	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
16	10	15	w1/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
17	10	15	w1/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
18	18	\N	\N	w1x	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
19	18	18	w1x	pay	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
20	18	19	w1x/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
21	18	18	w1x	payments	\N	\N	{}	f	2026-11-21 10:57:30.459124+00
22	22	\N	\N	w2	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
23	22	22	w2	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
24	22	23	w2/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
25	22	22	w2	payments	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
26	22	25	w2/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
27	22	22	w2	w2	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
28	22	27	w2/w2	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
29	22	27	w2/w2	_shop	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
30	30	\N	\N	w2x	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
31	30	30	w2x	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
32	30	31	w2x/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
33	30	31	w2x/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
34	30	31	w2x/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
35	30	30	w2x	payments	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
36	30	30	w2x	w2x	\N	\N	{}	f	2026-11-21 10:57:30.538912+00
37	37	\N	\N	w3	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
38	37	37	w3	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
39	37	38	w3/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
40	37	38	w3/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
41	37	38	w3/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
42	42	\N	\N	w3x	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
43	42	42	w3x	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
44	42	43	w3x/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
45	42	43	w3x/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
46	42	42	w3x	payments	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
47	42	46	w3x/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
48	42	46	w3x/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
49	42	46	w3x/payments	payments	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
50	42	42	w3x	w3x	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
51	42	50	w3x/w3x	pay	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
52	42	50	w3x/w3x	_shop	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
53	42	50	w3x/w3x	payments	\N	\N	{}	f	2026-11-21 10:57:30.643586+00
54	54	\N	\N	w4	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
55	54	54	w4	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
56	54	55	w4/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
57	54	55	w4/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
58	54	55	w4/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
59	54	54	w4	payments	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
60	54	59	w4/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
61	54	59	w4/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
62	54	59	w4/payments	payments	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
63	54	54	w4	w4	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
64	64	\N	\N	w4x	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
65	64	64	w4x	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
66	64	65	w4x/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
67	64	65	w4x/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
68	64	65	w4x/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
69	64	64	w4x	payments	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
70	64	69	w4x/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
71	64	69	w4x/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
72	64	64	w4x	w4x	\N	\N	{}	f	2026-11-21 10:57:30.747198+00
73	73	\N	\N	w5	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
74	73	73	w5	pay	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
75	73	74	w5/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
76	76	\N	\N	w5x	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
77	76	76	w5x	pay	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
78	76	76	w5x	payments	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
79	76	78	w5x/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
80	76	78	w5x/payments	_shop	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
81	76	78	w5x/payments	payments	\N	\N	{}	f	2026-11-21 10:57:30.851931+00
82	82	\N	\N	w6	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
83	82	82	w6	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
84	82	83	w6/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
85	82	83	w6/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
86	82	83	w6/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
87	82	82	w6	payments	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
88	82	87	w6/payments	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
89	82	82	w6	w6	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
90	82	89	w6/w6	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
91	82	89	w6/w6	_shop	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
92	92	\N	\N	w6x	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
93	92	92	w6x	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
94	92	93	w6x/pay	pay	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
95	92	93	w6x/pay	_shop	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
96	92	93	w6x/pay	payments	\N	\N	{}	f	2026-11-21 10:57:30.920568+00
97	97	\N	\N	w7	\N	\N	{}	f	2026-11-21 10:57:31.018751+00
98	97	97	w7	pay	\N	\N	{}	f	2026-11-21 10:57:31.018751+00
99	97	98	w7/pay	pay	\N	\N	{}	f	2026-11-21 10:57:31.018751+00
100	100	\N	\N	w7x	\N	\N	{}	f	2026-11-21 10:57:31.018751+00
101	100	100	w7x	pay	\N	\N	{}	f	2026-11-21 10:57:31.018751+00
\.


--
-- Data for Name: principals; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, email, disabled, created_at) FROM stdin;
1	1	1	user	boss	\N	\N	f	2026-11-21 10:57:30.352089+00
2	1	1	service_account	robot	\N	\N	f	2026-11-21 10:57:30.352089+00
3	2	2	user	$$dollar$$	\N	\N	f	2026-11-21 10:57:30.368191+00
6	5	5	user	docker	\N	\N	f	2026-11-21 10:57:30.368191+00
7	5	5	user	‮olleh	\N	\N	f	2026-11-21 10:57:30.368191+00
8	5	5	user	ana	\N	\N	f	2026-11-21 10:57:30.368191+00
9	2	4	user_group	ben0	\N	\N	f	2026-11-21 10:57:30.368191+00
10	2	3	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1	\N	\N	f	2026-11-21 10:57:30.368191+00
11	2	4	user_group	ana2	\N	\N	f	2026-11-21 10:57:30.368191+00
12	2	2	user_group	A$_3	\N	\N	f	2026-11-21 10:57:30.368191+00
13	5	8	user_group	A$_0	\N	\N	f	2026-11-21 10:57:30.368191+00
14	5	9	user_group	docker1	\N	\N	f	2026-11-21 10:57:30.368191+00
15	5	9	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2	\N	\N	f	2026-11-21 10:57:30.368191+00
16	5	7	user_group	ana3	\N	\N	f	2026-11-21 10:57:30.368191+00
17	2	2	service_account	Prod0	\N	\N	f	2026-11-21 10:57:30.368191+00
18	2	2	service_account	build1	\N	\N	f	2026-11-21 10:57:30.368191+00
19	2	3	service_account	docker2	\N	\N	f	2026-11-21 10:57:30.368191+00
20	5	8	service_account	build0	\N	\N	f	2026-11-21 10:57:30.368191+00
4	2	2	user	with space	\N	\N	t	2026-11-21 10:57:30.368191+00
5	5	5	user	prod	\N	\N	t	2026-11-21 10:57:30.368191+00
21	10	10	user	build	\N	\N	f	2026-11-21 10:57:30.459124+00
22	10	10	user	prod	\N	\N	f	2026-11-21 10:57:30.459124+00
23	18	18	user	ana	\N	\N	f	2026-11-21 10:57:30.459124+00
24	18	18	user	a@b@c	\N	\N	f	2026-11-21 10:57:30.459124+00
25	18	18	user	Prod	\N	\N	f	2026-11-21 10:57:30.459124+00
26	18	18	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-21 10:57:30.459124+00
27	10	15	user_group	test0	\N	\N	f	2026-11-21 10:57:30.459124+00
28	10	14	user_group	ana1	\N	\N	f	2026-11-21 10:57:30.459124+00
29	10	15	user_group	prod2	\N	\N	f	2026-11-21 10:57:30.459124+00
30	18	19	user_group	test0	\N	\N	f	2026-11-21 10:57:30.459124+00
31	18	20	user_group	docker1	\N	\N	f	2026-11-21 10:57:30.459124+00
32	10	13	service_account	deploy0	\N	\N	f	2026-11-21 10:57:30.459124+00
33	18	19	service_account	A$_0	\N	\N	f	2026-11-21 10:57:30.459124+00
34	22	22	user	zero​width	\N	\N	f	2026-11-21 10:57:30.538912+00
35	22	22	user	build	\N	\N	f	2026-11-21 10:57:30.538912+00
36	22	22	user	ana	\N	\N	f	2026-11-21 10:57:30.538912+00
37	30	30	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-21 10:57:30.538912+00
39	22	25	user_group	test0	\N	\N	f	2026-11-21 10:57:30.538912+00
40	30	32	user_group	test0	\N	\N	f	2026-11-21 10:57:30.538912+00
41	30	31	user_group	ana1	\N	\N	f	2026-11-21 10:57:30.538912+00
42	30	36	user_group	A$_2	\N	\N	f	2026-11-21 10:57:30.538912+00
43	30	33	user_group	ben3	\N	\N	f	2026-11-21 10:57:30.538912+00
44	22	27	service_account	prod0	\N	\N	f	2026-11-21 10:57:30.538912+00
45	30	33	service_account	docker0	\N	\N	f	2026-11-21 10:57:30.538912+00
38	30	30	user	build	\N	\N	t	2026-11-21 10:57:30.538912+00
46	37	37	user	ana	\N	\N	f	2026-11-21 10:57:30.643586+00
47	37	37	user	docker	\N	\N	f	2026-11-21 10:57:30.643586+00
48	37	37	user	100%_	\N	\N	f	2026-11-21 10:57:30.643586+00
49	42	42	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-21 10:57:30.643586+00
50	42	42	user	$$dollar$$	\N	\N	f	2026-11-21 10:57:30.643586+00
51	42	42	user	docker	\N	\N	f	2026-11-21 10:57:30.643586+00
52	42	42	user	deploy	\N	\N	f	2026-11-21 10:57:30.643586+00
53	42	42	user	build	\N	\N	f	2026-11-21 10:57:30.643586+00
54	37	38	user_group	prod0	\N	\N	f	2026-11-21 10:57:30.643586+00
55	37	38	user_group	build1	\N	\N	f	2026-11-21 10:57:30.643586+00
56	42	43	user_group	ben0	\N	\N	f	2026-11-21 10:57:30.643586+00
58	37	37	service_account	prod1	\N	\N	f	2026-11-21 10:57:30.643586+00
59	42	47	service_account	test0	\N	\N	f	2026-11-21 10:57:30.643586+00
57	37	40	service_account	prod0	\N	\N	t	2026-11-21 10:57:30.643586+00
61	54	54	user	build	\N	\N	f	2026-11-21 10:57:30.747198+00
62	64	64	user	prod	\N	\N	f	2026-11-21 10:57:30.747198+00
63	64	64	user	docker	\N	\N	f	2026-11-21 10:57:30.747198+00
64	64	64	user	back\\slash	\N	\N	f	2026-11-21 10:57:30.747198+00
66	64	64	user	ana	\N	\N	f	2026-11-21 10:57:30.747198+00
67	54	58	user_group	test0	\N	\N	f	2026-11-21 10:57:30.747198+00
68	64	71	user_group	deploy0	\N	\N	f	2026-11-21 10:57:30.747198+00
69	64	66	user_group	docker1	\N	\N	f	2026-11-21 10:57:30.747198+00
70	64	67	user_group	Prod2	\N	\N	f	2026-11-21 10:57:30.747198+00
71	64	65	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3	\N	\N	f	2026-11-21 10:57:30.747198+00
72	54	63	service_account	ben0	\N	\N	f	2026-11-21 10:57:30.747198+00
73	54	56	service_account	ben1	\N	\N	f	2026-11-21 10:57:30.747198+00
74	54	62	service_account	ana2	\N	\N	f	2026-11-21 10:57:30.747198+00
75	64	65	service_account	deploy0	\N	\N	f	2026-11-21 10:57:30.747198+00
76	64	72	service_account	test1	\N	\N	f	2026-11-21 10:57:30.747198+00
60	54	54	user	ben	\N	\N	t	2026-11-21 10:57:30.747198+00
65	64	64	user	ben	\N	\N	t	2026-11-21 10:57:30.747198+00
77	73	73	user	test	\N	\N	f	2026-11-21 10:57:30.851931+00
78	73	73	user	docker	\N	\N	f	2026-11-21 10:57:30.851931+00
79	76	76	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-21 10:57:30.851931+00
80	76	76	user	‮olleh	\N	\N	f	2026-11-21 10:57:30.851931+00
81	76	76	user	deploy	\N	\N	f	2026-11-21 10:57:30.851931+00
82	73	74	user_group	A$_0	\N	\N	f	2026-11-21 10:57:30.851931+00
83	73	75	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1	\N	\N	f	2026-11-21 10:57:30.851931+00
84	76	79	user_group	A$_0	\N	\N	f	2026-11-21 10:57:30.851931+00
85	76	77	user_group	test1	\N	\N	f	2026-11-21 10:57:30.851931+00
86	76	79	user_group	Prod2	\N	\N	f	2026-11-21 10:57:30.851931+00
87	76	76	user_group	test3	\N	\N	f	2026-11-21 10:57:30.851931+00
88	73	73	service_account	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	f	2026-11-21 10:57:30.851931+00
89	73	74	service_account	deploy1	\N	\N	f	2026-11-21 10:57:30.851931+00
90	73	73	service_account	deploy2	\N	\N	f	2026-11-21 10:57:30.851931+00
91	76	77	service_account	Prod0	\N	\N	f	2026-11-21 10:57:30.851931+00
92	82	82	user	ben	\N	\N	f	2026-11-21 10:57:30.920568+00
93	82	82	user	日本語	\N	\N	f	2026-11-21 10:57:30.920568+00
94	82	82	user	prod	\N	\N	f	2026-11-21 10:57:30.920568+00
95	92	92	user	docker	\N	\N	f	2026-11-21 10:57:30.920568+00
96	92	92	user	Prod	\N	\N	f	2026-11-21 10:57:30.920568+00
97	92	92	user	é	\N	\N	f	2026-11-21 10:57:30.920568+00
98	92	92	user	user:ana@acme	\N	\N	f	2026-11-21 10:57:30.920568+00
99	82	88	user_group	deploy0	\N	\N	f	2026-11-21 10:57:30.920568+00
100	82	86	user_group	test1	\N	\N	f	2026-11-21 10:57:30.920568+00
101	92	94	user_group	Prod0	\N	\N	f	2026-11-21 10:57:30.920568+00
102	92	96	user_group	ben1	\N	\N	f	2026-11-21 10:57:30.920568+00
103	82	91	service_account	A$_0	\N	\N	f	2026-11-21 10:57:30.920568+00
104	92	94	service_account	build0	\N	\N	f	2026-11-21 10:57:30.920568+00
105	92	96	service_account	test1	\N	\N	f	2026-11-21 10:57:30.920568+00
106	97	97	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-21 10:57:31.018751+00
107	97	97	user	é	\N	\N	f	2026-11-21 10:57:31.018751+00
108	100	100	user	ben	\N	\N	f	2026-11-21 10:57:31.018751+00
109	100	100	user	Prod	\N	\N	f	2026-11-21 10:57:31.018751+00
110	100	100	user	ana	\N	\N	f	2026-11-21 10:57:31.018751+00
111	97	99	user_group	A$_0	\N	\N	f	2026-11-21 10:57:31.018751+00
112	100	100	user_group	ana0	\N	\N	f	2026-11-21 10:57:31.018751+00
113	100	101	user_group	A$_1	\N	\N	f	2026-11-21 10:57:31.018751+00
114	100	100	user_group	test2	\N	\N	f	2026-11-21 10:57:31.018751+00
115	100	101	user_group	ana3	\N	\N	f	2026-11-21 10:57:31.018751+00
116	97	98	service_account	docker0	\N	\N	f	2026-11-21 10:57:31.018751+00
117	97	99	service_account	deploy1	\N	\N	f	2026-11-21 10:57:31.018751+00
118	97	97	service_account	prod2	\N	\N	f	2026-11-21 10:57:31.018751+00
119	100	100	service_account	ana0	\N	\N	t	2026-11-21 10:57:31.018751+00
\.


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.api_keys (public_id, account_id, principal_id, identifier, verifier, lifetime, expires_at, replaced, created_at) FROM stdin;
239334e7292ea4c424ed2c0fe8ae96d7	1	1	laptop	\\xe740f53974b096c9d52925f6af8dbc89203ce82ba2af92445fe48fbadc7b86e5	\N	\N	f	2026-11-21 10:57:30.352089+00
668d0afdf221f3db107bbe339c65114a	1	2	laptop	\\x3a1500c97d5b3f84ebea7831ef94c3ff87f62293bb8f4f6a269b782dab592080	\N	\N	f	2026-11-21 10:57:30.352089+00
\.


--
-- Data for Name: database_roles; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.database_roles (role, principal_id, created_at) FROM stdin;
postgres	1	2026-11-21 10:57:30.352089+00
\.


--
-- Data for Name: group_members; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.group_members (account_id, group_id, user_id) FROM stdin;
2	9	3
2	9	4
2	10	3
2	10	4
2	11	4
2	12	4
5	13	5
5	13	6
5	13	8
5	14	6
5	15	5
5	15	7
5	15	8
5	16	6
5	16	7
5	16	8
10	27	21
10	28	21
10	29	22
18	30	23
18	30	26
18	31	23
18	31	24
18	31	25
22	39	34
30	40	37
30	41	37
30	41	38
30	42	37
30	42	38
30	43	37
37	54	47
37	55	48
42	56	50
42	56	51
64	68	65
64	69	62
64	69	66
64	70	62
64	70	63
64	70	65
64	71	63
64	71	64
64	71	66
76	85	81
76	86	81
76	87	79
76	87	81
82	99	93
82	99	94
82	100	93
92	101	96
92	102	96
97	111	106
100	112	109
100	113	108
100	113	110
100	114	108
100	114	109
100	114	110
100	115	108
\.


--
-- Data for Name: resource_types; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resource_types (id, identifier, name, module, levels, attributes) FROM stdin;
10001	INVOICE	\N	\N	{account,organization,project}	[]
10002	LEDGER	\N	\N	{organization}	[]
\.


--
-- Data for Name: permissions; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.permissions (id, identifier, resource_type_id, action, levels, status) FROM stdin;
10001	app_invoice_view	10001	view	{account,organization,project}	ACTIVE
10002	app_invoice_pay	10001	pay	{account,organization,project}	ACTIVE
10003	app_ledger_view	10002	view	{account,organization,project}	ACTIVE
\.


--
-- Data for Name: resource_groups; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resource_groups (id, account_id, scope_id, identifier, name, description, levels, include_child_scopes, include_all_resources, created_at) FROM stdin;
10001	2	3	Prod4	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10002	2	4	prod8	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10003	2	4	build9	\N	\N	\N	\N	t	2026-11-21 10:57:30.368191+00
10004	5	5	Prod12	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10005	5	5	Prod13	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10006	5	7	test20	\N	\N	\N	\N	t	2026-11-21 10:57:30.368191+00
10007	5	7	docker21	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10008	5	8	build24	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10009	5	8	deploy25	\N	\N	\N	\N	f	2026-11-21 10:57:30.368191+00
10010	10	10	docker0	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10011	10	11	A$_4	\N	\N	\N	\N	t	2026-11-21 10:57:30.459124+00
10012	10	11	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10013	10	13	build12	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10014	10	14	test16	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10015	10	15	docker20	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10016	10	16	build24	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10017	10	17	prod28	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10018	10	17	prod29	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10019	18	19	ana36	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10020	18	19	deploy37	\N	\N	\N	\N	t	2026-11-21 10:57:30.459124+00
10021	18	20	deploy40	\N	\N	\N	\N	f	2026-11-21 10:57:30.459124+00
10022	18	20	docker41	\N	\N	\N	\N	t	2026-11-21 10:57:30.459124+00
10023	22	22	prod0	\N	\N	\N	\N	t	2026-11-21 10:57:30.538912+00
10024	22	22	docker1	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10025	22	22	A$_2	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10026	22	23	test4	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10027	22	24	deploy8	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10028	22	24	docker9	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10029	22	24	test10	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10030	22	25	Prod12	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10031	22	25	docker13	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10032	22	25	test14	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10033	22	26	build16	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10034	22	27	A$_20	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10035	22	28	ben24	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10036	22	28	Prod25	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10037	22	29	docker28	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10038	22	29	test29	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10039	22	29	deploy30	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10040	30	30	ben32	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10041	30	30	A$_33	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10042	30	31	docker36	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10043	30	31	docker37	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10044	30	31	ben38	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10045	30	32	deploy40	\N	\N	\N	\N	t	2026-11-21 10:57:30.538912+00
10046	30	32	test41	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10047	30	32	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx42	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10048	30	33	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx44	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10049	30	35	test52	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10050	30	36	docker56	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10051	30	36	build57	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10052	30	36	Prod58	\N	\N	\N	\N	f	2026-11-21 10:57:30.538912+00
10053	37	37	build0	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10054	37	37	deploy1	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10055	37	37	ana2	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10056	37	40	prod12	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10057	37	41	prod16	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10058	37	41	Prod17	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10059	37	41	ana18	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10060	42	43	test24	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10061	42	43	ana25	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10062	42	46	prod36	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10063	42	46	docker37	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10064	42	46	Prod38	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10065	42	47	ben40	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10066	42	47	Prod41	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10067	42	48	docker44	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10068	42	48	prod45	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10069	42	48	deploy46	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10070	42	49	docker48	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10071	42	49	docker49	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10072	42	50	Prod52	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10073	42	50	ana53	\N	\N	\N	\N	t	2026-11-21 10:57:30.643586+00
10074	42	50	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx54	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10075	42	51	docker56	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10076	42	51	prod57	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10077	42	51	ana58	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10078	42	53	deploy64	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10079	42	53	build65	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10080	42	53	test66	\N	\N	\N	\N	f	2026-11-21 10:57:30.643586+00
10081	54	54	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10082	54	54	Prod1	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10083	54	54	ana2	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10084	54	55	Prod4	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10085	54	55	ana5	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10086	54	56	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10087	54	56	Prod9	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10088	54	56	build10	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10089	54	57	Prod12	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10090	54	57	build13	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10091	54	59	ana20	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10092	54	59	build21	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10093	54	59	ben22	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10094	54	60	A$_24	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10095	54	62	docker32	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10096	54	62	deploy33	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10097	54	63	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10098	64	64	docker40	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10099	64	66	ana48	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10100	64	66	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx49	\N	\N	\N	\N	t	2026-11-21 10:57:30.747198+00
10101	64	66	test50	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10102	64	68	deploy56	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10103	64	69	build60	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10104	64	72	Prod72	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10105	64	72	test73	\N	\N	\N	\N	f	2026-11-21 10:57:30.747198+00
10106	73	73	Prod0	\N	\N	\N	\N	t	2026-11-21 10:57:30.851931+00
10107	73	74	A$_4	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10108	73	74	ben5	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10109	73	74	test6	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10110	73	75	test8	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10111	73	75	Prod9	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10112	76	76	ben12	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10113	76	76	test13	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10114	76	76	A$_14	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10115	76	77	ben16	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10116	76	79	deploy24	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10117	76	79	ben25	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10118	76	81	ana32	\N	\N	\N	\N	t	2026-11-21 10:57:30.851931+00
10119	76	81	Prod33	\N	\N	\N	\N	f	2026-11-21 10:57:30.851931+00
10120	76	81	ben34	\N	\N	\N	\N	t	2026-11-21 10:57:30.851931+00
10121	82	82	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10122	82	82	build1	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10123	82	82	docker2	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10124	82	85	docker12	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10125	82	86	ana16	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10126	82	87	ben20	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10127	82	87	ana21	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10128	82	88	docker24	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10129	82	88	build25	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10130	82	88	A$_26	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10131	82	90	ana32	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10132	82	90	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33	\N	\N	\N	\N	t	2026-11-21 10:57:30.920568+00
10133	82	91	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10134	82	91	A$_37	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10135	92	93	ana44	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10136	92	93	deploy45	\N	\N	\N	\N	t	2026-11-21 10:57:30.920568+00
10137	92	93	test46	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10138	92	95	ana52	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10139	92	95	ana53	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10140	92	96	docker56	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10141	92	96	docker57	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10142	92	96	build58	\N	\N	\N	\N	f	2026-11-21 10:57:30.920568+00
10143	97	97	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10144	97	98	test4	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10145	97	98	docker5	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10146	97	98	Prod6	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10147	97	99	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10148	97	99	A$_9	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10149	97	99	ben10	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10150	100	100	Prod12	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10151	100	101	deploy16	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10152	100	101	docker17	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
10153	100	101	ben18	\N	\N	\N	\N	f	2026-11-21 10:57:31.018751+00
\.


--
-- Data for Name: resource_group_scopes; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resource_group_scopes (account_id, resource_group_id, scope_id, include_child_scopes) FROM stdin;
2	10001	3	f
2	10002	4	t
2	10003	4	f
5	10004	5	f
5	10004	5	t
5	10005	6	f
5	10006	9	f
5	10007	8	f
5	10007	7	t
5	10007	7	f
5	10008	8	f
5	10009	8	f
10	10010	10	f
10	10011	11	f
10	10011	11	t
10	10011	14	f
10	10012	11	f
10	10013	13	f
10	10014	14	f
10	10015	15	f
10	10016	16	t
10	10017	17	f
10	10018	17	t
18	10019	20	t
18	10020	20	f
18	10021	20	f
18	10022	20	f
22	10023	22	f
22	10024	28	t
22	10024	28	f
22	10025	22	f
22	10026	23	f
22	10027	24	f
22	10027	24	t
22	10028	24	f
22	10029	24	t
22	10030	25	f
22	10030	26	f
22	10031	25	f
22	10031	26	f
22	10031	25	t
22	10032	25	f
22	10032	26	f
22	10032	25	t
22	10033	26	f
22	10034	27	f
22	10035	28	f
22	10036	28	f
22	10037	29	f
22	10038	29	f
22	10039	29	f
22	10039	29	t
30	10040	36	t
30	10040	30	f
30	10040	31	f
30	10041	31	t
30	10041	33	f
30	10042	31	t
30	10042	31	f
30	10043	34	f
30	10043	32	f
30	10044	32	t
30	10044	34	t
30	10044	31	t
30	10045	32	t
30	10045	32	f
30	10046	32	t
30	10046	32	f
30	10047	32	f
30	10048	33	t
30	10049	35	f
30	10050	36	f
30	10051	36	f
30	10052	36	t
37	10053	37	f
37	10054	37	f
37	10055	37	f
37	10056	40	f
37	10057	41	t
37	10058	41	f
37	10058	41	t
37	10059	41	f
42	10060	43	f
42	10061	43	f
42	10062	46	f
42	10063	46	f
42	10064	49	f
42	10064	46	t
42	10064	46	f
42	10065	47	f
42	10066	47	f
42	10066	47	t
42	10067	48	f
42	10067	48	t
42	10068	48	t
42	10068	48	f
42	10069	48	f
42	10070	49	f
42	10070	49	t
42	10071	49	t
42	10071	49	f
42	10072	50	t
42	10072	52	f
42	10073	50	f
42	10074	50	f
42	10075	51	f
42	10076	51	t
42	10077	51	f
42	10077	51	t
42	10078	53	f
42	10079	53	f
42	10080	53	f
54	10081	62	f
54	10081	54	f
54	10082	54	f
54	10083	54	f
54	10084	55	f
54	10085	55	t
54	10085	57	t
54	10086	56	f
54	10087	56	f
54	10088	56	f
54	10088	56	t
54	10089	57	f
54	10089	57	t
54	10090	57	f
54	10091	59	f
54	10092	60	t
54	10092	61	f
54	10093	60	t
54	10094	60	f
54	10095	62	t
54	10096	62	f
54	10097	63	t
64	10098	64	f
64	10099	66	t
64	10100	66	f
64	10100	66	t
64	10101	66	t
64	10102	68	f
64	10103	71	t
64	10103	71	f
64	10103	70	f
64	10104	72	f
64	10105	72	f
73	10106	75	t
73	10106	73	f
73	10107	74	f
73	10108	74	t
73	10109	75	f
73	10110	75	f
73	10111	75	t
76	10112	76	f
76	10112	80	t
76	10113	76	f
76	10114	76	f
76	10115	77	f
76	10116	79	f
76	10117	79	f
76	10118	81	f
76	10119	81	f
76	10120	81	f
76	10120	81	t
82	10121	82	f
82	10122	87	f
82	10123	85	t
82	10124	85	f
82	10125	86	f
82	10126	88	t
82	10126	87	t
82	10127	87	f
82	10128	88	f
82	10128	88	t
82	10129	88	t
82	10129	88	f
82	10130	88	t
82	10131	90	f
82	10131	90	t
82	10132	90	t
82	10133	91	t
82	10133	91	f
82	10134	91	f
82	10134	91	t
92	10135	94	f
92	10135	94	t
92	10136	96	t
92	10136	94	t
92	10137	93	f
92	10138	95	f
92	10139	95	f
92	10140	96	f
92	10141	96	f
92	10142	96	t
97	10143	97	f
97	10143	98	t
97	10143	97	t
97	10144	99	t
97	10144	99	f
97	10145	98	f
97	10146	98	f
97	10147	99	t
97	10147	99	f
97	10148	99	f
97	10149	99	t
100	10150	100	f
100	10150	101	t
100	10151	101	f
100	10152	101	f
100	10152	101	t
100	10153	101	t
\.


--
-- Data for Name: resource_group_selectors; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers, attribute_name, attribute_values) FROM stdin;
2	10001	1	1	\N	\N	\N
2	10001	2	3	\N	\N	\N
2	10001	3	1	\N	\N	\N
2	10002	1	1	\N	tags	{x,y}
2	10002	2	10	\N	\N	\N
2	10002	3	1	\N	it's	{Production,y}
5	10004	1	7	\N	\N	\N
5	10004	2	16	\N	type	{x,y}
5	10005	1	10001	\N	it's	{x,y}
5	10005	2	10002	\N	\N	\N
5	10007	1	10002	\N	\N	\N
5	10008	1	8	{"x'); DROP TABLE scopes; --"}	\N	\N
5	10008	2	1	\N	type	{x,y}
5	10008	3	1	\N	\N	\N
5	10009	1	8	{Prod,prod}	\N	\N
5	10009	2	3	\N	\N	\N
10	10010	1	1	\N	it's	{Production,y}
10	10010	2	1	\N	\N	\N
10	10012	1	4	{é,ana,deploy}	\N	\N
10	10013	1	10	\N	\N	\N
10	10013	2	8	\N	type	{é,y}
10	10014	1	16	\N	\N	\N
10	10014	2	15	\N	\N	\N
10	10015	1	4	{‮olleh,ana}	\N	\N
10	10015	2	2	\N	tags	{Production,y}
10	10016	1	2	\N	it's	{x,y}
10	10017	1	10002	\N	\N	\N
10	10018	1	7	\N	tags	{é,y}
10	10018	2	16	\N	type	{Production,y}
18	10019	1	1	\N	\N	\N
18	10019	2	4	\N	\N	\N
18	10019	3	7	\N	\N	\N
18	10021	1	4	\N	type	{é,y}
18	10021	2	15	{éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé,é,Prod}	\N	\N
18	10021	3	3	\N	\N	\N
22	10024	1	1	\N	type	{x,y}
22	10024	2	10002	\N	\N	\N
22	10024	3	2	\N	it's	{x,y}
22	10025	1	20	\N	\N	\N
22	10025	2	3	\N	\N	\N
22	10026	1	10002	\N	it's	{Production,y}
22	10027	1	10002	\N	\N	\N
22	10028	1	4	\N	type	{é,y}
22	10028	2	16	{ana,ben}	\N	\N
22	10029	1	10	\N	\N	\N
22	10029	2	20	\N	tags	{x,y}
22	10029	3	3	\N	\N	\N
22	10030	1	2	\N	\N	\N
22	10030	2	2	\N	\N	\N
22	10031	1	20	\N	it's	{é,y}
22	10031	2	10	\N	\N	\N
22	10032	1	10002	\N	\N	\N
22	10032	2	10002	\N	\N	\N
22	10032	3	1	\N	\N	\N
22	10033	1	20	\N	\N	\N
22	10033	2	10	\N	it's	{x,y}
22	10034	1	3	\N	\N	\N
22	10034	2	3	\N	\N	\N
22	10034	3	7	\N	\N	\N
22	10035	1	16	\N	tags	{é,y}
22	10035	2	10002	\N	\N	\N
22	10036	1	10	{"with space"}	\N	\N
22	10037	1	7	{"x'); DROP TABLE scopes; --",éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé,deploy}	\N	\N
22	10037	2	10002	\N	\N	\N
22	10037	3	8	\N	type	{x,y}
22	10038	1	4	\N	type	{é,y}
22	10038	2	10002	\N	\N	\N
22	10038	3	16	{éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé,Prod}	\N	\N
22	10039	1	20	\N	\N	\N
22	10039	2	1	\N	tags	{Production,y}
22	10039	3	10001	\N	\N	\N
30	10040	1	4	\N	\N	\N
30	10040	2	15	\N	\N	\N
30	10040	3	3	\N	\N	\N
30	10041	1	8	\N	\N	\N
30	10041	2	10001	\N	\N	\N
30	10041	3	10	\N	\N	\N
30	10042	1	8	\N	\N	\N
30	10042	2	20	\N	\N	\N
30	10043	1	16	\N	\N	\N
30	10043	2	8	\N	\N	\N
30	10043	3	10002	\N	\N	\N
30	10044	1	4	\N	\N	\N
30	10046	1	1	\N	\N	\N
30	10047	1	1	\N	tags	{x,y}
30	10047	2	8	{prod,prod,Prod}	\N	\N
30	10047	3	2	\N	\N	\N
30	10048	1	16	\N	\N	\N
30	10048	2	15	\N	\N	\N
30	10048	3	1	\N	\N	\N
30	10049	1	16	\N	\N	\N
30	10050	1	4	\N	\N	\N
30	10050	2	4	\N	tags	{é,y}
30	10051	1	20	\N	\N	\N
30	10052	1	2	\N	type	{x,y}
37	10053	1	3	\N	\N	\N
37	10054	1	10002	\N	\N	\N
37	10055	1	2	{pay}	\N	\N
37	10055	2	4	\N	it's	{é,y}
37	10055	3	10002	\N	\N	\N
37	10056	1	7	\N	\N	\N
37	10056	2	2	\N	type	{Production,y}
37	10056	3	4	\N	\N	\N
37	10057	1	1	\N	\N	\N
37	10058	1	3	\N	\N	\N
42	10060	1	15	{deploy}	\N	\N
42	10060	2	7	\N	\N	\N
42	10060	3	3	\N	it's	{x,y}
42	10062	1	15	\N	\N	\N
42	10064	1	10002	\N	\N	\N
42	10064	2	10001	\N	\N	\N
42	10065	1	20	\N	\N	\N
42	10067	1	15	\N	\N	\N
42	10067	2	8	\N	tags	{x,y}
42	10067	3	10001	\N	\N	\N
42	10068	1	8	\N	\N	\N
42	10069	1	20	\N	tags	{é,y}
42	10070	1	16	\N	\N	\N
42	10070	2	2	\N	it's	{é,y}
42	10070	3	16	\N	type	{Production,y}
42	10071	1	15	\N	\N	\N
42	10071	2	10	\N	\N	\N
42	10074	1	15	{"\\"quoted\\"",test,deploy}	\N	\N
42	10074	2	2	\N	type	{Production,y}
42	10074	3	20	\N	\N	\N
42	10075	1	20	\N	\N	\N
42	10076	1	16	\N	\N	\N
42	10076	2	4	\N	\N	\N
42	10076	3	20	\N	it's	{x,y}
42	10077	1	3	\N	\N	\N
42	10077	2	20	\N	tags	{Production,y}
42	10077	3	20	\N	type	{x,y}
42	10078	1	15	\N	\N	\N
42	10078	2	10002	\N	\N	\N
42	10079	1	10002	\N	\N	\N
42	10080	1	2	\N	\N	\N
42	10080	2	2	\N	\N	\N
54	10081	1	4	\N	\N	\N
54	10081	2	20	\N	\N	\N
54	10081	3	7	\N	\N	\N
54	10082	1	3	\N	\N	\N
54	10082	2	20	\N	\N	\N
54	10083	1	10	{build,ben,docker}	\N	\N
54	10083	2	10002	\N	\N	\N
54	10084	1	10002	\N	\N	\N
54	10084	2	10	\N	\N	\N
54	10084	3	10	{prod,docker}	\N	\N
54	10085	1	7	\N	\N	\N
54	10085	2	3	\N	\N	\N
54	10085	3	4	\N	it's	{x,y}
54	10086	1	4	\N	\N	\N
54	10086	2	10001	{prod}	\N	\N
54	10086	3	2	\N	\N	\N
54	10087	1	15	\N	\N	\N
54	10088	1	10001	\N	\N	\N
54	10089	1	1	\N	\N	\N
54	10089	2	15	\N	\N	\N
54	10090	1	20	\N	\N	\N
54	10090	2	10001	\N	\N	\N
54	10090	3	10001	\N	it's	{Production,y}
54	10091	1	2	\N	\N	\N
54	10091	2	7	\N	\N	\N
54	10092	1	3	\N	\N	\N
54	10093	1	10	\N	\N	\N
54	10094	1	7	\N	\N	\N
54	10094	2	1	\N	\N	\N
54	10095	1	8	\N	\N	\N
54	10095	2	2	\N	\N	\N
54	10096	1	4	{Prod,prod}	\N	\N
54	10096	2	10001	{docker,Prod}	\N	\N
54	10097	1	4	\N	\N	\N
54	10097	2	15	\N	tags	{é,y}
64	10098	1	10002	\N	tags	{x,y}
64	10098	2	10001	\N	tags	{Production,y}
64	10098	3	15	{prod,prod,é}	\N	\N
64	10099	1	8	\N	type	{é,y}
64	10101	1	15	\N	\N	\N
64	10101	2	7	\N	\N	\N
64	10101	3	1	\N	\N	\N
64	10102	1	4	{prod,docker,ana}	\N	\N
64	10102	2	10001	{éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé}	\N	\N
64	10102	3	15	\N	\N	\N
64	10103	1	3	\N	\N	\N
64	10104	1	1	\N	\N	\N
64	10105	1	10002	{docker}	\N	\N
64	10105	2	4	\N	\N	\N
64	10105	3	4	{build,docker,prod}	\N	\N
73	10107	1	10	\N	\N	\N
73	10108	1	10	\N	\N	\N
73	10108	2	16	\N	\N	\N
73	10108	3	1	\N	\N	\N
73	10109	1	7	\N	\N	\N
73	10109	2	3	\N	type	{Production,y}
73	10110	1	4	\N	\N	\N
73	10110	2	8	\N	tags	{x,y}
73	10111	1	15	\N	\N	\N
73	10111	2	20	\N	\N	\N
73	10111	3	10001	\N	\N	\N
76	10112	1	10001	\N	\N	\N
76	10112	2	1	\N	\N	\N
76	10113	1	20	\N	\N	\N
76	10114	1	4	{deploy,éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé}	\N	\N
76	10115	1	10002	{"with space",ben}	\N	\N
76	10116	1	20	{éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé}	\N	\N
76	10116	2	1	\N	it's	{é,y}
76	10116	3	15	{build,deploy}	\N	\N
76	10117	1	15	{éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé}	\N	\N
76	10117	2	10001	\N	tags	{Production,y}
76	10119	1	20	\N	\N	\N
76	10119	2	4	\N	type	{Production,y}
82	10121	1	7	\N	it's	{Production,y}
82	10121	2	15	{ben,"\\"quoted\\"",zero​width}	\N	\N
82	10121	3	1	{pay,payments,w6}	\N	\N
82	10122	1	10	\N	tags	{é,y}
82	10123	1	16	\N	\N	\N
82	10124	1	7	\N	\N	\N
82	10124	2	16	\N	\N	\N
82	10125	1	10001	\N	it's	{Production,y}
82	10126	1	10	\N	tags	{é,y}
82	10126	2	3	\N	tags	{Production,y}
82	10126	3	10	\N	tags	{é,y}
82	10127	1	10	{"\\"quoted\\""}	\N	\N
82	10127	2	16	{ana}	\N	\N
82	10128	1	10	\N	type	{Production,y}
82	10128	2	16	\N	\N	\N
82	10128	3	20	\N	\N	\N
82	10129	1	10	\N	\N	\N
82	10129	2	10001	\N	\N	\N
82	10130	1	16	\N	type	{é,y}
82	10131	1	10001	\N	type	{Production,y}
82	10133	1	8	\N	type	{Production,y}
82	10134	1	4	\N	type	{Production,y}
82	10134	2	4	\N	\N	\N
92	10135	1	7	\N	\N	\N
92	10135	2	1	\N	\N	\N
92	10135	3	8	\N	type	{Production,y}
92	10137	1	1	\N	\N	\N
92	10138	1	8	\N	\N	\N
92	10138	2	15	\N	\N	\N
92	10138	3	1	\N	\N	\N
92	10139	1	20	{zero​width}	\N	\N
92	10139	2	4	\N	tags	{Production,y}
92	10139	3	7	{docker,build}	\N	\N
92	10140	1	8	\N	\N	\N
92	10141	1	3	\N	\N	\N
92	10141	2	15	\N	\N	\N
92	10142	1	15	\N	\N	\N
92	10142	2	7	\N	\N	\N
97	10143	1	10	\N	\N	\N
97	10144	1	10002	\N	\N	\N
97	10144	2	1	\N	tags	{x,y}
97	10145	1	2	\N	\N	\N
97	10146	1	3	{pay,payments}	\N	\N
97	10147	1	10001	\N	\N	\N
97	10147	2	10001	\N	\N	\N
97	10148	1	3	\N	\N	\N
97	10148	2	1	\N	\N	\N
97	10148	3	4	\N	\N	\N
97	10149	1	10	\N	\N	\N
97	10149	2	10	\N	\N	\N
97	10149	3	7	\N	type	{Production,y}
100	10150	1	10	\N	\N	\N
100	10150	2	2	\N	\N	\N
100	10150	3	4	\N	\N	\N
100	10151	1	2	\N	\N	\N
100	10151	2	10001	\N	tags	{Production,y}
100	10151	3	7	\N	\N	\N
100	10152	1	3	\N	\N	\N
100	10153	1	8	\N	tags	{x,y}
100	10153	2	10002	\N	\N	\N
100	10153	3	16	\N	\N	\N
\.


--
-- Data for Name: resources; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resources (id, account_id, scope_id, resource_type_id, identifier, attributes) FROM stdin;
1	2	3	3	pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
2	2	3	15	Prod	{"it's": "é", "type": 3}
3	5	5	2	payments	{"type": "Production"}
4	5	6	10002	Prod	{"it's": "é", "type": 3}
5	5	7	7	ben	{"it's": "é", "type": 3}
6	5	7	10001	docker	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
7	5	8	15	test	{"tags": ["x", "z"], "type": "PreProduction"}
8	10	10	15	Prod	{"type": "Production"}
9	10	10	1	w1	{"it's": "é", "type": 3}
10	10	10	4	Prod	{"tags": ["x", "z"], "type": "PreProduction"}
11	10	12	4	docker	{"it's": "é", "type": 3}
12	10	14	10001	deploy	{"type": "Production"}
13	10	14	16	docker	{"tags": ["x", "z"], "type": "PreProduction"}
14	10	16	4	build	{"tags": ["y", 3, null]}
15	10	17	7	prod	{"type": "Production"}
16	18	18	1	payments	{"tags": ["x", "z"], "type": "PreProduction"}
17	18	18	10001	build	{"type": "Production"}
18	18	20	15	Prod	{"tags": ["x", "z"], "type": "PreProduction"}
19	22	23	7	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
20	22	24	15	prod	{"tags": ["y", 3, null]}
21	22	24	8	ben	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
22	22	25	10	ana	{"it's": "é", "type": 3}
23	22	26	10001	100%_	{"type": "Production"}
24	22	27	10	é	{}
25	22	27	7	Prod	{}
26	22	29	15	prod	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
27	30	31	4	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{}
28	30	31	16	prod	{"tags": ["y", 3, null]}
29	30	32	7	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"tags": ["x", "z"], "type": "PreProduction"}
30	30	32	4	deploy	{"it's": "é", "type": 3}
31	30	33	10001	日本語	{"tags": ["x", "z"], "type": "PreProduction"}
32	30	33	10	ben	{}
33	30	35	7	o'brien@example.com	{"tags": ["y", 3, null]}
34	37	37	10001	prod	{"it's": "é", "type": 3}
35	37	37	16	Prod	{"tags": ["x", "z"], "type": "PreProduction"}
36	37	37	16	deploy	{"it's": "é", "type": 3}
37	37	39	8	prod	{}
38	37	39	15	ana	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
39	37	39	20	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"type": "Production"}
40	37	41	8	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
41	37	41	20	a/b	{"it's": "é", "type": 3}
42	42	42	7	deploy	{"it's": "é", "type": 3}
43	42	42	16	ana	{"tags": ["x", "z"], "type": "PreProduction"}
44	42	43	7	deploy	{"it's": "é", "type": 3}
45	42	45	8	ben	{"tags": ["y", 3, null]}
46	42	45	7	build	{}
47	42	46	16	x'); DROP TABLE scopes; --	{}
48	42	46	4	docker	{"type": "Production"}
49	42	47	8	docker	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
50	42	48	16	prod	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
51	42	50	3	w3	{}
52	42	51	7	ana	{"it's": "é", "type": 3}
53	42	52	15	docker	{"it's": "é", "type": 3}
54	42	52	10001	build	{"tags": ["y", 3, null]}
55	42	53	16	Prod	{}
56	54	55	4	ana	{"tags": ["x", "z"], "type": "PreProduction"}
57	54	55	10	x'); DROP TABLE scopes; --	{"tags": ["y", 3, null]}
58	54	56	4	user:ana@acme	{"tags": ["y", 3, null]}
59	54	56	10001	Prod	{"it's": "é", "type": 3}
60	54	56	10001	docker	{"tags": ["x", "z"], "type": "PreProduction"}
61	54	58	4	deploy	{}
62	54	58	8	ben	{}
63	54	58	7	o'brien@example.com	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
64	54	59	4	with space	{"it's": "é", "type": 3}
65	54	59	15	docker	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
66	54	60	7	 lead	{"tags": ["y", 3, null]}
67	54	61	10001	prod	{}
68	54	61	16	deploy	{"it's": "é", "type": 3}
69	54	63	4	Prod	{}
70	54	63	10002	ana	{"tags": ["y", 3, null]}
71	64	64	4	ben	{"tags": ["y", 3, null]}
72	64	64	15	docker	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
73	64	65	3	pay	{"type": "Production"}
74	64	66	7	ben	{}
75	64	68	16	x'); DROP TABLE scopes; --	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
76	64	68	8	prod	{"it's": "é", "type": 3}
77	64	70	16	ben	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
78	64	70	20	test	{"tags": ["y", 3, null]}
79	73	74	10002	prod	{"type": "Production"}
80	73	74	4	deploy	{"it's": "é", "type": 3}
81	76	76	10001	back\\slash	{"tags": ["x", "z"], "type": "PreProduction"}
82	76	78	10002	$$dollar$$	{"it's": "é", "type": 3}
83	76	80	10	docker	{"tags": ["x", "z"], "type": "PreProduction"}
84	76	81	16	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"tags": ["x", "z"], "type": "PreProduction"}
85	82	82	2	pay	{"it's": "é", "type": 3}
86	82	83	10	deploy	{"it's": "é", "type": 3}
87	82	83	3	pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
88	82	84	7	é	{"tags": ["x", "z"], "type": "PreProduction"}
89	82	88	7	prod	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
90	82	88	10001	Prod	{"type": "Production"}
91	82	90	4	ben	{"tags": ["x", "z"], "type": "PreProduction"}
92	82	91	10	prod	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
93	82	91	4	test	{"tags": ["y", 3, null]}
94	82	91	7	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"tags": ["y", 3, null]}
95	92	92	10	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	{"tags": ["y", 3, null]}
96	92	96	10	docker	{"type": "Production"}
97	97	98	7	deploy	{"tags": ["x", "z"], "type": "PreProduction"}
98	97	99	4	100%_	{"tags": ["y", 3, null]}
99	97	99	15	é	{"type": "Production"}
100	97	99	10	with space	{"tags": ["x", "z"], "type": "PreProduction"}
101	100	101	7	é	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.roles (id, account_id, scope_id, identifier, name, description, levels, breadth, internal, created_at) FROM stdin;
10001	2	2	test0	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10002	2	4	ben6	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10003	2	4	test7	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10004	5	5	prod9	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10005	5	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx10	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10006	5	6	Prod12	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10007	5	7	deploy15	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10008	5	9	ana21	\N	\N	\N	listed	f	2026-11-21 10:57:30.368191+00
10009	10	13	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx9	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10010	10	13	build10	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10011	10	14	prod12	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10012	18	19	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10013	18	19	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx28	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10014	18	20	A$_30	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10015	18	21	build33	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10016	18	21	test34	\N	\N	\N	listed	f	2026-11-21 10:57:30.459124+00
10017	22	22	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10018	22	28	ana18	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10019	22	28	ana19	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10020	30	31	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10021	30	31	test28	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10022	30	32	test30	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10023	30	32	Prod31	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10024	30	33	A$_33	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10025	30	34	test36	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10026	30	35	Prod39	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10027	30	36	ben42	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10028	30	36	deploy43	\N	\N	\N	listed	f	2026-11-21 10:57:30.538912+00
10029	37	37	Prod0	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10030	37	38	build3	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10031	37	39	deploy6	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10032	37	39	A$_7	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10033	42	42	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx15	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10034	42	42	Prod16	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10035	42	43	ana18	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10036	42	43	test19	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10037	42	45	test24	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10038	42	45	build25	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10039	42	46	prod27	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10040	42	48	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10041	42	48	docker34	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10042	42	49	A$_36	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10043	42	50	Prod39	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10044	42	50	ana40	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10045	42	51	docker42	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10046	42	52	docker45	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10047	42	53	prod48	\N	\N	\N	listed	f	2026-11-21 10:57:30.643586+00
10048	54	56	A$_6	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10049	54	58	A$_12	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10050	54	58	build13	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10051	54	62	prod24	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10052	54	63	test27	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10053	54	63	build28	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10054	64	64	A$_30	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10055	64	64	test31	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10056	64	66	Prod36	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10057	64	68	ana42	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10058	64	69	A$_45	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10059	64	70	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx48	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10060	64	70	prod49	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10061	64	71	prod51	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10062	64	72	ana54	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10063	64	72	docker55	\N	\N	\N	listed	f	2026-11-21 10:57:30.747198+00
10064	73	74	Prod3	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10065	73	75	deploy6	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10066	76	80	build21	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10067	76	80	docker22	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10068	76	81	docker24	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10069	76	81	docker25	\N	\N	\N	listed	f	2026-11-21 10:57:30.851931+00
10070	82	83	Prod3	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10071	82	85	Prod9	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10072	82	85	test10	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10073	82	86	ana12	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10074	82	88	deploy18	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10075	82	88	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx19	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10076	82	90	build24	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10077	82	91	test27	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10078	92	92	A$_30	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10079	92	92	prod31	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10080	92	93	prod33	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10081	92	93	ben34	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10082	92	95	Prod39	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10083	92	95	Prod40	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10084	92	96	test42	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10085	92	96	build43	\N	\N	\N	listed	f	2026-11-21 10:57:30.920568+00
10086	97	97	Prod0	\N	\N	\N	listed	f	2026-11-21 10:57:31.018751+00
10087	100	100	ana9	\N	\N	\N	listed	f	2026-11-21 10:57:31.018751+00
10088	100	100	docker10	\N	\N	\N	listed	f	2026-11-21 10:57:31.018751+00
10089	100	101	test12	\N	\N	\N	listed	f	2026-11-21 10:57:31.018751+00
\.


--
-- Data for Name: role_assignments; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.role_assignments (id, account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason, created_at) FROM stdin;
1	1	1	_default_access	-1	6	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.352089+00
2	1	1	role_assignment_b4c620fee5ab48eabffac6fb34d71955	1	5	1	f	\N	\N	\N	2026-11-21 10:57:30.352089+00
3	2	3	_default_access	-3	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.368191+00
4	2	4	_default_access	-4	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.368191+00
5	5	6	_default_access	-6	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.368191+00
6	5	7	_default_access	-7	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.368191+00
7	5	8	_default_access	-8	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.368191+00
8	2	3	a3529097902067153087	4	10001	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
9	2	4	a6090249205977081523	19	7	10002	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
10	5	7	a8503809280096739185	-7	10007	1	f	\N	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
11	5	9	a9472889049404474426	15	10008	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
14	2	2	a15469888386115978126	12	5	1	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
15	2	4	a4028661176121049002	17	10003	10003	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
16	5	5	a13607505962608112461	8	6	10005	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
17	5	7	a6949125448377414112	6	3	10006	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
18	5	5	a5164481231915085180	6	10005	2	f	2026-11-21 08:57:30.368191+00	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
19	2	4	a14758340465943163916	18	7	10002	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
20	2	3	a8819720925242354327	10	10001	1	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
21	5	8	a8231470836026115002	6	10005	10008	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
22	2	2	a3565638562323236085	3	10001	1	t	\N	\N	\N	2026-11-21 10:57:30.368191+00
23	5	7	a18334986960861503778	6	4	10006	f	\N	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
24	2	3	a7654398572867352686	17	10001	1	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
25	5	9	a14593183511308613442	15	10007	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
26	5	5	a9050259643001808683	5	10004	10004	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
27	2	3	a10879757733097682970	-2	10001	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
28	5	5	a1634606380812628002	7	10004	1	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
29	5	8	a6712048561872466888	5	16	10008	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
31	5	9	a15145726996601319116	6	10007	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
35	5	5	a12336768028587689631	6	6	10004	t	\N	\N	\N	2026-11-21 10:57:30.368191+00
36	2	4	a10107636376380618639	4	10003	10003	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
38	5	8	a2478184269622300132	-7	7	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
40	5	9	a15119561192457582398	8	7	4	t	\N	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
41	2	3	a16484621723936422551	-3	10001	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
42	5	9	a11610126927473468728	6	10008	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
43	2	4	a5868658367651676570	12	10002	4	f	2026-11-21 08:57:30.368191+00	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
44	5	9	a4639747807066526663	14	8	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
45	5	6	a10330252468310644478	-6	10005	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
46	5	6	a14388014295876312492	-6	10006	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
47	5	5	a14876948079496998053	5	10005	10004	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
48	5	9	a18128244987037718345	15	2	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
49	5	5	a14741414886760274191	5	10005	2	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
51	5	8	a4312167997361362252	5	10007	4	f	\N	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
52	5	9	a8543476687368861596	-7	8	4	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
53	2	4	a13214803822771564138	11	1	10003	f	\N	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
54	5	6	a6843327210945309251	-6	10005	1	f	2026-11-21 08:57:30.368191+00	2026-11-21 09:57:30.368191+00	\N	2026-11-21 10:57:30.368191+00
55	2	3	a4638554177952678639	3	10001	3	f	\N	\N	\N	2026-11-21 10:57:30.368191+00
56	10	11	_default_access	-11	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
57	10	12	_default_access	-12	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
12	2	2	a13003141513614355705	17	10001	1	t	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.368191+00
13	5	7	a10492838431696749154	6	10004	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.368191+00
32	2	4	a13273339074862107239	19	8	4	t	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.368191+00
33	5	6	a12779053049316906496	5	10005	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.368191+00
39	5	7	a8196190311055219747	-7	10004	10006	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.368191+00
58	10	16	_default_access	-16	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
59	10	17	_default_access	-17	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
60	18	19	_default_access	-19	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
61	18	20	_default_access	-20	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
62	18	21	_default_access	-21	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.459124+00
63	10	15	a17885397805470212006	27	8	3	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
64	10	13	a1160448210372366220	21	10009	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
65	18	18	a16967609639976691036	26	6	2	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
66	18	19	a17960816471519725266	33	10012	10019	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
68	10	13	a5858426361722135106	-11	10009	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
69	10	12	a10570526960720138080	-10	7	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
70	10	17	a3821895534332077076	-10	2	10018	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
71	10	17	a11795884810804365405	21	16	10018	t	\N	\N	\N	2026-11-21 10:57:30.459124+00
72	10	14	a11152355399865772196	21	10	4	f	\N	2026-11-21 09:57:30.459124+00	\N	2026-11-21 10:57:30.459124+00
73	18	20	a16642166963021363415	-20	10014	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
74	18	21	a7947890477789779270	-18	10016	3	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
75	10	13	a14941441360927879535	22	10009	4	f	2026-11-21 08:57:30.459124+00	2026-11-21 09:57:30.459124+00	\N	2026-11-21 10:57:30.459124+00
76	10	13	a1925793087734046342	21	10010	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
77	10	14	a9143157335033710816	28	10011	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
78	18	20	a7076360103527174223	25	10012	10022	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
79	18	20	a16210365742334132977	24	7	4	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
80	10	16	a14386436008325890327	22	1	10016	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
81	10	14	a10872607081498684669	-10	7	10014	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
82	18	21	a15434869228676227031	23	10015	1	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
85	18	21	a3902938755511812004	24	15	3	f	\N	2026-11-21 09:57:30.459124+00	\N	2026-11-21 10:57:30.459124+00
86	18	19	a7752118097718662716	-18	10013	10019	t	\N	\N	\N	2026-11-21 10:57:30.459124+00
87	18	21	a6104961368682425959	24	10015	3	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
88	18	20	a7030231189837153445	24	1	10021	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
89	10	14	a9394801693757630334	28	10011	10014	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
90	10	11	a13410122970310066969	21	10	10012	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
91	10	11	a9754561395550530973	21	8	10011	f	2026-11-21 08:57:30.459124+00	2026-11-21 09:57:30.459124+00	\N	2026-11-21 10:57:30.459124+00
92	10	16	a14943635405645317957	-16	1	10016	f	\N	\N	\N	2026-11-21 10:57:30.459124+00
93	22	22	_default_access	-22	6	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
94	22	25	_default_access	-25	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
95	22	27	_default_access	-27	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
96	22	29	_default_access	-29	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
97	30	34	_default_access	-34	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
98	30	35	_default_access	-35	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
99	30	36	_default_access	-36	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.538912+00
102	22	27	a3125962467431176671	35	10017	3	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
103	22	24	a5023437353658899175	-24	10017	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
104	22	25	a800469361789785826	35	10017	10031	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
105	22	25	a8026877395738986322	34	10017	10030	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
106	22	28	a17472966859585604759	-22	2	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
107	30	31	a1812389264656275022	-30	10021	10043	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
110	22	25	a7522538122872566650	36	10017	10032	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
112	22	29	a16855020188046238849	-22	10017	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
113	30	36	a13295675862356339031	-36	10027	10052	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
114	22	29	a1908876318948461861	-29	10017	10037	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
115	30	35	a16821437226420973647	37	10026	10049	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
116	22	27	a17850682502460485897	44	10017	3	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
117	30	34	a808964951556671036	-30	10025	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
118	22	27	a13103641048062734951	34	10017	10034	f	\N	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
67	10	15	a13327584066093682594	-10	8	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.459124+00
119	30	34	a1126657858713729539	-30	10	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
120	22	25	a18182028579152611292	34	10017	10031	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
121	22	28	a15914872643850070278	44	10017	10036	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
122	22	26	a14174671002340593769	39	16	10033	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
123	22	25	a16625839934814417496	-25	10017	10030	f	\N	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
124	22	25	a3422289724222968875	-22	10017	3	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
125	30	32	a9534686854361830782	-30	10022	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
126	30	31	a5346154887511039300	-30	3	1	f	2026-11-21 08:57:30.538912+00	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
127	22	26	a13594576809269601667	35	7	10033	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
128	22	23	a6886294449565608744	-22	10017	1	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
129	22	25	a14092689349862035938	39	10017	10031	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
130	22	28	a2388000461028529808	-22	10017	10035	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
131	22	23	a5271542061203036483	34	10017	10026	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
132	30	34	a2966613224181801468	38	10025	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
133	22	23	a437250473013238114	-22	10017	10026	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
134	22	26	a269143288200585208	-22	10017	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
135	22	29	a16514263799455633684	-22	10017	10037	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
136	22	23	a1402369722820058993	36	15	3	f	2026-11-21 08:57:30.538912+00	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
137	22	27	a15578254873114004286	-27	4	10034	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
138	22	27	a16775280747482477106	35	10	10034	f	2026-11-21 08:57:30.538912+00	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
139	30	31	a18269828530634336338	37	10021	10044	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
140	30	36	a13729021666032738798	-36	4	10052	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
141	30	32	a7017538850193054806	-31	10023	10046	t	\N	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
142	22	26	a294792781583737838	-25	10017	10033	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
143	22	28	a1825880952943430854	44	10	10036	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
144	22	22	a10322006771618445751	35	8	10024	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
146	22	26	a12840610267666440810	-26	10017	4	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
147	22	25	a13938771704032209146	35	10017	1	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
148	22	26	a17844766390740884837	36	10017	10033	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
149	22	27	a12887811186516649891	-27	10017	3	f	2026-11-21 08:57:30.538912+00	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
150	22	23	a11772007066593448941	-23	8	3	f	\N	\N	\N	2026-11-21 10:57:30.538912+00
151	22	26	a1430618647593432722	-22	10017	10033	f	2026-11-21 08:57:30.538912+00	2026-11-21 09:57:30.538912+00	\N	2026-11-21 10:57:30.538912+00
152	37	38	_default_access	-38	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
153	42	43	_default_access	-43	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
154	42	44	_default_access	-44	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
155	42	45	_default_access	-45	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
156	42	46	_default_access	-46	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
157	42	47	_default_access	-47	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
158	42	48	_default_access	-48	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
159	42	49	_default_access	-49	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
160	42	51	_default_access	-51	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
161	42	53	_default_access	-53	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.643586+00
162	42	49	a6328075600004655393	52	10039	10071	f	2026-11-21 08:57:30.643586+00	2026-11-21 09:57:30.643586+00	\N	2026-11-21 10:57:30.643586+00
163	42	43	a15066873428610563560	-43	10033	3	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
164	42	44	a17180002524443543632	-44	10035	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
165	42	44	a12019860418620425361	53	10035	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
166	42	46	a11975311340681975064	50	3	1	t	\N	\N	\N	2026-11-21 10:57:30.643586+00
167	42	44	a3811417274159484494	-42	7	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
168	37	40	a4913687557852326740	-40	10029	4	t	\N	\N	\N	2026-11-21 10:57:30.643586+00
169	42	53	a11993865448530077427	50	10034	10078	t	\N	\N	\N	2026-11-21 10:57:30.643586+00
170	42	49	a16127889134350293773	-46	10034	10071	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
171	42	52	a2808512789395306605	51	10034	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
173	42	46	a7830054293235117039	53	10034	10062	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
174	37	37	a2141260431331260646	48	10029	2	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
175	37	39	a2941546378295889677	-39	10030	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
176	42	53	a10838105983025291379	-50	10043	10078	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
172	42	53	a13096748444050609845	-53	8	10078	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.643586+00
145	30	31	a6045454841642882081	37	15	10043	t	2026-11-21 09:57:30.538912+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.538912+00
177	42	43	a8886702866744697915	-42	15	3	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
178	42	51	a4327946815110428853	-51	10034	10076	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
179	42	47	a13473906265671709960	50	2	10065	f	\N	2026-11-21 09:57:30.643586+00	\N	2026-11-21 10:57:30.643586+00
180	42	49	a18408527704177037871	-46	10	4	f	\N	2026-11-21 09:57:30.643586+00	\N	2026-11-21 10:57:30.643586+00
181	42	52	a11778733411018665305	-50	10034	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
182	42	48	a3630999600747522883	-48	2	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
184	42	46	a14791752842798419287	-46	10033	10063	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
185	42	42	a13904239686359379864	50	8	1	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
186	37	38	a7811503426488217160	48	15	1	f	2026-11-21 08:57:30.643586+00	2026-11-21 09:57:30.643586+00	\N	2026-11-21 10:57:30.643586+00
187	37	41	a8811600243873732583	-38	10029	10058	t	\N	\N	\N	2026-11-21 10:57:30.643586+00
188	42	46	a10812690033385291505	50	10033	10063	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
189	42	42	a2837354042913568228	-42	14	1	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
190	42	50	a17916631116392883108	53	10033	10074	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
191	37	40	a4008158619247110859	57	10030	10056	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
192	42	49	a14920196994951392081	-49	10042	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
193	42	44	a7487405884646401009	56	10035	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
195	42	51	a6157366876450931852	53	10044	10076	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
196	42	49	a11168478761389460409	49	10033	4	f	\N	\N	\N	2026-11-21 10:57:30.643586+00
197	54	54	_default_access	-54	6	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
198	54	56	_default_access	-56	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
199	54	58	_default_access	-58	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
200	54	59	_default_access	-59	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
201	54	62	_default_access	-62	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
202	64	64	_default_access	-64	14	2	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
203	64	66	_default_access	-66	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
204	64	70	_default_access	-70	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.747198+00
206	64	68	a8194825227541073878	64	1	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
207	64	69	a14298878800912276354	-64	10054	1	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
208	64	67	a7748879746872031496	75	10055	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
209	54	56	a14641037560858071847	-54	10048	10087	f	2026-11-21 08:57:30.747198+00	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
210	54	58	a7759548407977876252	61	10	4	f	2026-11-21 08:57:30.747198+00	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
212	64	67	a9226012694791510126	65	8	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
215	64	71	a15138461395731949450	63	8	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
216	64	67	a6450801703639848756	62	10054	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
217	64	70	a16714514791560075642	-69	10059	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
218	64	66	a16570202366028702502	65	10056	10099	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
219	54	59	a1203821631670372348	61	10	10092	t	\N	\N	\N	2026-11-21 10:57:30.747198+00
220	64	72	a17315113432346169807	-64	10054	10104	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
221	54	62	a15635045850711451015	74	10051	10096	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
222	54	58	a16788769778687322034	-55	2	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
223	64	68	a8209468502733638097	65	10055	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
224	54	58	a7370533885684894004	-54	10	4	f	2026-11-21 08:57:30.747198+00	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
225	54	58	a18126791621548707325	-54	10050	4	f	\N	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
226	54	54	a12372571304994520227	60	6	2	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
227	54	62	a2969870917976287322	-59	10051	10096	f	\N	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
228	64	71	a2555844455985649429	65	10058	4	f	\N	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
229	54	56	a5910130161808190341	-55	10048	10087	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
232	64	69	a3814755592972878658	-69	10055	1	f	2026-11-21 08:57:30.747198+00	2026-11-21 09:57:30.747198+00	\N	2026-11-21 10:57:30.747198+00
233	64	70	a3974251555461958244	66	10054	4	f	\N	\N	\N	2026-11-21 10:57:30.747198+00
234	73	73	_default_access	-73	6	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.851931+00
235	76	78	_default_access	-78	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.851931+00
236	76	80	_default_access	-80	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.851931+00
183	37	40	a14507809372965971013	57	8	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.643586+00
194	42	49	a7569769414850755296	52	8	10071	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.643586+00
237	76	78	a12188817286152068359	87	10	3	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
239	76	78	a5463377115947553958	-76	8	1	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
240	76	80	a11369499786362239820	87	2	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
241	76	78	a2349549624881652705	87	3	3	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
242	76	81	a9449354101565566556	-78	10069	10118	f	2026-11-21 08:57:30.851931+00	2026-11-21 09:57:30.851931+00	\N	2026-11-21 10:57:30.851931+00
243	76	79	a6340353679237395855	-76	7	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
244	76	81	a2263536801784839465	-81	8	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
245	76	81	a10760814155553448940	-76	10069	10120	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
247	76	81	a13872148202137010238	81	10068	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
248	76	81	a14751266932784796197	-78	10069	10120	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
250	73	75	a5023636402527427915	90	10064	10111	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
251	76	80	a3332322617520745742	80	10	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
252	76	80	a8858025422461002885	-80	10067	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
253	76	78	a5091518757373255733	79	15	3	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
254	76	80	a48202991458550066	81	1	4	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
255	73	75	a5205013622626925689	-75	10065	10111	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
256	76	80	a4731155364777568191	87	10067	4	t	\N	\N	\N	2026-11-21 10:57:30.851931+00
257	73	75	a1090693202343421787	90	10065	10111	f	\N	2026-11-21 09:57:30.851931+00	\N	2026-11-21 10:57:30.851931+00
258	76	77	a10833979764865857461	-77	15	1	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
259	73	73	a2202558386167474665	-73	5	10106	f	\N	\N	\N	2026-11-21 10:57:30.851931+00
260	82	83	_default_access	-83	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
261	82	84	_default_access	-84	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
262	82	86	_default_access	-86	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
263	82	91	_default_access	-91	16	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
264	92	93	_default_access	-93	15	3	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
265	92	94	_default_access	-94	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:30.920568+00
266	82	85	a8639640006610494892	94	10070	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
267	82	90	a10312787470712747816	94	10076	10132	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
269	82	84	a11820610234048560869	94	10070	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
272	82	91	a12855946370671195022	93	10077	10133	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
275	92	93	a1857588948488220887	-93	10080	10135	f	2026-11-21 08:57:30.920568+00	2026-11-21 09:57:30.920568+00	\N	2026-11-21 10:57:30.920568+00
276	82	84	a11452490422648972347	-82	10070	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
277	82	88	a6484135724683328764	93	10074	10129	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
278	92	92	a6282980667065199214	98	10078	1	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
279	92	95	a2281213474974597872	97	10083	10139	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
280	92	94	a5449358122596076094	-92	10080	4	t	2026-11-21 08:57:30.920568+00	2026-11-21 09:57:30.920568+00	\N	2026-11-21 10:57:30.920568+00
281	82	83	a4314785696865892297	-83	10	1	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
282	82	88	a16943330083632257320	99	10074	10128	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
283	82	90	a6260839915280132471	94	10076	10131	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
284	92	95	a16705342015122172988	-92	8	10139	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
285	82	91	a6432023897813295326	-89	1	10134	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
286	82	85	a10782277868005912137	94	2	4	t	\N	\N	\N	2026-11-21 10:57:30.920568+00
287	82	90	a11117001384027567642	92	8	10131	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
289	92	95	a12432365603257509783	98	10078	10139	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
290	92	92	a13990481529851297797	97	5	1	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
291	82	91	a13773757933556162471	103	10077	10133	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
292	92	94	a6105772079135874309	97	10079	4	f	2026-11-21 08:57:30.920568+00	2026-11-21 09:57:30.920568+00	\N	2026-11-21 10:57:30.920568+00
293	82	84	a16686195434974346284	-84	10070	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
268	92	92	a10577602465813240203	-92	10079	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
270	92	96	a15507086163320549262	-96	1	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
271	92	92	a4409682981092256151	96	10079	1	t	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
273	82	91	a12186311521132520569	94	10077	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
274	92	92	a1961536825730377983	95	10078	2	t	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
295	92	95	a2683971468731781353	-93	1	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
296	92	96	a11549346208689064659	97	10	10141	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
298	92	92	a13762108076433082507	97	10078	2	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
299	82	86	a6961892059881434730	100	7	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
300	92	92	a3373078884204825246	98	5	1	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
301	92	94	a289514773773106593	-93	10081	4	f	\N	\N	\N	2026-11-21 10:57:30.920568+00
302	82	88	a14263412452909966964	92	10	4	f	2026-11-21 08:57:30.920568+00	2026-11-21 09:57:30.920568+00	\N	2026-11-21 10:57:30.920568+00
304	97	99	_default_access	-99	2	4	f	\N	\N	default access of all users	2026-11-21 10:57:31.018751+00
305	100	101	_default_access	-101	4	1	f	\N	\N	default access of all users	2026-11-21 10:57:31.018751+00
306	97	97	a7234427485248420831	107	8	10143	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
308	97	98	a17566301296174683356	107	15	10145	t	\N	\N	\N	2026-11-21 10:57:31.018751+00
309	97	98	a12186177609045834501	-97	10086	3	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
310	97	97	a875099963865646820	-97	10086	10143	t	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
311	100	100	a2957873217628101884	114	6	10150	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
312	97	97	a1958335119054041079	107	10086	10143	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
313	100	100	a16916362170449753937	108	6	10150	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
314	97	99	a15694478915664805503	111	1	4	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
316	100	100	a4656730565651428519	-100	5	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
317	97	98	a16038240498301519611	107	10	10146	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
319	100	101	a8116671900781910118	119	4	10153	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
320	100	100	a12477684411434104739	114	10088	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
321	100	101	a16477031534978812383	-100	10089	3	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
322	97	97	a3659770637571951176	-97	10086	1	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
323	100	100	a2247205167545520117	119	10088	2	t	\N	\N	\N	2026-11-21 10:57:31.018751+00
324	100	100	a14872578208080179582	110	10088	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
325	100	100	a6311025927241262484	109	10088	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
326	100	101	a13148524388590627687	114	10087	3	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
327	100	100	a3289201439862305992	112	10088	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
329	97	99	a8587043914387379751	107	10086	10148	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
330	100	100	a12224680394903691605	119	10087	2	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
331	97	99	a9852626442199463273	-99	10086	10149	f	2026-11-21 08:57:31.018751+00	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
332	97	99	a9592514948345154827	111	10086	4	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
333	100	100	a5214866303255688439	109	5	10150	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
336	97	98	a5135396152303828026	107	4	10146	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
338	97	98	a6955269240985001493	118	10086	10145	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
340	97	99	a5274366769272596476	-99	10086	4	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
342	100	101	a16917313811462317474	112	10087	1	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
343	97	99	a7408309533935206346	-97	2	10148	f	2026-11-21 08:57:31.018751+00	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
344	100	100	a8733288051624837545	108	10087	10150	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
346	100	100	a9231322376195645750	109	10087	1	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
347	97	97	a2544133888800714299	118	10086	2	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
348	97	98	a16992196688674989953	118	10086	3	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
349	97	97	a4770349249987815029	106	6	1	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
351	97	99	a15418031895191271356	-99	1	10147	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
352	97	99	a1369286241914006464	117	10	4	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
297	82	89	a15600082570072671301	92	4	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
303	82	89	a11171275081450937524	-89	15	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
334	100	101	a16723491997481254446	109	10089	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:31.018751+00
335	100	100	a711338124995489984	109	10088	10150	t	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:31.018751+00
354	100	101	a10105772791390041726	110	10089	10153	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
355	100	100	a13392192838785296881	114	10088	10150	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
356	97	99	a16998071303281082541	111	10086	10149	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
357	97	99	a11892775687870333429	107	10086	10147	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
358	97	98	a11064204239507287049	-97	10086	10145	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
359	97	98	a16088228682725075158	-98	15	10146	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
360	97	98	a1674092097712537520	118	10086	10144	f	\N	\N	\N	2026-11-21 10:57:31.018751+00
361	97	99	a1858676912440426865	111	16	10147	f	\N	2026-11-21 09:57:31.018751+00	\N	2026-11-21 10:57:31.018751+00
108	22	25	a3284667202239446419	34	10	10030	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.538912+00
109	30	36	a14128239612662297173	-36	10027	10051	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.538912+00
205	64	68	a7703173592709079916	66	10057	10102	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.747198+00
214	64	67	a4979984246225958174	65	10054	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.747198+00
230	54	56	a1915612219441753574	-55	7	10086	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.747198+00
231	54	62	a11028179289256516940	-62	10051	10095	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.747198+00
294	92	94	a17409379270827350979	-92	10079	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:30.920568+00
341	100	101	a250891929058016895	108	3	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:31.018751+00
345	97	99	a2151979053633100678	-98	10086	10149	f	2900-01-01 00:00:00+00	\N	\N	2026-11-21 10:57:31.018751+00
30	5	8	a16690011157059752085	20	1	10008	f	2026-11-21 09:57:30.368191+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.368191+00
34	5	9	a4203540733053066024	14	10007	4	f	2026-11-21 09:57:30.368191+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.368191+00
37	5	6	a694092434020730654	5	10006	3	f	2026-11-21 09:57:30.368191+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.368191+00
50	2	4	a2790650610132964601	3	10001	10003	f	2026-11-21 09:57:30.368191+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.368191+00
83	10	15	a2244655109813132134	-10	15	3	f	2026-11-21 09:57:30.459124+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.459124+00
84	18	21	a5221380333841457298	24	10016	3	f	2026-11-21 09:57:30.459124+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.459124+00
100	22	26	a12588062482124603070	34	10017	10033	f	2026-11-21 09:57:30.538912+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.538912+00
101	30	35	a1919461607591233142	-35	3	10049	f	2026-11-21 09:57:30.538912+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.538912+00
111	30	36	a10611674745771424139	42	10027	10052	f	2026-11-21 09:57:30.538912+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.538912+00
211	64	65	a12240665157118650096	-64	10054	3	f	2026-11-21 09:57:30.747198+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.747198+00
213	54	58	a12422165685687751017	-55	10049	4	f	2026-11-21 09:57:30.747198+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.747198+00
238	76	80	a13124102882387927320	81	10067	4	f	2026-11-21 09:57:30.851931+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.851931+00
246	73	75	a8247636721751457543	89	10065	4	f	2026-11-21 09:57:30.851931+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.851931+00
249	76	81	a10445352341732231088	-78	10068	10120	f	2026-11-21 09:57:30.851931+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.851931+00
288	82	86	a9006302321285321892	100	10070	10125	f	2026-11-21 09:57:30.920568+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:30.920568+00
307	100	101	a5840317738110084652	119	10089	10153	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
315	97	97	a361236861394431580	107	6	1	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
318	97	99	a10917012432138538213	117	2	10147	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
328	97	98	a2981275381150286087	-98	10086	10146	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
337	97	99	a15818542556445316934	117	10086	10147	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
339	97	99	a11968409194002957126	116	10086	4	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
350	100	101	a17605817656399359187	-101	8	10152	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
353	100	100	a16701341565362435688	109	10087	2	f	2026-11-21 09:57:31.018751+00	2900-01-02 00:00:00+00	\N	2026-11-21 10:57:31.018751+00
\.


--
-- Data for Name: role_permissions; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.role_permissions (role_id, permission_id) FROM stdin;
10001	107
10001	61
10001	92
10001	86
10001	38
10001	128
10002	10002
10002	128
10002	91
10002	46
10003	61
10003	10003
10004	10001
10004	91
10004	37
10004	128
10004	94
10005	89
10005	10001
10005	26
10005	298
10005	3
10005	106
10006	10003
10006	10002
10006	89
10006	61
10006	128
10007	10003
10007	94
10007	91
10007	30
10007	10001
10008	94
10009	92
10009	106
10009	96
10010	10001
10010	107
10010	37
10010	36
10011	106
10011	91
10011	89
10011	10002
10011	37
10012	10001
10012	36
10012	30
10012	106
10012	128
10013	106
10013	10002
10013	92
10013	107
10013	10003
10013	61
10013	38
10014	36
10014	61
10015	37
10015	107
10015	10001
10016	92
10017	46
10018	89
10018	91
10019	36
10020	298
10020	36
10020	10001
10020	96
10020	86
10020	92
10021	38
10021	128
10021	92
10021	89
10021	107
10022	106
10022	10003
10022	107
10022	10001
10023	86
10023	91
10023	37
10023	46
10023	106
10023	92
10024	298
10024	10002
10025	96
10025	91
10025	10003
10025	86
10025	10001
10026	10003
10026	89
10026	30
10026	37
10026	46
10026	10001
10026	96
10026	31
10027	298
10028	86
10028	30
10028	92
10028	107
10028	94
10028	298
10028	31
10028	96
10029	37
10029	94
10029	10001
10030	10001
10031	106
10031	298
10031	10002
10032	46
10032	94
10032	128
10033	2
10033	36
10033	10001
10034	2
10034	92
10034	38
10035	38
10035	46
10035	37
10036	92
10036	106
10036	38
10036	31
10037	36
10037	37
10037	10002
10038	107
10038	89
10038	37
10038	91
10038	10003
10039	96
10039	10003
10040	10003
10040	46
10040	89
10040	10001
10041	37
10041	61
10041	10003
10041	92
10041	128
10042	92
10042	46
10042	61
10042	94
10042	298
10043	91
10043	37
10043	10001
10043	38
10043	86
10043	128
10044	94
10044	298
10044	46
10044	10003
10044	92
10045	92
10045	10002
10045	94
10045	61
10045	91
10046	106
10046	86
10046	36
10047	86
10047	89
10048	92
10048	10001
10048	10003
10049	91
10049	37
10049	89
10049	61
10049	94
10050	61
10050	92
10050	89
10050	91
10050	37
10050	106
10051	106
10051	61
10051	128
10051	46
10051	96
10051	10001
10051	86
10052	46
10052	94
10052	89
10052	91
10052	10003
10052	10002
10052	38
10053	86
10054	10003
10054	128
10054	26
10054	31
10054	10002
10054	2
10055	46
10055	10002
10055	128
10055	96
10055	92
10055	30
10055	61
10056	106
10056	37
10056	107
10056	46
10056	128
10056	89
10057	92
10057	10002
10057	94
10057	96
10057	10003
10058	107
10058	10002
10058	30
10058	106
10059	106
10060	298
10060	86
10060	36
10061	37
10061	10003
10062	128
10062	92
10062	10001
10062	89
10062	106
10062	298
10063	10001
10063	89
10064	107
10064	36
10064	10003
10064	91
10064	92
10065	10002
10065	128
10065	94
10065	92
10065	36
10065	10003
10066	10003
10066	92
10066	106
10066	10002
10066	37
10066	10001
10067	86
10067	89
10067	94
10068	91
10068	89
10068	92
10068	61
10068	298
10068	10003
10069	61
10069	89
10070	92
10071	61
10071	92
10071	107
10071	94
10071	10003
10071	128
10071	86
10072	92
10072	106
10073	89
10073	298
10074	96
10075	61
10075	298
10075	46
10075	96
10075	92
10075	91
10075	89
10076	106
10076	37
10076	96
10076	94
10076	10001
10076	61
10077	10002
10078	2
10078	106
10078	37
10078	86
10079	128
10079	46
10079	94
10079	96
10080	30
10080	96
10080	37
10080	128
10081	86
10081	31
10081	91
10081	96
10081	106
10082	36
10082	107
10082	128
10082	298
10082	10001
10082	46
10083	92
10084	46
10084	61
10084	298
10085	46
10085	86
10085	10003
10085	107
10085	10001
10086	128
10086	10001
10086	94
10086	10003
10086	46
10086	31
10087	31
10087	106
10087	91
10087	2
10087	92
10087	10003
10087	37
10088	30
10088	3
10088	10001
10088	46
10088	107
10088	298
10089	86
10089	94
10089	106
10089	10001
\.


--
-- Data for Name: scope_users; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.scope_users (account_id, scope_id, user_id, organization_id) FROM stdin;
2	3	4	\N
2	4	4	3
5	6	5	\N
5	6	6	\N
5	7	7	\N
5	7	6	\N
5	9	6	7
10	11	22	\N
10	11	21	\N
10	12	21	11
10	13	21	11
10	13	22	11
10	14	22	11
10	15	22	\N
10	16	22	15
18	19	26	\N
18	20	26	19
18	21	24	\N
18	21	25	\N
18	21	26	\N
22	23	36	\N
22	25	36	\N
22	26	36	25
22	27	34	\N
22	27	36	\N
22	29	36	27
30	31	37	\N
30	32	37	31
30	34	37	31
30	36	37	\N
37	38	46	\N
37	38	47	\N
37	39	46	38
37	40	46	38
37	41	46	38
37	41	47	38
42	43	53	\N
42	46	49	\N
42	46	50	\N
42	47	50	46
42	46	51	\N
42	47	51	46
42	46	52	\N
42	47	52	46
42	48	50	46
42	46	53	\N
42	49	53	46
42	50	50	\N
42	50	49	\N
42	51	49	50
42	50	51	\N
42	53	51	50
42	50	53	\N
42	53	53	50
54	55	61	\N
54	55	60	\N
54	58	60	55
54	59	60	\N
54	60	60	59
54	59	61	\N
54	60	61	59
54	62	61	59
54	63	61	\N
64	65	62	\N
64	66	62	65
64	67	62	65
64	65	64	\N
64	67	64	65
64	65	66	\N
64	67	66	65
64	65	63	\N
64	68	63	65
64	69	65	\N
64	71	65	69
64	72	62	\N
64	72	63	\N
64	72	64	\N
76	78	80	\N
76	79	80	78
76	78	79	\N
76	81	79	78
82	83	94	\N
82	84	94	83
82	85	94	83
82	86	94	83
82	87	92	\N
82	87	94	\N
82	89	93	\N
82	91	93	89
92	93	95	\N
92	93	98	\N
97	98	106	\N
97	99	106	98
97	98	107	\N
97	99	107	98
100	101	109	\N
\.


--
-- Data for Name: environments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.environments (scope_id, name, kind) FROM stdin;
1	deploy	\N
1	ana	Production
1	nowhere	Production
2	deploy	Production
2	nowhere	x
2	ana	x
3	deploy	x
3	nowhere	y
3	ana	y
4	deploy	y
4	nowhere	\N
4	ana	\N
5	ana	Production
5	nowhere	Production
5	deploy	\N
6	ana	x
6	nowhere	x
6	deploy	Production
7	ana	y
7	nowhere	y
7	deploy	x
8	ana	\N
8	nowhere	\N
8	deploy	y
9	ana	Production
9	nowhere	Production
9	deploy	\N
10	ana	x
10	nowhere	x
10	deploy	Production
11	ana	y
11	nowhere	y
11	deploy	x
12	ana	\N
12	nowhere	\N
12	deploy	y
13	ana	Production
13	nowhere	Production
13	deploy	\N
14	ana	x
14	nowhere	x
14	deploy	Production
15	ana	y
15	nowhere	y
15	deploy	x
16	ana	\N
16	nowhere	\N
16	deploy	y
17	ana	Production
17	nowhere	Production
17	deploy	\N
18	ana	x
18	nowhere	x
18	deploy	Production
19	ana	y
19	nowhere	y
19	deploy	x
20	ana	\N
20	nowhere	\N
20	deploy	y
21	ana	Production
21	nowhere	Production
21	deploy	\N
22	with space	Production
22	nowhere	x
22	ana	x
22	deploy	Production
23	with space	x
23	nowhere	y
23	ana	y
23	deploy	x
24	with space	y
24	nowhere	\N
24	ana	\N
24	deploy	y
25	with space	\N
25	nowhere	Production
25	ana	Production
25	deploy	\N
26	with space	Production
26	nowhere	x
26	ana	x
26	deploy	Production
27	with space	x
27	nowhere	y
27	ana	y
27	deploy	x
28	with space	y
28	nowhere	\N
28	ana	\N
28	deploy	y
29	with space	\N
29	nowhere	Production
29	ana	Production
29	deploy	\N
30	ana	x
30	deploy	Production
30	nowhere	x
31	ana	y
31	deploy	x
31	nowhere	y
32	ana	\N
32	deploy	y
32	nowhere	\N
33	ana	Production
33	deploy	\N
33	nowhere	Production
34	ana	x
34	deploy	Production
34	nowhere	x
35	ana	y
35	deploy	x
35	nowhere	y
36	ana	\N
36	deploy	y
36	nowhere	\N
37	nowhere	Production
37	deploy	\N
37	ana	Production
38	nowhere	x
38	deploy	Production
38	ana	x
39	nowhere	y
39	deploy	x
39	ana	y
40	nowhere	\N
40	deploy	y
40	ana	\N
41	nowhere	Production
41	deploy	\N
41	ana	Production
42	deploy	Production
42	nowhere	x
42	ana	x
43	deploy	x
43	nowhere	y
43	ana	y
44	deploy	y
44	nowhere	\N
44	ana	\N
45	deploy	\N
45	nowhere	Production
45	ana	Production
46	deploy	Production
46	nowhere	x
46	ana	x
47	deploy	x
47	nowhere	y
47	ana	y
48	deploy	y
48	nowhere	\N
48	ana	\N
49	deploy	\N
49	nowhere	Production
49	ana	Production
50	deploy	Production
50	nowhere	x
50	ana	x
51	deploy	x
51	nowhere	y
51	ana	y
52	deploy	y
52	nowhere	\N
52	ana	\N
53	deploy	\N
53	nowhere	Production
53	ana	Production
54	deploy	Production
54	ana	x
54	ben	x
54	build	\N
54	nowhere	x
54	prod	y
54	docker	Production
55	deploy	x
55	ana	y
55	ben	y
55	build	Production
55	nowhere	y
55	prod	\N
55	docker	x
56	deploy	y
56	ana	\N
56	ben	\N
56	build	x
56	nowhere	\N
56	prod	Production
56	docker	y
57	deploy	\N
57	ana	Production
57	ben	Production
57	build	y
57	nowhere	Production
57	prod	x
57	docker	\N
58	deploy	Production
58	ana	x
58	ben	x
58	build	\N
58	nowhere	x
58	prod	y
58	docker	Production
59	deploy	x
59	ana	y
59	ben	y
59	build	Production
59	nowhere	y
59	prod	\N
59	docker	x
60	deploy	y
60	ana	\N
60	ben	\N
60	build	x
60	nowhere	\N
60	prod	Production
60	docker	y
61	deploy	\N
61	ana	Production
61	ben	Production
61	build	y
61	nowhere	Production
61	prod	x
61	docker	\N
62	deploy	Production
62	ana	x
62	ben	x
62	build	\N
62	nowhere	x
62	prod	y
62	docker	Production
63	deploy	x
63	ana	y
63	ben	y
63	build	Production
63	nowhere	y
63	prod	\N
63	docker	x
64	nowhere	\N
64	deploy	y
64	ana	\N
65	nowhere	Production
65	deploy	\N
65	ana	Production
66	nowhere	x
66	deploy	Production
66	ana	x
67	nowhere	y
67	deploy	x
67	ana	y
68	nowhere	\N
68	deploy	y
68	ana	\N
69	nowhere	Production
69	deploy	\N
69	ana	Production
70	nowhere	x
70	deploy	Production
70	ana	x
71	nowhere	y
71	deploy	x
71	ana	y
72	nowhere	\N
72	deploy	y
72	ana	\N
73	nowhere	Production
73	deploy	\N
73	ana	Production
74	nowhere	x
74	deploy	Production
74	ana	x
75	nowhere	y
75	deploy	x
75	ana	y
76	nowhere	\N
76	ana	\N
76	deploy	y
77	nowhere	Production
77	ana	Production
77	deploy	\N
78	nowhere	x
78	ana	x
78	deploy	Production
79	nowhere	y
79	ana	y
79	deploy	x
80	nowhere	\N
80	ana	\N
80	deploy	y
81	nowhere	Production
81	ana	Production
81	deploy	\N
82	nowhere	x
82	"quoted"	y
82	deploy	Production
82	ana	x
83	nowhere	y
83	"quoted"	\N
83	deploy	x
83	ana	y
84	nowhere	\N
84	"quoted"	Production
84	deploy	y
84	ana	\N
85	nowhere	Production
85	"quoted"	x
85	deploy	\N
85	ana	Production
86	nowhere	x
86	"quoted"	y
86	deploy	Production
86	ana	x
87	nowhere	y
87	"quoted"	\N
87	deploy	x
87	ana	y
88	nowhere	\N
88	"quoted"	Production
88	deploy	y
88	ana	\N
89	nowhere	Production
89	"quoted"	x
89	deploy	\N
89	ana	Production
90	nowhere	x
90	"quoted"	y
90	deploy	Production
90	ana	x
91	nowhere	y
91	"quoted"	\N
91	deploy	x
91	ana	y
92	ana	\N
92	nowhere	\N
92	deploy	y
93	ana	Production
93	nowhere	Production
93	deploy	\N
94	ana	x
94	nowhere	x
94	deploy	Production
95	ana	y
95	nowhere	y
95	deploy	x
96	ana	\N
96	nowhere	\N
96	deploy	y
97	nowhere	Production
97	ana	Production
97	deploy	\N
98	nowhere	x
98	ana	x
98	deploy	Production
99	nowhere	y
99	ana	y
99	deploy	x
100	ana	\N
100	deploy	y
100	nowhere	\N
101	ana	Production
101	deploy	\N
101	nowhere	Production
\.


--
-- Data for Name: pipelines; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.pipelines (scope_id, name, kind) FROM stdin;
1	deploy	\N
1	ana	Production
1	nowhere	Production
2	deploy	Production
2	nowhere	x
2	ana	x
3	deploy	x
3	nowhere	y
3	ana	y
4	deploy	y
4	nowhere	\N
4	ana	\N
5	prod	x
5	ana	Production
5	Prod	x
5	x'); DROP TABLE scopes; --	\N
5	nowhere	Production
5	deploy	\N
6	prod	y
6	ana	x
6	Prod	y
6	x'); DROP TABLE scopes; --	Production
6	nowhere	x
6	deploy	Production
7	prod	\N
7	ana	y
7	Prod	\N
7	x'); DROP TABLE scopes; --	x
7	nowhere	y
7	deploy	x
8	prod	Production
8	ana	\N
8	Prod	Production
8	x'); DROP TABLE scopes; --	y
8	nowhere	\N
8	deploy	y
9	prod	x
9	ana	Production
9	Prod	x
9	x'); DROP TABLE scopes; --	\N
9	nowhere	Production
9	deploy	\N
10	ana	x
10	nowhere	x
10	deploy	Production
11	ana	y
11	nowhere	y
11	deploy	x
12	ana	\N
12	nowhere	\N
12	deploy	y
13	ana	Production
13	nowhere	Production
13	deploy	\N
14	ana	x
14	nowhere	x
14	deploy	Production
15	ana	y
15	nowhere	y
15	deploy	x
16	ana	\N
16	nowhere	\N
16	deploy	y
17	ana	Production
17	nowhere	Production
17	deploy	\N
18	ana	x
18	nowhere	x
18	deploy	Production
19	ana	y
19	nowhere	y
19	deploy	x
20	ana	\N
20	nowhere	\N
20	deploy	y
21	ana	Production
21	nowhere	Production
21	deploy	\N
22	nowhere	x
22	ana	x
22	deploy	Production
23	nowhere	y
23	ana	y
23	deploy	x
24	nowhere	\N
24	ana	\N
24	deploy	y
25	nowhere	Production
25	ana	Production
25	deploy	\N
26	nowhere	x
26	ana	x
26	deploy	Production
27	nowhere	y
27	ana	y
27	deploy	x
28	nowhere	\N
28	ana	\N
28	deploy	y
29	nowhere	Production
29	ana	Production
29	deploy	\N
30	ana	x
30	prod	y
30	deploy	Production
30	Prod	y
30	nowhere	x
31	ana	y
31	prod	\N
31	deploy	x
31	Prod	\N
31	nowhere	y
32	ana	\N
32	prod	Production
32	deploy	y
32	Prod	Production
32	nowhere	\N
33	ana	Production
33	prod	x
33	deploy	\N
33	Prod	x
33	nowhere	Production
34	ana	x
34	prod	y
34	deploy	Production
34	Prod	y
34	nowhere	x
35	ana	y
35	prod	\N
35	deploy	x
35	Prod	\N
35	nowhere	y
36	ana	\N
36	prod	Production
36	deploy	y
36	Prod	Production
36	nowhere	\N
37	nowhere	Production
37	deploy	\N
37	ana	Production
38	nowhere	x
38	deploy	Production
38	ana	x
39	nowhere	y
39	deploy	x
39	ana	y
40	nowhere	\N
40	deploy	y
40	ana	\N
41	nowhere	Production
41	deploy	\N
41	ana	Production
42	deploy	Production
42	nowhere	x
42	ana	x
43	deploy	x
43	nowhere	y
43	ana	y
44	deploy	y
44	nowhere	\N
44	ana	\N
45	deploy	\N
45	nowhere	Production
45	ana	Production
46	deploy	Production
46	nowhere	x
46	ana	x
47	deploy	x
47	nowhere	y
47	ana	y
48	deploy	y
48	nowhere	\N
48	ana	\N
49	deploy	\N
49	nowhere	Production
49	ana	Production
50	deploy	Production
50	nowhere	x
50	ana	x
51	deploy	x
51	nowhere	y
51	ana	y
52	deploy	y
52	nowhere	\N
52	ana	\N
53	deploy	\N
53	nowhere	Production
53	ana	Production
54	deploy	Production
54	ana	x
54	nowhere	x
55	deploy	x
55	ana	y
55	nowhere	y
56	deploy	y
56	ana	\N
56	nowhere	\N
57	deploy	\N
57	ana	Production
57	nowhere	Production
58	deploy	Production
58	ana	x
58	nowhere	x
59	deploy	x
59	ana	y
59	nowhere	y
60	deploy	y
60	ana	\N
60	nowhere	\N
61	deploy	\N
61	ana	Production
61	nowhere	Production
62	deploy	Production
62	ana	x
62	nowhere	x
63	deploy	x
63	ana	y
63	nowhere	y
64	nowhere	\N
64	deploy	y
64	ana	\N
65	nowhere	Production
65	deploy	\N
65	ana	Production
66	nowhere	x
66	deploy	Production
66	ana	x
67	nowhere	y
67	deploy	x
67	ana	y
68	nowhere	\N
68	deploy	y
68	ana	\N
69	nowhere	Production
69	deploy	\N
69	ana	Production
70	nowhere	x
70	deploy	Production
70	ana	x
71	nowhere	y
71	deploy	x
71	ana	y
72	nowhere	\N
72	deploy	y
72	ana	\N
73	nowhere	Production
73	deploy	\N
73	ana	Production
74	nowhere	x
74	deploy	Production
74	ana	x
75	nowhere	y
75	deploy	x
75	ana	y
76	nowhere	\N
76	ana	\N
76	deploy	y
77	nowhere	Production
77	ana	Production
77	deploy	\N
78	nowhere	x
78	ana	x
78	deploy	Production
79	nowhere	y
79	ana	y
79	deploy	x
80	nowhere	\N
80	ana	\N
80	deploy	y
81	nowhere	Production
81	ana	Production
81	deploy	\N
82	nowhere	x
82	deploy	Production
82	ana	x
83	nowhere	y
83	deploy	x
83	ana	y
84	nowhere	\N
84	deploy	y
84	ana	\N
85	nowhere	Production
85	deploy	\N
85	ana	Production
86	nowhere	x
86	deploy	Production
86	ana	x
87	nowhere	y
87	deploy	x
87	ana	y
88	nowhere	\N
88	deploy	y
88	ana	\N
89	nowhere	Production
89	deploy	\N
89	ana	Production
90	nowhere	x
90	deploy	Production
90	ana	x
91	nowhere	y
91	deploy	x
91	ana	y
92	ana	\N
92	nowhere	\N
92	deploy	y
93	ana	Production
93	nowhere	Production
93	deploy	\N
94	ana	x
94	nowhere	x
94	deploy	Production
95	ana	y
95	nowhere	y
95	deploy	x
96	ana	\N
96	nowhere	\N
96	deploy	y
97	nowhere	Production
97	ana	Production
97	deploy	\N
98	nowhere	x
98	ana	x
98	deploy	Production
99	nowhere	y
99	ana	y
99	deploy	x
100	ana	\N
100	deploy	y
100	nowhere	\N
101	ana	Production
101	deploy	\N
101	nowhere	Production
\.


--
-- Data for Name: callers; Type: TABLE DATA; Schema: recorded; Owner: postgres
--

COPY recorded.callers (principal, target, visible, digest, updated) FROM stdin;
service_account:docker2@w0/pay	environments	3	2ec9a998b336381d5ceb14fd329cba0d	0
user:$$dollar$$@w0	environments	6	9468b1316d077ab16502a313b301e3e7	0
user:ana@w0x	environments	3	096202acc998b676aafcf93cd0678db9	0
user:docker@w0x	environments	9	30f0f81fd87d24e48b8ce049fb10348a	3
service_account:A$_0@w1x/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:Prod0@w0	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ana0@w7x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ben0@w4/w4	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:build0@w0x/payments/pay	pipelines	1	0b3076704a76e2449c439852dfe42865	1
service_account:build1@w0	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy0@w4x/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy1@w5/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy2@w5	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:docker0@w7/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod0@w2/w2	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod1@w3	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod2@w7	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test1@w4x/w4x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test1@w6x/pay/payments	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:$$dollar$$@w0	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:$$dollar$$@w3x	pipelines	6	b46f3bc007fca0af725130215dd79708	0
user:100%_@w3	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w6x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:a@b@c@w1x	pipelines	3	d5408aa25e0aeb859ad745576a2d04a2	0
user:ana@w1x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ana@w3	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:back\\slash@w4x	pipelines	3	28a2a7175db7f81b0a3e8ad02fea199b	3
user:ben@w4x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ben@w7x	pipelines	6	cb3d5fcbe6ba8c38331c809110621090	6
user:build@w1	pipelines	12	5f0319e5275e41b87d9e84b4b41533f1	3
user:build@w2x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:build@w4	pipelines	30	8f967d1606fe42ece05dbef90df7fb55	0
user:docker@w0x	pipelines	18	8ef74996bf93a6cd58d39b5ed05f7a9c	6
user:docker@w3x	pipelines	6	c3e330309465a5585d8e930ce437407e	0
user:docker@w5	pipelines	9	beab0b0de488f19ea29a6b62eb5a392c	6
user:é@w6x	pipelines	15	c804aaf33eb5b16c7f9d64a06565d0a7	15
user:prod@w0x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:prod@w4x	pipelines	3	20c66d6265431e8b105a657b953f68e6	0
user:test@w5	pipelines	9	beab0b0de488f19ea29a6b62eb5a392c	6
user:with space@w0	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	pipelines	10	c75616c65015e6085e30ae6237a0964c	5
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	pipelines	12	8bf3197d8490726f6030b1fa75222e1a	6
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	pipelines	9	ba2965f24e6beca97c5ea11e1b7b9432	3
user:‮olleh@w0x	pipelines	30	2c59b8fd379b18dbdcac15ae474d456b	0
user:‮olleh@w5x	pipelines	12	8bf3197d8490726f6030b1fa75222e1a	3
user:日本語@w6	pipelines	3	3f55043dd1623feec86e3e15d0c26fa9	0
service_account:A$_0@w1x/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:A$_0@w6/w6/_shop	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:Prod0@w0	environments	6	9468b1316d077ab16502a313b301e3e7	0
service_account:Prod0@w5x/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ana0@w7x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ana2@w4/payments/payments	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ben0@w4/w4	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ben1@w4/pay/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:build0@w0x/payments/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:build0@w6x/pay/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:build1@w0	environments	3	2ec9a998b336381d5ceb14fd329cba0d	0
service_account:deploy0@w1/pay/_shop	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy1@w5/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy2@w5	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:docker0@w7/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod0@w3/pay/_shop	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod1@w3	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test0@w3x/payments/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test1@w6x/pay/payments	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:$$dollar$$@w3x	environments	6	b46f3bc007fca0af725130215dd79708	0
user:100%_@w3	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w1x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w7x	environments	6	cb3d5fcbe6ba8c38331c809110621090	6
user:ana@w1x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ana@w3	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ana@w7x	environments	6	cb3d5fcbe6ba8c38331c809110621090	3
user:ben@w4	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ben@w6	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:build@w1	environments	12	5f0319e5275e41b87d9e84b4b41533f1	0
user:build@w2x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:build@w4	environments	70	b9a597c1ab081e3972140833e69a9ef9	0
user:deploy@w5x	environments	9	38f80077b4aaf9dd7be76e7df4eb6cea	6
user:docker@w3x	environments	6	c3e330309465a5585d8e930ce437407e	0
user:docker@w5	environments	9	beab0b0de488f19ea29a6b62eb5a392c	6
user:é@w6x	environments	15	c804aaf33eb5b16c7f9d64a06565d0a7	15
user:prod@w1	environments	15	4b271e832fefb206fca1775d7e4f68ca	0
user:prod@w6	environments	16	166f0f5c69d4e2b918ad32d7d4eb11fd	0
user:user:ana@acme@w6x	environments	15	c804aaf33eb5b16c7f9d64a06565d0a7	15
user:zero​width@w2	environments	32	5d31f69a75517cc01883c57ebc705690	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	environments	6	f3e11698e564993a9624167fb0d69841	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	environments	12	8bf3197d8490726f6030b1fa75222e1a	3
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	environments	9	ba2965f24e6beca97c5ea11e1b7b9432	3
user:‮olleh@w5x	environments	12	8bf3197d8490726f6030b1fa75222e1a	0
user:日本語@w6	environments	4	81e3cb520be4c35f6ed676a04c94bbb5	0
service_account:deploy0@w4x/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy1@w7/pay/pay	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:docker0@w2x/pay/_shop	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod0@w2/w2	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod2@w7	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:robot@administered	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test1@w4x/w4x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0@w5	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w6x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:a@b@c@w1x	environments	3	d5408aa25e0aeb859ad745576a2d04a2	0
user:ana@w2	environments	32	5d31f69a75517cc01883c57ebc705690	0
user:ana@w4x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:back\\slash@w4x	environments	3	28a2a7175db7f81b0a3e8ad02fea199b	3
user:ben@w4x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ben@w7x	environments	6	cb3d5fcbe6ba8c38331c809110621090	3
user:boss@administered	environments	3	340d7f0453959d6d37b60128fcab7c7a	3
user:build@w2	environments	32	5d31f69a75517cc01883c57ebc705690	0
user:build@w3x	environments	9	7bc35c85a7fced12a0ccce1c8cb46907	0
user:deploy@w3x	environments	3	668ac0313b4592351f9d63d7e9b3b4ac	0
user:docker@w3	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:docker@w4x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:docker@w6x	environments	6	54721003e889c0d81dcabb3948fdc66e	3
user:é@w7	environments	9	ba2965f24e6beca97c5ea11e1b7b9432	0
user:prod@w0x	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:prod@w4x	environments	3	20c66d6265431e8b105a657b953f68e6	0
user:test@w5	environments	9	beab0b0de488f19ea29a6b62eb5a392c	6
user:with space@w0	environments	0	d41d8cd98f00b204e9800998ecf8427e	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	environments	9	67132a68957929d9ba75ac66100a2b75	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	environments	3	668ac0313b4592351f9d63d7e9b3b4ac	0
user:‮olleh@w0x	environments	6	4b231b64e623de69eadbd1202b54969e	0
service_account:A$_0@w6/w6/_shop	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:Prod0@w5x/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ana2@w4/payments/payments	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:ben1@w4/pay/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:build0@w6x/pay/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy0@w1/pay/_shop	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:deploy1@w7/pay/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:docker0@w2x/pay/_shop	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:docker2@w0/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:prod0@w3/pay/_shop	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:robot@administered	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:test0@w3x/payments/pay	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
service_account:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0@w5	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w1x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:Prod@w7x	pipelines	6	cb3d5fcbe6ba8c38331c809110621090	6
user:ana@w0x	pipelines	6	a91cf213b88d953a685a1ae8e54f5dc5	0
user:ana@w2	pipelines	24	3ea6389c8fbf7bfa50d6dc2ff08d7e7f	0
user:ana@w4x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ana@w7x	pipelines	6	cb3d5fcbe6ba8c38331c809110621090	6
user:ben@w4	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:ben@w6	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:boss@administered	pipelines	3	340d7f0453959d6d37b60128fcab7c7a	3
user:build@w2	pipelines	24	3ea6389c8fbf7bfa50d6dc2ff08d7e7f	0
user:build@w3x	pipelines	9	7bc35c85a7fced12a0ccce1c8cb46907	3
user:deploy@w3x	pipelines	3	668ac0313b4592351f9d63d7e9b3b4ac	0
user:deploy@w5x	pipelines	12	8bf3197d8490726f6030b1fa75222e1a	9
user:docker@w3	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:docker@w4x	pipelines	0	d41d8cd98f00b204e9800998ecf8427e	0
user:docker@w6x	pipelines	6	54721003e889c0d81dcabb3948fdc66e	3
user:é@w7	pipelines	9	ba2965f24e6beca97c5ea11e1b7b9432	0
user:prod@w1	pipelines	15	4b271e832fefb206fca1775d7e4f68ca	3
user:prod@w6	pipelines	12	e5f0f42cda8da95ae91dcbeeb5fd0090	6
user:user:ana@acme@w6x	pipelines	15	c804aaf33eb5b16c7f9d64a06565d0a7	15
user:zero​width@w2	pipelines	24	3ea6389c8fbf7bfa50d6dc2ff08d7e7f	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	pipelines	9	67132a68957929d9ba75ac66100a2b75	0
user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	pipelines	3	668ac0313b4592351f9d63d7e9b3b4ac	0
\.


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: recorded; Owner: postgres
--

COPY recorded.decisions (number, permission, scope, resource, principal, attributes, resource_type, answer) FROM stdin;
127	app_invoice_view	w0x	build	user:docker@w0x	\N	\N	f
413	app_ledger_view	w2	prod	user:zero​width@w2	\N	\N	t
798	core_project_edit	w5x/payments/pay	\N	user:deploy@w5x	\N	\N	f
839	core_environment_view	w5x/payments/pay	\N	user:deploy@w5x	\N	\N	t
987	ff_targetgroup_view	w6/w6	\N	user:ben@w6	\N	\N	f
1155	core_account_edit	w7x	é	user:ana@w7x	\N	\N	f
1	core_pipeline_view	w0/pay/pay	pay	user_group:A$_3@w0	\N	\N	t
2	core_account_edit	w0/pay/pay	payments	user:$$dollar$$@w0	\N	\N	f
3	ff_featureflag_edit	w0x/payments/pay	ben	service_account:build0@w0x/payments/pay	\N	ENVIRONMENT	f
4	core_usergroup_manage	w0x/pay	tab\there	user_group:_organization_all_users@w0x/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
5	core_license_view	w0x/payments/pay	\N	user:docker@w0x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
6	core_pipeline_edit	w0x/payments/nowhere	payments	user:prod@w0x	\N	\N	f
7	ff_featureflag_edit	w0/pay/pay	\N	user:with space@w0	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
8	core_usergroup_manage	w0/pay/pay	w0	user:with space@w0	\N	\N	f
9	core_nothing_view	w0/pay	test	nonsense	[]	\N	f
10	core_serviceaccount_list	w0x/payments/_shop	Prod	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	\N	\N	t
11	core_project_edit	w0x	pay	user_group:ana3@w0x/payments	\N	\N	f
12	ff_featureflag_edit	w0x/pay	payments	user:prod@w0x	\N	\N	f
13	core_inputset_view	w0x/payments/pay	pay	user:‮olleh@w0x	{}	\N	t
14	core_project_create	w0/pay	deploy	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1@w0/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	PIPELINE	f
15	core_audit_view	w0/pay/pay	payments	service_account:build1@w0	\N	\N	f
16	core_role_view	w0/pay	\N	service_account:build1@w0	{"it's": "é", "type": 3}	\N	f
17	core_pipeline_edit	w0/pay	build	service_account:Prod0@w0	\N	\N	t
18	app_ledger_view	w0/pay/pay	ben	user:with space@w0	\N	\N	f
19	core_organization_view	w0x/payments/_shop	pay	user_group:_organization_all_users@w0x/payments	\N	\N	f
20	app_invoice_view	w0x/payments/_shop	payments	user_group:_organization_all_users@w0x/payments	\N	\N	f
21	core_organization_edit	w0x/payments/_shop	pay	user:‮olleh@w0x	{"tags": ["y", 3, null]}	\N	f
22	core_connector_view	w0x/payments	payments	user_group:ana3@w0x/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
23	core_organization_edit	w0x	test	user_group:A$_0@w0x/payments/pay	\N	NO_SUCH_TYPE	f
24	core_role_view	w0x	\N	service_account:build0@w0x/payments/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
25	core_usergroup_manage	w0x	test	user:prod@w0x	\N	\N	f
26	core_role_view	w0x/payments	\N	user:docker@w0x	\N	\N	f
27	core_organization_edit	w0x/payments	Prod	user_group:docker1@w0x/payments/_shop	\N	\N	f
28	core_pipeline_edit	w0/pay	Prod	user_group:_account_all_users@w0	\N	\N	t
29	core_pipeline_edit	w0/pay	payments	user_group:_account_all_users@w0	\N	\N	t
30	core_pipeline_view	w0	deploy	user_group:docker1@w0x/payments/_shop	{"tags": ["y", 3, null]}	LEDGER	f
31	core_environment_view	w0x/payments	\N	user:‮olleh@w0x	\N	NO_SUCH_TYPE	f
32	core_project_create	w0/pay/pay	payments	service_account:Prod0@w0	\N	\N	t
33	core_connector_access	w0x/payments/pay	deploy	user:prod@w0x	\N	\N	f
34	core_connector_access	w0x	payments	user:docker@w0x	\N	\N	f
35	core_pipeline_edit	w0/pay	Prod	user:$$dollar$$@w0	\N	\N	t
36	core_environment_access	w0/pay	\N	service_account:build1@w0	{}	\N	f
37	core_license_view	w0/pay	deploy	user_group:A$_3@w0	\N	\N	t
38	core_inputset_view	w0/pay	100%_	service_account:build1@w0	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
39	app_ledger_view	w0	payments	service_account:Prod0@w0	[]	\N	f
40	ff_environment_apiKeyView	w0x	\N	user:ana@w0x	\N	\N	f
41	core_project_create	w0x	pay	user_group:ana3@w0x/payments	\N	\N	f
42	core_license_view	w0x/payments/pay	Prod	user:prod@w0x	\N	\N	f
43	core_environment_access	w0x/payments/pay	$$dollar$$	user:prod@w0x	\N	\N	f
44	core_environment_view	w0x/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:docker@w0x	\N	\N	f
45	ff_featureflag_edit	w0x	deploy	user:prod@w0x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
46	core_environment_view	w0/pay/pay	\N	service_account:build1@w0	\N	\N	t
47	core_pipeline_create	w0/pay/pay	pay	service_account:Prod0@w0	\N	\N	f
48	core_connector_view	w0/pay/pay	pay	service_account:docker2@w0/pay	\N	\N	f
49	app_invoice_pay	w0x/pay	ana	user:prod@w0x	[]	\N	f
50	core_pipeline_execute	w0/pay	payments	user_group:_account_all_users@w0	\N	\N	f
51	core_secret_access	w0x/pay	\N	user:docker@w0x	{"it's": "é", "type": 3}	\N	t
52	core_project_edit	w0x	Prod	user:‮olleh@w0x	\N	\N	t
53	core_pipeline_view	w0x/payments/pay	\N	user_group:A$_0@w0x/payments/pay	\N	NO_SUCH_TYPE	f
54	core_environment_access	w0x/payments/_shop	\N	user_group:A$_0@w0x/payments/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
55	core_usergroup_manage	w0/pay	\N	user:with space@w0	\N	\N	f
56	core_license_view	w0x/pay	\N	user_group:_organization_all_users@w0x/pay	\N	\N	t
57	core_project_create	w0/pay	payments	service_account:Prod0@w0	\N	\N	t
119	core_organization_view	w0x/payments/pay	docker	user:ana@w0x	\N	NO_SUCH_TYPE	f
120	ff_featureflag_edit	w0/pay/pay	ben	user_group:ana2@w0/pay/pay	{"type": "Production"}	\N	f
121	core_pipeline_view	w0x/pay	ben	user_group:docker1@w0x/payments/_shop	{"tags": ["x", "z"], "type": "PreProduction"}	NO_SUCH_TYPE	f
58	core_pipeline_edit	w0	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:ben0@w0/pay/pay	{}	\N	f
59	core_connector_access	w0/pay/pay	pay	service_account:build1@w0	{"tags": ["y", 3, null]}	\N	f
126	core_usergroup_manage	w0/pay	\N	user_group:_organization_all_users@w0/pay	\N	\N	t
60	core_organization_edit	w0x/pay	w0	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	{"it's": "é", "type": 3}	\N	f
61	core_connector_view	w0/pay/pay	Prod	service_account:build1@w0	\N	\N	f
62	core_project_create	w0x/payments/pay	pay	user_group:A$_0@w0x/payments/pay	[]	\N	f
63	core_pipeline_edit	w0x/pay	ben	user:docker@w0x	\N	\N	f
64	core_project_edit	w0x/payments/pay	Prod	user:‮olleh@w0x	\N	\N	t
65	core_account_edit	w0x	pay	user:‮olleh@w0x	\N	\N	f
66	core_connector_access	w0x	test	user:docker@w0x	\N	\N	f
67	core_pipeline_execute		\N	user_group:ana2@w0/pay/pay	\N	\N	f
68	core_role_view	w0x	ben	user:prod@w0x	\N	\N	f
69	core_organization_edit	w0x/payments/pay	pay	service_account:Prod0@w0	\N	\N	f
70	core_organization_edit	w0x/payments/pay	\N	service_account:build0@w0x/payments/pay	\N	\N	f
71	core_pipeline_create	w0x/pay	deploy	user_group:ana3@w0x/payments	\N	\N	f
72	core_organization_view	w0x/payments/pay	build	user:prod@w0x	\N	\N	f
73	app_invoice_view	w0x	\N	service_account:build0@w0x/payments/pay	\N	\N	f
74	ff_environment_apiKeyView	w0x/payments/_shop	ben	user:prod@w0x	{"tags": ["y", 3, null]}	\N	f
75	core_secret_access	w0x/payments/_shop	\N	user_group:docker1@w0x/payments/_shop	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
76	app_invoice_pay	w0x/pay	build	user:docker@w0x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
77	core_secret_access	w0/pay/pay	ben	service_account:Prod0@w0	\N	\N	t
78	ff_environment_apiKeyView	w0x	\N	user:docker@w0x	\N	\N	f
79	app_invoice_pay	w0x/payments/_shop	test	user:prod@w0x	\N	\N	f
80	core_organization_view	w0x/payments	ben	user_group:_organization_all_users@w0x/payments	\N	NO_SUCH_TYPE	f
81	ff_featureflag_edit	w0x	prod	user:docker@w0x	\N	\N	f
82	core_pipeline_edit	w0	deploy	user:with space@w0	\N	SECRET	f
83	core_pipeline_view	w0x/payments/_shop	ben	user:‮olleh@w0x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
84	app_invoice_view	w0x/pay	ana	user:ana@w0x	\N	\N	f
85	core_pipeline_execute	w0x	\N	user:docker@w0x	\N	\N	f
86	core_usergroup_manage	w0/pay/pay	ana	user:with space@w0	\N	\N	f
87	core_secret_access	w0	ben	service_account:Prod0@w0	{}	\N	f
88	ff_environment_apiKeyView	w0x/payments/pay	\N	user:docker@w0x	\N	ENVIRONMENT	f
89	app_ledger_view	w0x/payments	pay	user:prod@w0x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
90	core_role_view	w0/pay/pay	pay	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1@w0/pay	\N	NO_SUCH_TYPE	f
91	core_pipeline_execute	w0x/payments/_shop	ben	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	\N	\N	t
92	core_nothing_view	w0x/pay	pay	user:‮olleh@w0x	\N	\N	f
93	core_organization_view	w0x/payments/_shop	\N	user:ana@w0x	\N	\N	t
94	core_license_view		\N	user_group:A$_0@w0x/payments/pay	\N	\N	f
95	core_pipeline_execute	w0x	日本語	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	\N	\N	f
96	app_invoice_view	w0x/payments/pay	a@b@c	user:prod@w0x	\N	ENVIRONMENT	f
97	core_pipeline_view	w0x/payments/_shop	payments	user:docker@w0x	{"it's": "é", "type": 3}	\N	t
98	core_connector_view	w0/pay	zero​width	user_group:_organization_all_users@w0/pay	\N	\N	t
99	core_connector_access	w0/pay/pay	ana	service_account:docker2@w0/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
100	core_license_view	w0x/payments/pay	prod	user_group:ana3@w0x/payments	\N	\N	f
101	core_serviceaccount_list	w0/pay	Prod	user_group:_organization_all_users@w0/pay	\N	\N	t
102	core_role_view	w0x/pay	user:ana@acme	user_group:A$_0@w0x/payments/pay	\N	\N	f
103	core_usergroup_manage	w0/pay	ana	user_group:ben0@w0/pay/pay	\N	\N	f
104	core_environment_view	w0/pay/pay	o'brien@example.com	user:with space@w0	\N	\N	f
105	core_account_view	w0x	_shop	user:ana@w0x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
106	core_pipeline_create	w0x/payments	\N	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	\N	\N	f
107	core_serviceaccount_list	w0x	\N	user:ana@w0x	[]	\N	f
108	core_usergroup_manage	w0x	\N	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	{"type": "Production"}	\N	f
109	core_environment_access	w0	\N	user:nobody@w0	\N	\N	f
110	core_organization_view	w0/pay/pay	\N	user_group:ana2@w0/pay/pay	\N	\N	f
111	app_ledger_view	w0/pay/pay	pay	user:with space@w0	\N	\N	f
112	core_pipeline_view	w0/pay	prod	user_group:ana2@w0/pay/pay	\N	\N	f
113	core_project_create	w0/pay/pay	\N	user_group:A$_3@w0	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
114	core_environment_view	w0x	test	user:prod@w0x	[]	\N	f
115	app_invoice_pay	w0x/pay	é	user_group:docker1@w0x/payments/_shop	\N	\N	f
116	ff_environment_apiKeyView	w0x/pay	ben	user_group:_organization_all_users@w0x/pay	\N	\N	t
117	ff_environment_apiKeyView	w0x/payments/_shop	docker	user:docker@w0x	{}	\N	t
118	core_connector_access	w0x	\N	user:prod@w0x	\N	\N	f
122	app_ledger_view	w0x/payments/pay	Prod	user_group:_account_all_users@w0x	\N	\N	f
123	core_serviceaccount_list	w0x	build	user:docker@w0x	\N	NO_SUCH_TYPE	f
124	core_connector_view	w0	w0	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1@w0/pay	{}	\N	f
125	app_invoice_pay	w0x	\N	service_account:build0@w0x/payments/pay	\N	\N	f
128	core_pipeline_view	w0/pay/pay	Prod	service_account:Prod0@w0	\N	\N	f
129	core_environment_access	w0x	payments	user_group:docker1@w0x/payments/_shop	\N	INVOICE	f
130	core_project_view	w0x/pay	ben	service_account:build0@w0x/payments/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
131	app_ledger_view	w0/pay/pay	pay	user:with space@w0	\N	\N	f
132	app_ledger_view	w0x/pay	payments	user_group:_account_all_users@w0x	[]	\N	f
133	app_invoice_view	w0x/payments/nowhere	test	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2@w0x/payments/_shop	\N	\N	f
134	ff_targetgroup_view	w0	\N	user_group:docker1@w0x/payments/_shop	\N	\N	f
135	core_pipeline_edit	w0/pay	\N	user_group:ana2@w0/pay/pay	\N	\N	f
136	core_usergroup_manage	w0/pay/pay	docker	user:with space@w0	\N	\N	f
137	core_usergroup_manage	w0x/payments/pay	$$dollar$$	user:ana@w0x	\N	\N	f
138	app_ledger_view	w0x/payments/_shop	\N	user:docker@w0x	\N	\N	t
139	core_pipeline_execute	w0x/payments/_shop	w0	user:docker@w0x	{"tags": ["y", 3, null]}	\N	t
140	core_connector_access	w0x	payments	user_group:ana3@w0x/payments	\N	\N	f
141	core_organization_edit	w0x/payments/_shop	\N	user:prod@w0x	\N	\N	f
142	core_account_view	w0x	\N	user:prod@w0x	{"type": "Production"}	\N	f
143	ff_featureflag_edit	w0/pay/pay	\N	service_account:docker2@w0/pay	[]	\N	f
144	app_ledger_view	w0/pay	tab\there	service_account:docker2@w0/pay	{"type": "Production"}	PROJECT	f
145	core_usergroup_manage	w0x/pay	prod	user:ana@w0x	\N	\N	f
146	core_account_edit	w0x/payments	pay	user_group:ana3@w0x/payments	[]	NO_SUCH_TYPE	f
147	core_account_view	w0	\N	user:with space@w0	\N	\N	f
148	core_license_view	w0x/payments/pay	\N	user_group:_organization_all_users@w0x/pay	\N	\N	f
149	core_connector_access	w0x/pay	\N	user:prod@w0x	\N	\N	f
150	core_environment_view	w0/pay	100%_	user:$$dollar$$@w0	\N	\N	t
151	core_organization_create	w1	docker	user:build@w1	\N	NO_SUCH_TYPE	f
152	ff_featureflag_edit	w1x/payments	deploy	user_group:test0@w1x/pay	\N	\N	f
153	core_organization_view	w1x	\N	user:a@b@c@w1x	\N	\N	f
154	ff_featureflag_edit	w1/pay/payments	docker	user:prod@w1	\N	ENVIRONMENT	f
155	core_pipeline_execute	w1x/pay/pay	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	[]	\N	f
156	core_pipeline_edit	w1x	a/b	user_group:docker1@w1x/pay/pay	{"tags": ["y", 3, null]}	\N	f
157	core_secret_access	w1/pay	\N	user:prod@w1	\N	\N	f
158	core_usergroup_manage	w1x	\N	user:Prod@w1x	\N	\N	f
159	core_pipeline_edit	w1x/pay/pay	deploy	user_group:docker1@w1x/pay/pay	\N	\N	f
160	core_organization_edit	w1x/pay	Prod	user_group:docker1@w1x/pay/pay	{"it's": "é", "type": 3}	\N	f
161	core_pipeline_edit	w1/pay	build	user:build@w1	\N	\N	f
162	core_account_view	w1x/pay/pay	\N	user_group:test0@w1x/pay	\N	\N	f
163	core_project_view	w1	payments	user:build@w1	\N	\N	f
164	core_pipeline_create	w1/pay/_shop	ben	user:build@w1	\N	\N	t
165	core_project_edit	w1/payments/pay	payments	user:prod@w1	\N	\N	f
166	app_ledger_view	w1x/payments	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	f
167	core_connector_view		\N	user:prod@w1	\N	\N	f
168	core_serviceaccount_list	w1	payments	user_group:_project_all_users@w1/payments/pay	\N	\N	f
169	core_project_edit	w1	w1x	user_group:ana1@w1/pay/payments	\N	\N	f
170	ff_featureflag_edit	w1x/payments	deploy	service_account:A$_0@w1x/pay	\N	\N	f
171	core_file_view	w1x	\N	user:a@b@c@w1x	\N	\N	f
172	core_environment_view	w1/pay/pay	ben	user_group:_account_all_users@w1	\N	\N	t
173	core_organization_view	w1x/payments	Prod	user:a@b@c@w1x	\N	\N	f
174	app_ledger_view	w1/payments/_shop	\N	user:build@w1	\N	\N	f
175	core_environment_access	w1x/payments	\N	nonsense	\N	\N	f
176	ff_environment_view	w1/payments	\N	user_group:_account_all_users@w1	\N	\N	f
177	core_connector_access	w1/pay/payments	prod	user_group:ana1@w1/pay/payments	\N	\N	t
178	core_organization_view	w1/payments	payments	user_group:_account_all_users@w1	\N	\N	t
179	app_invoice_pay	w1x/pay/pay	docker	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	f
180	core_pipeline_view	w1/payments/_shop	test	user_group:prod2@w1/payments	\N	\N	f
552	core_project_edit	w3x/w3x/payments	docker	user:docker@w3x	\N	\N	f
553	core_project_edit	w3x/payments/payments	prod	user:docker@w3x	\N	\N	f
554	core_connector_access	w3/pay/pay	build	user:ana@w3	\N	\N	f
555	ff_environment_edit	w3	\N	service_account:prod0@w3/pay/_shop	[]	\N	f
181	core_serviceaccount_list	w1x/payments	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	f
247	core_organization_view	w1	payments	user_group:_account_all_users@w1	\N	\N	t
248	core_organization_view	w1x/pay/pay	w1	user:Prod@w1x	\N	\N	f
249	core_connector_view	w1x/payments	deploy	user:a@b@c@w1x	[]	\N	f
182	core_serviceaccount_list	w1x	pay	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	t
183	core_pipeline_create	w1/pay/_shop	build	user:nobody@w1	\N	\N	f
184	app_invoice_view	w1x/payments	\N	user:ana@w1x	{"type": "Production"}	\N	t
185	ff_environment_apiKeyView	w1/pay	docker	user_group:_organization_all_users@w1/pay	\N	\N	t
186	core_pipeline_edit	w1x/payments	w1	user_group:_account_all_users@w1x	\N	\N	t
187	core_user_view	w1x/pay/pay	deploy	user:a@b@c@w1x	\N	\N	t
188	core_usergroup_manage	w1/pay/pay	deploy	user_group:test0@w1/payments	\N	\N	f
189	gitops_repository_view	w1/pay/pay	é	user:build@w1	\N	\N	t
190	core_environment_view	w1/pay/_shop	prod	nonsense	{"it's": "é", "type": 3}	NO_SUCH_TYPE	f
191	core_environment_view	w1/pay/pay	docker	user_group:_account_all_users@w1	\N	\N	t
192	core_pipeline_view	w1/pay/payments	\N	user_group:ana1@w1/pay/payments	\N	\N	t
193	core_inputset_view	w1x/pay/pay	\N	user:a@b@c@w1x	\N	\N	t
194	core_pipeline_edit	w1x/pay/pay	Prod	user_group:_account_all_users@w1x	\N	\N	f
195	core_organization_create	w1	payments	user:prod@w1	[]	\N	f
196	app_invoice_view	w1/payments	payments	user:nobody@w1	\N	\N	f
197	core_role_view	w1x	ana	user:ana@w1x	\N	NO_SUCH_TYPE	f
198	app_invoice_pay	w1/pay/_shop/nowhere	build	user_group:prod2@w1/payments	\N	\N	f
199	core_serviceaccount_list	w1x/pay	build	user_group:_organization_all_users@w1x/pay	\N	\N	t
200	core_usergroup_manage	w1x	test	service_account:A$_0@w1x/pay	\N	\N	f
201	core_pipeline_edit	w1	ben	user_group:_organization_all_users@w1/pay	\N	\N	f
202	core_connector_view	w1x/payments	\N	user:a@b@c@w1x	{"tags": ["y", 3, null]}	\N	t
203	core_project_create	w1	\N	service_account:deploy0@w1/pay/_shop	\N	\N	f
204	core_project_edit	w1	w1	user:build@w1	\N	NO_SUCH_TYPE	f
205	app_invoice_view	w1/payments/pay	\N	service_account:deploy0@w1/pay/_shop	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
206	core_pipeline_view	w1/payments/pay	\N	user:prod@w1	\N	\N	t
207	core_project_create	w1/payments/pay	_shop	user:prod@w1	\N	\N	f
208	core_pipeline_edit	w1x/pay/pay	\N	user:Prod@w1x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
209	core_license_view	w1/pay	pay	service_account:deploy0@w1/pay/_shop	\N	\N	f
210	core_connector_access	w1x/pay	日本語	service_account:A$_0@w1x/pay	\N	\N	f
211	core_connector_access	w1x/pay/pay	prod	service_account:A$_0@w1x/pay	\N	PIPELINE	f
212	core_usergroup_manage	w1x/pay	\N	user_group:ana1@w1/pay/payments	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
213	core_pipeline_edit	w1x	w1	user_group:_account_all_users@w1x	\N	\N	f
214	core_pipeline_edit	w1/payments/pay	pay	user:prod@w1	{}	\N	f
215	core_pipeline_create	w1/pay/_shop	deploy	user:prod@w1	\N	FEATUREFLAG	f
216	ff_targetgroup_edit	w1/payments	payments	user_group:_account_all_users@w1	\N	\N	f
217	core_pipeline_edit	w1/pay/_shop	test	user:build@w1	\N	NO_SUCH_TYPE	f
218	core_organization_view	w1x	pay	service_account:A$_0@w1x/pay	\N	\N	t
219	core_environment_view	w1x/pay	ana	user_group:test0@w1x/pay	\N	\N	f
220	core_license_view	w1/pay/payments/nowhere	ben	user:build@w1	\N	\N	f
221	app_invoice_view	w1x/pay	pay	user:a@b@c@w1x	\N	\N	f
222	core_project_create	w1x/pay/pay	Prod	user_group:test0@w1x/pay	{"it's": "é", "type": 3}	\N	f
223	ff_environment_apiKeyView	w1/pay/_shop	tab\there	user_group:_organization_all_users@w1/pay	\N	NO_SUCH_TYPE	f
224	core_secret_access	w1/payments/pay	\N	user_group:ana1@w1/pay/payments	\N	\N	f
225	ff_targetgroup_edit	w1/payments	ben	user_group:_account_all_users@w1	\N	\N	f
226	ff_environment_apiKeyView	w1/pay/pay	ana	user_group:_project_all_users@w1/pay/pay	\N	\N	t
227	core_role_view	w1x/payments	\N	service_account:A$_0@w1x/pay	\N	\N	f
228	core_serviceaccount_list	w1	tab\there	user_group:_project_all_users@w1/payments/_shop	\N	\N	f
229	core_environment_view	w1/pay/pay	\N	user:build@w1	{"tags": ["y", 3, null]}	\N	t
230	gitops_repository_view	w1/pay	ana	user:build@w1	\N	\N	t
231	core_account_edit	w1x	_shop	user:a@b@c@w1x	\N	\N	f
232	core_account_view	w1x/payments	\N	user:a@b@c@w1x	{}	ROLE	f
233	core_license_view	w1/payments/pay	prod	user_group:prod2@w1/payments	\N	\N	f
234	core_secret_access	w1/payments	\N	service_account:deploy0@w1/pay/_shop	\N	\N	f
235	core_project_edit	w1/payments/pay	\N	user_group:_account_all_users@w1	\N	\N	f
236	core_project_edit	w1	\N	user:build@w1	\N	\N	f
237	core_usergroup_manage	w1x	\N	user_group:test0@w1x/pay	\N	\N	f
238	core_pipeline_create	w1x/pay/pay	\N	user:ana@w1x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
239	ff_environment_apiKeyView	w1/pay	\N	user:build@w1	{}	\N	t
556	ff_featureflag_edit	w3x/w3x	w3x	user:docker@w3x	\N	\N	f
557	core_project_edit	w3/pay/_shop	\N	user_group:build1@w3/pay	\N	\N	f
558	core_pipeline_create	w3x/pay/pay	deploy	user:docker@w3x	\N	\N	f
240	core_project_view	w1x/pay/pay	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	t
241	core_project_edit	w1/pay	\N	user_group:ana1@w1/pay/payments	\N	\N	f
242	core_pipeline_create	w1/pay/_shop	with space	user:prod@w1	\N	NO_SUCH_TYPE	f
243	core_secret_view	w1/pay/pay	pay	user_group:_account_all_users@w1	\N	\N	t
244	core_pipeline_edit	w1x/payments	payments	user_group:_account_all_users@w1x	{"type": "Production"}	\N	t
245	core_organization_edit	w1	w1	user:nobody@w1	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
246	app_invoice_view	w1x/payments	_shop	service_account:A$_0@w1x/pay	[]	\N	f
250	gitops_application_view	w1/pay/payments	\N	user:build@w1	\N	\N	t
251	ff_environment_view	w1/payments	zero​width	user_group:_account_all_users@w1	\N	\N	f
252	core_usergroup_view	w1/pay/pay	prod	user_group:_account_all_users@w1	\N	\N	t
253	core_connector_access	w1	\N	user:prod@w1	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
254	core_file_view	w1x/pay/pay	w1	user:a@b@c@w1x	\N	\N	t
255	core_account_edit	w1/payments/_shop	_shop	service_account:deploy0@w1/pay/_shop	\N	\N	f
256	core_license_view	w1x/pay/pay	ana	user:Prod@w1x	\N	\N	f
257	core_role_view	w1x/pay	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	\N	\N	t
258	app_invoice_view	w1x/payments	w1	user:a@b@c@w1x	[]	\N	f
259	core_pipeline_view	w1/pay/payments	\N	user_group:ana1@w1/pay/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
260	gitops_repository_delete	w1/pay/payments	zero​width	user:build@w1	{}	\N	f
261	core_pipeline_execute	w1x/pay/pay	w1	service_account:A$_0@w1x/pay	\N	\N	f
262	core_environment_view	w1/pay	deploy	user:build@w1	{"type": "Production"}	\N	t
263	core_pipeline_view	w1	Prod	user:prod@w1	\N	\N	f
264	core_pipeline_view	w1/pay/_shop	deploy	nonsense	\N	\N	f
265	core_nothing_view	w1/pay	w1	service_account:deploy0@w1/pay/_shop	\N	SECRET	f
266	gitops_cert_delete	w1/pay/pay	docker	user:build@w1	{}	\N	f
267	core_environment_access	w1x/pay/pay	"quoted"	user:a@b@c@w1x	[]	\N	f
268	core_secret_access	w1/payments/pay	build	service_account:deploy0@w1/pay/_shop	\N	\N	f
269	core_pipeline_edit	w1/pay/_shop	deploy	service_account:deploy0@w1/pay/_shop	\N	\N	f
270	core_connector_view	w1/payments/pay	\N	user:prod@w1	\N	\N	t
271	core_connector_view	w1/pay/_shop	test	user:prod@w1	\N	\N	t
272	core_connector_access	w1/pay/pay	\N	user:Prod@w1x	\N	\N	f
273	core_pipeline_create	w1/pay	build	user_group:_account_all_users@w1	\N	\N	f
274	core_connector_view	w1/payments/pay	o'brien@example.com	user:build@w1	\N	\N	f
275	core_pipeline_edit	w1/pay/_shop	é	user_group:_organization_all_users@w1/pay	\N	INVOICE	f
276	core_pipeline_execute	w1x/pay/pay	w1	user:a@b@c@w1x	\N	\N	t
277	core_pipeline_execute	w1x/pay/pay	o'brien@example.com	user:a@b@c@w1x	\N	\N	t
278	core_project_view	w1/pay/pay	\N	user_group:ana1@w1/pay/payments	\N	\N	f
279	core_project_edit	w1x/pay	 lead	user:ana@w1x	\N	\N	f
280	ff_environment_apiKeyView	w1/payments/_shop	pay	user_group:_account_all_users@w1	[]	\N	f
281	core_environment_view	w1x/pay/pay	build	user:a@b@c@w1x	[]	\N	f
282	core_organization_create	w1x/payments	\N	user_group:test0@w1x/pay	\N	PROJECT	f
283	ff_featureflag_view	w1/pay	prod	user:build@w1	\N	\N	t
284	gitops_gpgkey_delete	w1/pay/payments	\N	user:build@w1	\N	\N	f
285	core_organization_view	w1x/payments	\N	user:Prod@w1x	\N	\N	t
286	core_pipeline_edit	w1/pay	w1	user:prod@w1	\N	\N	f
287	gitops_repository_edit	w1/pay	deploy	user:build@w1	\N	\N	f
288	core_environment_access	w1x/pay/pay	\N	user:a@b@c@w1x	{"tags": ["y", 3, null]}	\N	t
289	core_pipeline_edit	w1x/payments	ben	user_group:_account_all_users@w1x	\N	\N	t
290	app_invoice_pay	w1/payments	\N	user_group:ana1@w1/pay/payments	\N	\N	f
291	ff_environment_apiKeyView	w1/pay	\N	user:build@w1	[]	\N	f
292	core_connector_view	w1/payments	payments	user:build@w1	[]	\N	f
293	app_invoice_view	w1/payments/_shop	100%_	user_group:prod2@w1/payments	\N	\N	f
294	core_project_edit	w1/pay	\N	user_group:ana1@w1/pay/payments	\N	\N	f
295	core_serviceaccount_list	w1x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w1x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
296	core_environmentgroup_view	w1x/pay/pay	payments	user:a@b@c@w1x	\N	\N	t
297	app_invoice_pay	w1/payments/pay	Prod	user:build@w1	\N	\N	f
298	core_pipeline_edit	w1/pay	 lead	user_group:_organization_all_users@w1/pay	\N	\N	f
299	ff_targetgroup_view	w1/payments	\N	user_group:test0@w1/payments	\N	\N	t
300	core_project_create	w1/pay	w1	user_group:prod2@w1/payments	\N	\N	f
301	core_role_view	w2/payments/pay	deploy	user_group:_organization_all_users@w2/payments	{"type": "Production"}	\N	f
302	core_role_view	w2/payments	prod	user:build@w2	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
559	app_invoice_view	w3/pay/_shop	docker	service_account:prod0@w3/pay/_shop	[]	\N	f
303	core_organization_view	w2x/pay/pay	docker	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
304	gitops_repository_edit	w2/w2/pay	with space	service_account:prod0@w2/w2	\N	\N	f
305	core_role_view	w2/w2	build	service_account:prod0@w2/w2	[]	\N	f
306	core_serviceaccount_list	w2x/w2x	back\\slash	user_group:_organization_all_users@w2x/w2x	\N	\N	t
307	core_pipeline_create	w2x	prod	user:build@w2x	\N	\N	f
308	gitops_agent_edit	w2/payments	\N	user:zero​width@w2	\N	\N	f
309	core_pipeline_view	w2/w2	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user_group:test0@w2/payments	\N	\N	f
310	gitops_repository_view	w2/w2	payments	user:build@w2	{"type": "Production"}	\N	t
311	core_role_view	w2/w2/pay	with space	service_account:prod0@w2/w2	\N	\N	f
312	app_ledger_view	w2	tab\there	user:ana@w2	\N	\N	f
313	core_nothing_view	w2/pay	"quoted"	service_account:prod0@w2/w2	\N	\N	f
314	core_pipeline_create	w2/payments/pay	\N	user:ana@w2	\N	\N	f
315	core_serviceaccount_list	w2/w2/pay	build	user_group:_account_all_users@w2	\N	\N	t
316	core_nothing_view	w2x/payments	\N	user_group:ben3@w2x/pay/_shop	\N	\N	f
317	core_role_view	w2/w2/_shop	test	service_account:prod0@w2/w2	{"it's": "é", "type": 3}	ENVIRONMENT	f
318	app_invoice_view	w2x/pay/payments	w2	user_group:_account_all_users@w2x	\N	\N	t
319	core_pipeline_create	w2x/pay/payments	prod	user_group:A$_2@w2x/w2x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
320	app_ledger_view	w2	\N	user_group:_account_all_users@w2x	\N	FEATUREFLAG	f
321	core_role_view	w2/payments	pay	user_group:_organization_all_users@w2/payments	\N	\N	f
322	core_role_view	w2/w2	o'brien@example.com	user:build@w2	\N	\N	t
323	core_project_view	w2x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:A$_2@w2x/w2x	[]	\N	f
324	gitops_application_sync	w2	docker	user:zero​width@w2	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
325	core_pipeline_edit	w2x/pay/payments	prod	user_group:_account_all_users@w2x	\N	\N	t
326	core_organization_edit	w2/pay/pay	_shop	user:build@w2	\N	\N	f
327	core_pipeline_edit	w2/w2	‮olleh	user:build@w2	\N	\N	f
328	core_organization_edit	w2x/w2x	\N	user_group:A$_2@w2x/w2x	\N	NO_SUCH_TYPE	f
329	core_role_view	w2/w2/_shop	\N	user_group:_account_all_users@w2	\N	\N	t
330	core_role_view	w2/payments	docker	user:zero​width@w2	\N	\N	t
331	core_role_view	w2/w2/_shop	x'); DROP TABLE scopes; --	user:ana@w2	\N	\N	t
332	ff_environment_apiKeyView	w2/w2/_shop	payments	user_group:_account_all_users@w2	\N	ORGANIZATION	f
333	core_pipeline_view	w2/payments/pay	\N	user:ana@w2	\N	\N	t
334	core_pipeline_create	w2/pay/pay	docker	user:zero​width@w2	\N	\N	f
335	core_environment_view	w2x/pay	\N	user_group:A$_2@w2x/w2x	\N	\N	f
336	core_role_view	w2/payments		user:ana@w2	\N	\N	f
337	core_project_view	w2	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
338	core_connector_view	w2x/pay/_shop	\N	user_group:ben3@w2x/pay/_shop	\N	\N	f
339	core_connector_access	w2x/pay	ana	service_account:docker0@w2x/pay/_shop	\N	\N	f
340	core_role_view	w2/payments	ben	user:ana@w2	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
341	core_organization_view	w2/payments	\N	service_account:prod0@w2/w2	\N	\N	f
342	core_environment_view	w2x/pay/payments	test	user:build@w2x	\N	\N	f
343	core_role_view	w2/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:build@w2	\N	\N	t
344	core_account_edit	w2x/pay/payments	‮olleh	user:ana@w2	\N	LEDGER	f
345	core_role_view	w2/payments	_shop	user_group:_organization_all_users@w2/payments	{"tags": ["y", 3, null]}	\N	f
346	core_project_edit	w2/payments	\N	service_account:prod0@w2/w2	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
347	core_audit_view	w2/payments/pay	w2	user:build@w2	\N	\N	t
348	core_role_view	w2/pay	\N	user_group:_account_all_users@w2	\N	\N	t
349	core_license_view	w2/w2/pay	pay	user:build@w2	\N	\N	t
350	ff_environment_apiKeyView	w2	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user_group:_organization_all_users@w2x/w2x	{"type": "Production"}	\N	f
351	core_connector_access	w2/payments/pay		user_group:test0@w2/payments	\N	\N	f
352	core_connector_view	w2x/pay	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	t
353	ff_featureflag_view	w2/pay	pay	user:ana@w2	{"tags": ["y", 3, null]}	\N	t
354	core_account_edit	w2x/pay/pay	Prod	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
355	core_usergroup_manage	w2x/pay/_shop	deploy	user_group:ana1@w2x/pay	\N	NO_SUCH_TYPE	f
356	core_pipeline_edit	w2/payments/pay	\N	service_account:prod0@w2/w2	\N	\N	f
357	core_role_view	w2/w2/_shop	build	service_account:prod0@w2/w2	\N	\N	f
358	core_environment_view	w2x/pay/payments	ana	user_group:test0@w2x/pay/pay	\N	FEATUREFLAG	f
359	core_role_view	w2	\N	user:zero​width@w2	\N	\N	t
360	core_serviceaccount_list	w2/w2	w2	user_group:_project_all_users@w2/w2/_shop	\N	\N	f
361	core_environment_view	w2x/payments	ana	user:nobody@w2x	\N	\N	f
362	core_role_view	w2	Prod	user:ana@w2	\N	\N	t
363	ff_environment_edit	w2	\N	user:build@w2	\N	\N	f
364	core_pipeline_create	w2x/payments	\N	user_group:A$_2@w2x/w2x	{"it's": "é", "type": 3}	\N	f
365	core_environment_view	w2/w2	\N	user_group:test0@w2/payments	{}	\N	f
366	gitops_agent_view	w2/payments	100%_	user:zero​width@w2	\N	\N	t
367	core_pipeline_view	w2x/pay/payments	ben	user_group:_account_all_users@w2x	\N	\N	t
368	ff_featureflag_edit	w2	\N	user:nobody@w2	\N	\N	f
369	core_pipeline_view	w2x/pay/pay	\N	user_group:_organization_all_users@w2x/pay	\N	\N	f
370	ff_environment_apiKeyView	w2x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
371	core_role_view	w2/pay/pay	deploy	user_group:_project_all_users@w2/pay/pay	{"type": "Production"}	NO_SUCH_TYPE	f
372	core_role_view	w2/w2/pay	docker	service_account:prod0@w2/w2	{"tags": ["x", "z"], "type": "PreProduction"}	CONNECTOR	f
373	core_usergroup_manage	w2/w2/pay	日本語	user_group:test0@w2/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
374	app_invoice_pay	w2/w2/pay	日本語	user_group:test0@w2/payments	\N	\N	f
375	core_role_view	w2/payments	w2	user:zero​width@w2	\N	NO_SUCH_TYPE	f
376	core_pipeline_view	w2x/w2x	user:ana@acme	user_group:test0@w2x/pay/pay	{}	\N	f
377	core_account_edit	w2/payments/pay	\N	user_group:test0@w2/payments	\N	\N	f
378	core_account_edit	w2/payments	100%_	user:ana@w2	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
379	app_invoice_pay	w2	ben	nonsense	\N	\N	f
380	core_role_view	w2/payments/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:_organization_all_users@w2/payments	\N	SECRET	f
381	core_project_create	w2	\N	nonsense	\N	\N	f
382	core_role_view	w2/payments/pay	pay	user_group:_account_all_users@w2	\N	\N	t
383	core_role_view	w2	pay	user:build@w2	\N	\N	t
384	core_organization_edit	w2x/pay	_shop	user:nobody@w2x	\N	\N	f
385	core_project_view	w2/payments/pay	o'brien@example.com	user_group:test0@w2/payments	\N	\N	f
386	ff_environment_apiKeyView	w2x/w2x	\N	user_group:_organization_all_users@w2x/w2x	\N	\N	t
387	core_project_edit	w2/payments	tab\there	user_group:test0@w2/payments	{}	\N	f
388	core_organization_view	w2x/pay/payments	日本語	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
389	core_project_edit	w2/w2/_shop	ben	user:build@w2	\N	\N	f
390	core_nothing_view	w2	\N	user_group:test0@w2/payments	{"tags": ["x", "z"], "type": "PreProduction"}	NO_SUCH_TYPE	f
391	ff_environment_apiKeyView	w2/w2	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:zero​width@w2	{"it's": "é", "type": 3}	\N	t
392	core_project_create	w2/payments/pay		service_account:prod0@w2/w2	\N	ORGANIZATION	f
393	core_secret_access	w2x/pay/_shop/nowhere	_shop	user_group:ben3@w2x/pay/_shop	\N	\N	f
394	core_organization_view	w2/payments/pay	payments	user_group:_organization_all_users@w2/payments	\N	\N	f
395	core_environment_view	w2x/pay/pay	ana	user_group:ben3@w2x/pay/_shop	\N	\N	f
560	core_project_view	w3x/w3x/_shop	\N	user_group:ben0@w3x/pay	\N	\N	f
396	core_role_view	w2x/w2x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	{"it's": "é", "type": 3}	\N	t
397	core_environment_access	w2/w2/pay	ana	user:build@w2	[]	\N	f
398	core_project_edit	w2x/pay	\N	user_group:A$_2@w2x/w2x	[]	\N	f
399	core_organization_view	w2x/pay	\N	user_group:ben3@w2x/pay/_shop	\N	\N	f
519	core_organization_view	w3x/payments	Prod	user_group:_organization_all_users@w3x/payments	\N	NO_SUCH_TYPE	f
520	core_pipeline_execute	w3x/payments/payments	\N	user_group:_project_all_users@w3x/payments/payments	\N	\N	t
400	core_serviceaccount_list	w2	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
401	core_role_view	w2/payments/pay	deploy	user_group:_account_all_users@w2	\N	\N	t
402	core_role_view	w2/w2/pay	with space	service_account:prod0@w2/w2	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
403	ff_featureflag_edit	w2x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
404	app_invoice_view	w2x/pay/_shop	ben	service_account:docker0@w2x/pay/_shop	\N	\N	f
405	core_role_view	w2/w2/pay	with space	service_account:prod0@w2/w2	\N	\N	f
406	core_organization_create	w2/w2/pay	日本語	user:build@w2	\N	\N	f
407	core_pipeline_view	w2x/pay/pay	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	{"type": "Production"}	\N	f
408	core_role_view	w2/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:ana@w2	\N	\N	t
409	ff_featureflag_edit	w2x/pay	日本語	user_group:_account_all_users@w2x	\N	\N	f
410	core_role_view	w2/payments	docker	user:zero​width@w2	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
411	core_connector_access	w2/payments	deploy	user_group:test0@w2/payments	\N	\N	f
412	core_role_view	w2/w2/pay	with space	service_account:prod0@w2/w2	\N	\N	f
414	core_organization_view	w2x/pay/pay	pay	user_group:test0@w2x/pay/pay	\N	\N	f
415	app_invoice_pay	w2x/pay/pay	é	user:build@w2x	\N	\N	f
416	ff_featureflag_edit	w2/payments	test	user:build@w2	{"type": "Production"}	ENVIRONMENT	f
417	core_serviceaccount_list	w2/w2/_shop	deploy	user:zero​width@w2	{"tags": ["y", 3, null]}	\N	t
418	core_role_view	w2/payments/pay	\N	user:ana@w2	[]	\N	f
419	core_serviceaccount_list	w2/w2	\N	user:zero​width@w2	\N	\N	t
420	ff_environment_apiKeyView	w2x	\N	user_group:_organization_all_users@w2x/w2x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
421	core_role_view	w2	é	user:build@w2	\N	\N	t
422	core_usergroup_manage	w2x/pay	"quoted"	user:nobody@w2x	{"type": "Production"}	\N	f
423	core_secret_access	w2x/pay/pay	\N	service_account:docker0@w2x/pay/_shop	\N	\N	f
424	gitops_gpgkey_delete	w2x/pay/payments	\N	user_group:_account_all_users@w2x	\N	\N	t
425	core_environment_view	w2x/pay/payments	\N	user_group:ana1@w2x/pay	\N	\N	f
426	core_role_view	w2	pay	user:build@w2	\N	NO_SUCH_TYPE	f
427	core_serviceaccount_list	w2/w2/_shop	Prod	user_group:_project_all_users@w2/w2/_shop	\N	\N	t
428	core_role_view	w2/w2/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:_account_all_users@w2	\N	\N	t
603	core_usergroup_manage	w4/pay/pay	docker	user_group:_account_all_users@w4	\N	\N	f
604	core_secret_access	w4x/payments	docker	user_group:_account_all_users@w4x	\N	\N	t
429	core_secret_access	w2x/pay/nowhere	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	NO_SUCH_TYPE	f
430	core_connector_view	w2x/pay/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:build@w2x	\N	\N	f
431	core_role_view	w2/pay	\N	user:ana@w2	\N	\N	t
432	core_role_view	w2/pay	\N	user:zero​width@w2	\N	\N	t
433	core_secret_access	w2/pay	docker	service_account:prod0@w2/w2	[]	\N	f
434	core_role_view	w2/payments	\N	user:zero​width@w2	\N	\N	t
435	ff_featureflag_edit	w2x/w2x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
436	app_invoice_pay	w2/w2/pay	prod	user:ana@w2	\N	ENVIRONMENT	f
437	core_project_view	w2/payments	\N	user:build@w2	\N	\N	t
438	core_organization_view		ben	service_account:docker0@w2x/pay/_shop	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
439	core_account_edit	w2x/w2x	100%_	user_group:ben3@w2x/pay/_shop	\N	\N	f
440	app_ledger_view	w2/pay	o'brien@example.com	service_account:prod0@w2/w2	\N	\N	f
441	core_role_view	w2x/payments	ana	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	{"type": "Production"}	\N	t
442	ff_environment_apiKeyView	w2/w2/_shop	\N	user:ana@w2	\N	\N	t
443	ff_featureflag_edit	w2/w2/_shop	docker	user_group:test0@w2/payments	\N	\N	f
444	ff_environment_apiKeyView	w2x/w2x	\N	user_group:_organization_all_users@w2x/w2x	\N	\N	t
445	core_project_create	w2/pay	\N	user:zero​width@w2	\N	\N	f
446	core_connector_access	w2x/pay	with space	user_group:ana1@w2x/pay	\N	\N	f
447	gitops_cluster_edit	w2/w2	\N	user:build@w2	\N	\N	f
448	core_project_create	w2	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w2x	\N	\N	f
449	core_pipeline_view		\N	service_account:prod0@w2/w2	[]	\N	f
450	core_secret_access	w2/payments/pay	deploy	nonsense	\N	\N	f
451	gitops_cert_edit	w3x/pay	deploy	user_group:_organization_all_users@w3x/payments	\N	\N	f
452	core_account_edit	w3x/w3x	ana	user:build@w3x	\N	NO_SUCH_TYPE	f
453	core_environment_access	w3/pay/payments	deploy	user_group:prod0@w3/pay	\N	\N	f
454	app_invoice_view	w3x/pay	\N	user_group:_organization_all_users@w3x/pay	\N	\N	t
455	core_environment_access	w3/pay	\N	service_account:prod0@w3/pay/_shop	\N	\N	f
456	app_ledger_view	w3x/payments/payments	_shop	user:deploy@w3x	[]	\N	f
457	core_environment_view	w3x/w3x/_shop	test	user:deploy@w3x	\N	\N	f
458	app_invoice_view	w3/pay	ana	service_account:prod0@w3/pay/_shop	\N	\N	f
459	core_account_view	w3/pay/pay	prod	user:nobody@w3	{"it's": "é", "type": 3}	CONNECTOR	f
460	app_invoice_pay	w3/pay/pay	\N	user:docker@w3	\N	\N	f
461	app_invoice_view	w3/pay/payments	\N	user:ana@w3	\N	\N	f
462	app_invoice_view	w3x/pay	o'brien@example.com	user_group:_organization_all_users@w3x/pay	\N	\N	t
463	ff_featureflag_edit	w3x/payments/payments	\N	user:docker@w3x	\N	ENVIRONMENT	f
464	core_project_create	w3x/w3x/pay	_shop	user:$$dollar$$@w3x	\N	\N	f
465	core_organization_view	w3x/pay	docker	user_group:_account_all_users@w3x	\N	\N	f
466	core_pipeline_edit	w3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user_group:_organization_all_users@w3x/payments	\N	\N	f
467	core_project_create	w3x/payments/payments	pay	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
468	ff_targetgroup_view	w3/pay	ben	service_account:prod0@w3/pay/_shop	\N	\N	f
469	core_nothing_view	w3x	\N	nonsense	\N	\N	f
470	core_organization_view	w3/pay/pay	w3	user:docker@w3	\N	CONNECTOR	f
471	core_project_view	w3x/payments	\N	user:$$dollar$$@w3x	{"tags": ["y", 3, null]}	\N	t
472	core_organization_view	w3/pay/payments	\N	user:ana@w3	\N	\N	f
473	app_ledger_view	w3x/pay/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:docker@w3x	\N	\N	f
474	core_organization_view	w3x/pay	ben	user_group:_account_all_users@w3x	\N	\N	f
475	core_organization_view	w3x/payments/_shop	ben	user_group:_organization_all_users@w3x/pay	\N	\N	f
476	core_organization_create	w3x/w3x	\N	nonsense	\N	\N	f
477	ff_environment_apiKeyView	w3x	\N	user_group:_project_all_users@w3x/pay/_shop	{}	\N	f
478	core_pipeline_edit	w3x/w3x	prod	user_group:_project_all_users@w3x/w3x/pay	\N	\N	f
479	core_account_edit	w3x/pay	zero​width	user_group:_organization_all_users@w3x/pay	\N	\N	f
480	core_pipeline_create	w3x	\N	user:build@w3x	\N	\N	f
481	gitops_application_sync	w3x/payments/payments	tab\there	user_group:_organization_all_users@w3x/payments	\N	\N	f
482	core_serviceaccount_list	w3x/payments/_shop	\N	user:$$dollar$$@w3x	\N	\N	t
483	core_secret_access		\N	service_account:test0@w3x/payments/pay	\N	\N	f
484	app_invoice_view	w3x/payments	deploy	user:nobody@w3x	\N	\N	f
521	app_invoice_view	w3x/w3x	prod	user:build@w3x	{"tags": ["y", 3, null]}	\N	f
485	core_pipeline_edit	w3x/w3x/pay	ben	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
486	core_organization_view	w3x/pay/pay	prod	user_group:_account_all_users@w3x	\N	\N	f
487	core_project_view	w3x/payments/payments	build	user:docker@w3x	\N	\N	f
488	app_invoice_view	w3x/w3x/payments	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
489	core_environment_view	w3x/payments	test	user:$$dollar$$@w3x	\N	\N	f
490	core_pipeline_view	w3x/payments	docker	nonsense	\N	\N	f
491	core_resourcegroup_view	w3x/pay/pay	pay	user_group:_account_all_users@w3x	\N	\N	t
492	core_resourcegroup_view	w3x/pay/pay	$$dollar$$	user_group:_account_all_users@w3x	\N	ROLE	f
493	core_project_view	w3x/pay	$$dollar$$	user_group:_organization_all_users@w3x/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
494	core_project_create	w3x/w3x	w3	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
495	core_environment_view	w3x/w3x/_shop	build	user:nobody@w3x	{"it's": "é", "type": 3}	\N	f
496	core_usergroup_manage	w3x/w3x/payments	build	user:nobody@w3x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
497	core_organization_view	w3x/payments	ben	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
498	core_role_view	w3x	\N	service_account:test0@w3x/payments/pay	\N	\N	f
499	core_project_create	w3/pay	\N	user_group:build1@w3/pay	\N	\N	f
500	core_license_view	w3/pay/pay	\N	service_account:prod0@w3/pay/_shop	\N	\N	f
501	core_project_view	w3x/payments/_shop	pay	user:$$dollar$$@w3x	\N	\N	f
502	app_ledger_view	w3/pay/payments	ana	user:docker@w3	{}	FEATUREFLAG	f
503	ff_environment_view	w3x/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:deploy@w3x	\N	\N	f
504	core_account_view	w3x/payments/payments	payments	user:build@w3x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
505	core_account_edit	w3x/payments/payments	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:build@w3x	{"type": "Production"}	\N	f
506	core_project_view	w3x/w3x/payments	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
507	ff_environment_apiKeyView	w3	a@b@c	user_group:_project_all_users@w3x/w3x/payments	\N	\N	f
508	core_account_edit	w3x/payments	payments	service_account:test0@w3x/payments/pay	[]	\N	f
509	ff_featureflag_edit	w3x/w3x/payments	build	user:build@w3x	[]	\N	f
510	core_nothing_view	w3x/payments/_shop	prod	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	NO_SUCH_TYPE	f
511	core_pipeline_view	w3x/pay/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	service_account:test0@w3x/payments/pay	\N	\N	f
512	core_pipeline_create	w3x/payments/payments	\N	user:deploy@w3x	\N	\N	f
513	core_pipeline_create	w3x	\N	user:deploy@w3x	[]	\N	f
514	core_project_create	w3x	docker	user:build@w3x	\N	INVOICE	f
515	core_organization_view	w3/pay	prod	user:docker@w3	\N	\N	f
516	core_usergroup_manage	w3x/w3x	w3	user:build@w3x	\N	\N	f
517	ff_environment_edit	w3x	prod	user:$$dollar$$@w3x	\N	\N	t
518	app_invoice_pay	w3x	pay	user_group:ben0@w3x/pay	\N	PROJECT	f
522	core_environment_view	w3/pay/payments	\N	user_group:build1@w3/pay	\N	\N	f
523	core_serviceaccount_list	w3x/payments/pay	\N	user:$$dollar$$@w3x	\N	\N	f
524	core_connector_access	w3x/w3x/pay	\N	user:nobody@w3x	\N	\N	f
525	ff_featureflag_edit	w3x/payments/_shop	\N	user:$$dollar$$@w3x	\N	ENVIRONMENT	t
526	core_nothing_view	w3/pay/payments	\N	user:docker@w3	\N	\N	f
527	core_connector_view	w3x/w3x/_shop	build	user:$$dollar$$@w3x	\N	\N	f
528	core_account_view	w3x/pay/_shop	build	user:$$dollar$$@w3x	\N	\N	t
529	core_project_edit	w3x/pay/pay	docker	user:docker@w3x	\N	\N	f
530	core_project_view	w3x/w3x/pay	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
531	core_environment_view	w3x/w3x/payments	ana	user:$$dollar$$@w3x	\N	\N	f
532	core_project_view	w3x/payments/payments	_shop	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
533	core_connector_access	w3/pay	\N	service_account:prod1@w3	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
534	core_secret_access	w3x/w3x/payments	docker	user:build@w3x	{"it's": "é", "type": 3}	\N	f
535	core_project_view	w3x/w3x/pay	build	user_group:_project_all_users@w3x/w3x/pay	\N	\N	f
536	app_ledger_view	w3x	w3x	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
537	core_project_view	w3/pay	\N	user_group:prod0@w3/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	CONNECTOR	f
538	app_invoice_pay	w3x/pay	docker	service_account:test0@w3x/payments/pay	\N	\N	f
539	core_role_view	w3x/w3x	ben	service_account:test0@w3x/payments/pay	\N	\N	f
540	core_environment_access	w3/pay/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	nonsense	\N	\N	f
541	core_connector_view	w3x/w3x/pay	deploy	user:docker@w3x	\N	\N	f
542	core_role_view	w3x/pay/pay	_shop	user:$$dollar$$@w3x	\N	\N	t
543	core_environment_access	w3/pay/pay	pay	user:ana@w3	\N	\N	f
544	core_project_view	w3x/pay	w3	user:docker@w3x	\N	\N	f
545	gitops_gpgkey_edit	w3x/payments/payments	test	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
546	core_serviceaccount_list	w3	\N	user_group:_project_all_users@w3x/pay/_shop	\N	INVOICE	f
547	core_project_edit	w3x/pay/pay	w3	user_group:ben0@w3x/pay	\N	\N	f
548	app_invoice_view	w3x/payments	docker	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	t
549	core_account_edit	w3x	prod	user:deploy@w3x	\N	\N	f
550	core_organization_view	w3x/pay	payments	user:$$dollar$$@w3x	\N	\N	f
551	core_pipeline_edit	w3x/payments/payments	docker	service_account:test0@w3x/payments/pay	\N	\N	f
561	core_project_view	w3x/payments/payments	o'brien@example.com	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
562	core_project_edit	w3x/pay/pay	w3	user:docker@w3x	\N	\N	f
563	core_project_view	w3	x'); DROP TABLE scopes; --	user_group:_project_all_users@w3x/pay/pay	\N	\N	f
564	core_pipeline_view	w3x	deploy	user:deploy@w3x	\N	\N	f
611	app_invoice_pay	w4/pay	\N	user:nobody@w4	\N	\N	f
612	core_usergroup_manage	w4/pay/payments	\N	service_account:ben0@w4/w4	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
565	ff_featureflag_edit	w3x/payments/payments	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:deploy@w3x	\N	NO_SUCH_TYPE	f
566	core_account_edit	w3x/payments/payments	ben	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
567	core_pipeline_edit	w3/pay/pay	tab\there	user:100%_@w3	\N	\N	f
568	core_organization_view	w3/pay/payments	\N	user:100%_@w3	\N	\N	f
569	core_pipeline_execute	w3/pay/payments	payments	user:100%_@w3	\N	\N	f
570	core_serviceaccount_list	w3x/payments/payments	a/b	user_group:_project_all_users@w3x/payments/payments	\N	\N	t
571	app_invoice_view	w3/pay	\N	user_group:_organization_all_users@w3/pay	\N	\N	f
572	app_invoice_view	w3x/w3x/payments	build	user:$$dollar$$@w3x	\N	\N	f
573	ff_targetgroup_edit	w3x/payments/payments	prod	user:deploy@w3x	\N	\N	f
574	core_project_create	w3x/w3x/pay	prod	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
575	core_role_view	w3x/pay/pay	\N	user_group:_project_all_users@w3x/pay/pay	\N	\N	t
576	core_pipeline_edit	w3x/w3x/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:docker@w3x	\N	\N	f
577	core_pipeline_view	w3x/payments/payments	\N	user:$$dollar$$@w3x	\N	NO_SUCH_TYPE	f
578	ff_featureflag_edit	w3x	\N	user:build@w3x	\N	ENVIRONMENT	f
579	core_pipeline_view	w3x/w3x/payments	docker	user_group:_organization_all_users@w3x/w3x	{}	\N	f
580	app_invoice_view	w3	test	user:build@w3x	{"it's": "é", "type": 3}	\N	f
581	app_invoice_pay	w3x/pay/_shop	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	ROLE	f
582	core_project_edit	w3x/pay/pay	docker	user:$$dollar$$@w3x	\N	ENVIRONMENT	f
583	core_pipeline_view	w3x	x'); DROP TABLE scopes; --	user_group:ben0@w3x/pay	\N	\N	f
584	core_project_view	w3x/pay	w3	user:build@w3x	\N	\N	f
585	core_project_view	w3x/pay/pay	\N	user_group:_project_all_users@w3x/pay/pay	{"it's": "é", "type": 3}	\N	t
586	core_organization_view	w3x/payments/_shop	\N	service_account:test0@w3x/payments/pay	\N	\N	f
587	core_pipeline_view	w3x/payments/_shop	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w3x	\N	\N	f
588	core_project_create	w3/pay/pay	_shop	service_account:prod0@w3/pay/_shop	\N	\N	f
589	core_project_view	w3x/w3x	test	user:build@w3x	\N	\N	f
590	ff_featureflag_edit	w3x/w3x/pay	ana	user:build@w3x	\N	\N	f
591	core_account_edit	w3x/w3x/_shop	build	user:docker@w3x	\N	\N	f
592	core_environment_access	w3x	\N	user_group:build1@w3/pay	\N	\N	f
593	app_invoice_pay	w3x/w3x/pay	x'); DROP TABLE scopes; --	user:docker@w3x	\N	\N	f
594	app_invoice_view	w3x/pay	\N	user_group:_organization_all_users@w3x/pay	\N	\N	t
595	core_organization_create	w3x/w3x/_shop		user_group:ben0@w3x/pay	\N	\N	f
596	core_connector_access	w3x/w3x/_shop	ana	user:build@w3x	{"type": "Production"}	USERGROUP	f
597	core_serviceaccount_list	w3x/payments/payments	payments	user:$$dollar$$@w3x	\N	\N	f
598	app_invoice_view	w3/pay/_shop	\N	service_account:prod0@w3/pay/_shop	\N	\N	f
599	core_pipeline_edit	w3x/payments	\N	user:build@w3x	\N	\N	f
600	core_serviceaccount_list	w3x/payments/_shop	prod	user:$$dollar$$@w3x	\N	\N	t
601	core_project_create	w4x	pay	user:back\\slash@w4x	\N	\N	f
602	core_pipeline_edit	w4x/pay/_shop	with space	user:prod@w4x	{"tags": ["y", 3, null]}	\N	f
672	core_project_edit	w4x/w4x	pay	user_group:docker1@w4x/pay/pay	\N	\N	f
605	core_role_view	w4x/pay/payments	\N	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3@w4x/pay	\N	NO_SUCH_TYPE	f
606	core_license_view	w4x	prod	user_group:_account_all_users@w4x	{}	\N	t
607	ff_targetgroup_edit	w4x/pay/_shop	payments	user:ben@w4x	{"it's": "é", "type": 3}	\N	f
608	core_pipeline_edit	w4/pay/pay	\N	user_group:_account_all_users@w4	{"it's": "é", "type": 3}	\N	f
609	core_connector_access	w4/payments	payments	user:nobody@w4	\N	\N	f
610	ff_environment_apiKeyView	w4	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:ben@w4	{}	\N	f
613	app_invoice_pay	w4/pay		user:build@w4	\N	\N	f
614	core_environment_access	w4x/payments/_shop	\N	user:nobody@w4x	\N	CONNECTOR	f
615	core_connector_access	w4	\N	user:ben@w4x	\N	\N	f
616	gitops_cert_edit	w4/pay/payments	prod	user_group:_account_all_users@w4	\N	\N	f
617	core_environment_view	w4x/pay/pay	pay	user:ben@w4x	\N	\N	f
618	app_invoice_pay	w4x/payments	Prod	user_group:_account_all_users@w4x	\N	NO_SUCH_TYPE	f
619	ff_targetgroup_view	w4x/payments/_shop	deploy	user:docker@w4x	{"it's": "é", "type": 3}	SECRET	f
620	app_invoice_pay	w4x/pay/pay	\N	user_group:docker1@w4x/pay/pay	\N	\N	f
621	app_invoice_pay	w4x/w4x	with space	user_group:_account_all_users@w4x	\N	\N	f
622	core_account_edit	w4x/payments/_shop	\N	user_group:deploy0@w4x/payments/_shop	\N	\N	f
623	app_ledger_view	w4/pay/payments	\N	user_group:_account_all_users@w4	\N	\N	t
624	core_project_view	w4/pay	\N	user_group:deploy0@w4x/payments/_shop	{"tags": ["y", 3, null]}	\N	f
625	core_environment_access	w4x/w4x	 lead	service_account:test1@w4x/w4x	{}	\N	f
626	app_ledger_view	w4/pay/pay	deploy	user_group:_account_all_users@w4	\N	NO_SUCH_TYPE	f
627	ff_featureflag_edit	w4/payments/pay	$$dollar$$	service_account:ben0@w4/w4	\N	\N	f
628	core_pipeline_view	w4x/pay/payments	\N	user:ben@w4x	\N	\N	f
629	core_account_edit	w4/pay/payments	pay	service_account:ben1@w4/pay/pay	\N	\N	f
630	core_project_edit	w4x/pay/_shop	pay	service_account:test1@w4x/w4x	\N	\N	f
631	core_pipeline_create	w4/pay/pay	ana	user:ben@w4	\N	\N	f
632	core_organization_edit	w4x/pay/payments	_shop	service_account:deploy0@w4x/pay	[]	\N	f
633	gitops_cert_delete	w4/pay/payments	_shop	user_group:_account_all_users@w4	\N	\N	f
634	app_invoice_view	w4x/pay/_shop	ana	user_group:docker1@w4x/pay/pay	[]	\N	f
635	core_organization_edit	w4x/pay	_shop	user_group:_account_all_users@w4x	\N	\N	f
636	core_project_edit	w4x/pay/payments	w4	user_group:docker1@w4x/pay/pay	\N	\N	f
637	core_connector_view	w4/payments/payments/nowhere	o'brien@example.com	user:ben@w4	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
638	core_environment_access	w4/pay/payments	Prod	user:build@w4	\N	\N	t
639	app_ledger_view	w4x/w4x	x'); DROP TABLE scopes; --	user_group:_account_all_users@w4x	\N	\N	f
640	core_pipeline_edit	w4x/payments	ben	user_group:_organization_all_users@w4x/payments	[]	\N	f
641	core_serviceaccount_list	w4	docker	user:build@w4	\N	\N	t
642	core_account_edit	w4/payments		service_account:ben1@w4/pay/pay	\N	\N	f
643	app_ledger_view	w4/pay/pay	\N	user:build@w4	\N	\N	t
644	core_organization_view	w4/payments	\N	user_group:_organization_all_users@w4/payments	\N	\N	t
645	ff_environment_edit	w4x/pay/_shop	ben	user:ben@w4x	\N	\N	f
646	core_role_view	w4x/pay	\N	user:ben@w4x	\N	\N	f
647	core_organization_view	w4/payments/_shop	\N	service_account:ben1@w4/pay/pay	\N	\N	f
648	ff_featureflag_edit	w4/payments/pay	with space	nonsense	{}	\N	f
649	core_usergroup_manage	w4	docker	user_group:_organization_all_users@w4/payments	{"type": "Production"}	\N	f
650	core_pipeline_create	w4x/pay/payments	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:ben@w4x	\N	\N	f
651	core_serviceaccount_list	w4	ana	user:ben@w4	\N	\N	f
652	core_secret_access	w4x		user:back\\slash@w4x	\N	INVOICE	f
653	gitops_application_edit	w4/pay/payments	docker	user_group:_account_all_users@w4	\N	\N	f
654	core_project_create	w4x/w4x	_shop	user:docker@w4x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
655	core_project_view	w4/pay	ben	service_account:ana2@w4/payments/payments	[]	INVOICE	f
656	app_ledger_view	w4x/payments/_shop	a@b@c	user:ana@w4x	[]	\N	f
657	core_environment_access	w4/pay/pay	‮olleh	service_account:ben1@w4/pay/pay	\N	\N	f
658	core_environment_access		Prod	service_account:test1@w4x/w4x	\N	\N	f
659	app_ledger_view	w4x/w4x	\N	service_account:deploy0@w4x/pay	\N	\N	f
660	core_organization_view	w4x/payments	ana	user:ben@w4x	[]	\N	f
661	core_project_edit	w4/pay	payments	user_group:_account_all_users@w4	[]	\N	f
662	core_usergroup_manage	w4x/payments/pay	Prod	user_group:Prod2@w4x/pay/_shop	\N	\N	f
663	core_connector_access	w4x/payments/pay	x'); DROP TABLE scopes; --	user_group:_organization_all_users@w4x/payments	[]	\N	f
664	ff_targetgroup_view	w4x/pay/_shop	Prod	user:ben@w4x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
665	core_pipeline_create	w4x/payments	\N	user_group:deploy0@w4x/payments/_shop	\N	\N	f
666	core_serviceaccount_list	w4/pay	\N	user_group:_organization_all_users@w4/pay	\N	\N	f
667	core_pipeline_edit	w4/pay/pay	\N	user_group:test0@w4/pay/payments	\N	PROJECT	f
668	core_serviceaccount_list	w4	w4x	user:build@w4	[]	\N	f
669	core_organization_view	w4/payments	w4	user_group:_organization_all_users@w4/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
670	core_license_view	w4x	Prod	user_group:_account_all_users@w4x	\N	\N	t
671	app_invoice_view	w4x/pay/payments	deploy	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3@w4x/pay	\N	\N	f
673	core_project_edit	w4	é	user:build@w4	\N	\N	f
674	ff_featureflag_edit	w4x/pay/payments	deploy	user:ana@w4x	\N	\N	f
675	ff_target_view	w4x/payments/_shop	_shop	user:docker@w4x	{"tags": ["y", 3, null]}	\N	t
676	core_environment_view	w4/payments/payments	\N	user_group:test0@w4/pay/payments	\N	\N	f
677	gitops_cluster_delete	w4/payments	\N	user:build@w4	\N	\N	f
678	gitops_cert_view	w4/payments/pay	\N	user:build@w4	\N	\N	t
679	core_project_create	w4x/pay/pay	\N	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3@w4x/pay	{"type": "Production"}	\N	f
680	app_invoice_view		\N	user_group:docker1@w4x/pay/pay	\N	INVOICE	f
681	core_connector_access	w4x/payments/pay	deploy	user_group:_organization_all_users@w4x/payments	\N	\N	t
682	core_pipeline_create	w4x/pay/pay	\N	user:ben@w4x	{"type": "Production"}	\N	f
683	gitops_cert_delete	w4/pay/payments	\N	user_group:_account_all_users@w4	\N	\N	f
684	core_organization_create	w4x/pay/payments	pay	user:ana@w4x	[]	\N	f
685	core_usergroup_manage	w4x/pay	\N	nonsense	\N	\N	f
686	core_pipeline_create	w4/payments/payments	Prod	service_account:ana2@w4/payments/payments	{}	\N	f
687	core_pipeline_view	w4/pay/_shop	prod	user:build@w4	{"type": "Production"}	\N	t
688	ff_featureflag_view	w4x/pay/_shop	ben	user:ben@w4x	\N	\N	f
689	core_usergroup_manage	w4/payments/_shop/nowhere	x'); DROP TABLE scopes; --	service_account:ben0@w4/w4	\N	\N	f
690	core_account_view	w4x	\N	user_group:_account_all_users@w4x	\N	\N	t
691	core_organization_view	w4/pay/pay	with space	service_account:ben1@w4/pay/pay	\N	\N	f
692	core_organization_view	w4/payments	\N	user_group:_organization_all_users@w4/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
693	app_invoice_view	w4/pay/pay	prod	user:build@w4	[]	\N	f
694	ff_featureflag_edit	w4/payments	build	user:ben@w4	\N	\N	f
695	core_pipeline_create	w4/payments/payments	payments	service_account:ana2@w4/payments/payments	\N	\N	f
696	core_account_view	w4/payments/_shop	_shop	user:ben@w4	\N	\N	f
697	core_pipeline_edit	w4/pay/payments	x'); DROP TABLE scopes; --	user_group:_account_all_users@w4	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
698	core_usergroup_manage	w4x/pay/payments	docker	user_group:_account_all_users@w4x	\N	NO_SUCH_TYPE	f
699	app_invoice_view	w4x/pay	_shop	user_group:docker1@w4x/pay/pay	{"tags": ["y", 3, null]}	ORGANIZATION	f
700	gitops_agent_delete	w4	payments	user:build@w4	\N	\N	f
701	core_license_view	w4x/pay		user_group:_account_all_users@w4x	\N	\N	f
702	core_connector_access	w4/payments/payments	Prod	user_group:_organization_all_users@w4/payments	\N	\N	f
703	core_connector_access	w4x/payments/pay	ben	user_group:_organization_all_users@w4x/payments	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
704	ff_featureflag_view	w4x	ana	user:docker@w4x	\N	\N	f
705	core_pipeline_edit	w4/pay/pay	\N	user:build@w4	\N	\N	f
706	core_account_edit	w4x/pay/_shop	\N	user:docker@w4x	\N	SECRET	f
707	ff_featureflag_edit	w4/pay/payments	\N	user:build@w4	\N	\N	f
708	core_pipeline_view		pay	user_group:_account_all_users@w4x	\N	\N	f
709	core_organization_edit	w4x/payments/pay	\N	nonsense	{"type": "Production"}	\N	f
710	app_invoice_view	w4x/pay/_shop	_shop	user:prod@w4x	\N	\N	f
711	ff_environment_apiKeyView	w4x/payments/pay	‮olleh	user_group:_project_all_users@w4x/payments/pay	\N	\N	t
712	core_usergroup_manage	w4/payments/payments	user:ana@acme	user:build@w4	\N	PROJECT	f
713	core_usergroup_manage	w4/pay/payments	ben	user_group:_organization_all_users@w4/pay	[]	\N	f
714	core_secret_access	w4x/w4x	a/b	user:docker@w4x	\N	\N	f
715	core_role_view	w4/w4	\N	nonsense	{"it's": "é", "type": 3}	CONNECTOR	f
716	core_organization_create	w4x/payments	prod	user:ana@w4x	\N	ORGANIZATION	f
717	ff_environment_edit	w4x/payments/_shop	\N	user:docker@w4x	\N	\N	t
718	core_project_edit	w4/w4	w4	service_account:ben0@w4/w4	\N	\N	f
719	core_environment_view	w4/payments/payments	docker	service_account:ana2@w4/payments/payments	{}	\N	f
720	core_organization_edit	w4x/pay/_shop	"quoted"	user:ben@w4x	\N	\N	f
721	app_ledger_view	w4/payments/payments	x'); DROP TABLE scopes; --	service_account:ana2@w4/payments/payments	\N	\N	f
722	core_pipeline_execute	w4x/w4x	ben	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3@w4x/pay	\N	\N	f
723	core_pipeline_edit	w4/payments/payments	build	user_group:_account_all_users@w4	\N	\N	f
724	core_usergroup_manage	w4x/payments/_shop	_shop	service_account:test1@w4x/w4x	\N	\N	f
725	core_pipeline_create	w4x/payments/_shop	\N	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3@w4x/pay	\N	\N	f
726	core_organization_edit	w4x/payments/pay	_shop	user:ana@w4x	{"it's": "é", "type": 3}	\N	t
727	core_pipeline_view	w4x/pay/payments	ben	user:back\\slash@w4x	\N	\N	t
728	ff_environment_apiKeyView	w4	ana	user_group:_account_all_users@w4	\N	\N	t
729	core_pipeline_view	w4x/payments/_shop	\N	service_account:deploy0@w4x/pay	{"it's": "é", "type": 3}	\N	f
730	core_organization_view	w4/payments/pay	docker	user_group:_organization_all_users@w4/payments	\N	\N	f
731	app_invoice_pay	w4/pay	docker	service_account:ben1@w4/pay/pay	\N	\N	f
732	core_serviceaccount_list	w4	\N	user:ben@w4	{"tags": ["y", 3, null]}	\N	f
733	core_secret_access	w4/payments/payments	\N	user_group:test0@w4/pay/payments	\N	\N	f
734	core_pipeline_edit	w4/payments/pay	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:ben@w4	\N	\N	f
912	core_pipeline_execute	w6x/pay/_shop	\N	user_group:ben1@w6x/pay/payments	{"type": "Production"}	\N	f
913	core_project_edit	w6x/pay	pay	user:docker@w6x	\N	\N	f
914	app_invoice_view	w6x/pay	docker	user:user:ana@acme@w6x	\N	\N	t
915	core_pipeline_view	w6/pay/_shop	deploy	user:日本語@w6	\N	\N	f
735	core_role_view	w4x/pay/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:ben@w4x	\N	\N	f
736	core_pipeline_create	w4/w4	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	service_account:ana2@w4/payments/payments	\N	\N	f
737	app_ledger_view	w4/pay/payments	\N	service_account:ben0@w4/w4	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
738	core_organization_view	w4/w4	prod	user_group:test0@w4/pay/payments	\N	\N	f
739	core_project_view	w4x/payments/pay	tab\there	user:docker@w4x	\N	\N	f
740	gitops_repository_view	w4/pay/payments	test	user_group:_account_all_users@w4	\N	\N	t
741	core_connector_view	w4x/payments/_shop	tab\there	user:ben@w4x	\N	\N	f
742	core_usergroup_manage	w4x/pay/payments	_shop	user:ben@w4x	\N	\N	f
743	core_connector_access	w4	Prod	user_group:_organization_all_users@w4/payments	\N	\N	f
744	gitops_application_sync	w4/payments	payments	user:build@w4	\N	PIPELINE	f
745	ff_environment_apiKeyView	w4/pay/payments	deploy	user_group:_project_all_users@w4/pay/pay	\N	NO_SUCH_TYPE	f
746	ff_environment_apiKeyView	w4	_shop	user_group:_account_all_users@w4	\N	\N	t
747	gitops_application_edit	w4/pay/payments	Prod	user_group:_account_all_users@w4	\N	\N	f
748	core_license_view	w4x/payments/_shop	pay	user_group:_account_all_users@w4x	{"it's": "é", "type": 3}	\N	t
749	core_secret_access	w4/pay	docker	user:build@w4	\N	\N	f
750	app_ledger_view	w4x	deploy	user_group:docker1@w4x/pay/pay	\N	\N	f
751	core_account_view	w5x	pay	user:deploy@w5x	{"type": "Production"}	\N	f
752	core_organization_edit	w5x	\N	user_group:_account_all_users@w5x	\N	\N	f
753	ff_environment_apiKeyView	w5x/payments	\N	user:‮olleh@w5x	\N	\N	t
754	core_project_view	w5x/payments/payments	\N	service_account:Prod0@w5x/pay	\N	\N	f
755	app_invoice_pay	w5/pay/pay	test	service_account:deploy2@w5	\N	\N	f
756	app_invoice_pay	w5x/pay	docker	user:deploy@w5x	\N	\N	f
757	core_pipeline_create	w5x/payments	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user_group:_account_all_users@w5x	\N	\N	f
758	core_pipeline_create	w5x/payments/_shop	\N	user:deploy@w5x	\N	\N	t
759	app_invoice_pay	w5/pay/pay	\N	user_group:_project_all_users@w5/pay/pay	\N	\N	t
760	core_secret_access	w5x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	f
761	core_serviceaccount_list	w5x/payments/_shop	$$dollar$$	user_group:test3@w5x	\N	\N	t
762	core_pipeline_view	w5x/payments/payments	\N	user:deploy@w5x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
763	core_organization_view	w5x/payments	build	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
764	core_connector_view	w5x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	{"it's": "é", "type": 3}	NO_SUCH_TYPE	f
765	core_organization_edit	w5x/payments/payments	deploy	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	f
766	core_secret_access	w5/pay/pay	\N	service_account:deploy1@w5/pay	\N	\N	t
767	core_serviceaccount_list	w5x/payments/_shop	\N	user_group:test3@w5x	\N	\N	t
768	core_secret_access	w5x/payments/_shop	\N	user_group:test3@w5x	\N	\N	f
769	core_organization_view	w5x/payments/payments/nowhere	w5	user:‮olleh@w5x	{}	\N	f
817	core_environment_access	w5x/payments/_shop	_shop	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	{}	\N	f
818	core_pipeline_edit	w5x/payments/pay	\N	user_group:A$_0@w5x/payments/pay	\N	\N	f
819	core_pipeline_view	w5x/payments/_shop	\N	user:‮olleh@w5x	\N	\N	t
820	ff_featureflag_edit	w5x/payments/payments	\N	user:‮olleh@w5x	\N	\N	t
770	core_serviceaccount_list	w5x/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	f
771	core_organization_create	w5/pay	_shop	user:test@w5	\N	\N	f
772	core_project_create	w5x/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:deploy@w5x	\N	\N	f
773	core_organization_edit	w5x/payments	payments	user:deploy@w5x	\N	\N	t
774	core_account_edit	w5x/payments/_shop	\N	user_group:test3@w5x	\N	\N	f
775	app_ledger_view	w5x/payments/pay	prod	user_group:_organization_all_users@w5x/payments	\N	\N	t
776	app_ledger_view	w5x/payments/payments	\N	user:deploy@w5x	\N	\N	t
777	core_pipeline_view	w5/pay/pay	\N	user_group:A$_0@w5/pay	\N	\N	f
778	core_usergroup_manage	w5x/payments/payments	$$dollar$$	user:deploy@w5x	\N	\N	t
779	app_ledger_view	w5x/payments/pay	docker	user_group:_account_all_users@w5x	\N	\N	f
780	core_account_edit	w5x/payments/payments	\N	user_group:A$_0@w5x/payments/pay	[]	\N	f
781	core_project_view	w5x/payments	\N	user_group:_project_all_users@w5x/payments/_shop	\N	\N	f
782	core_project_create	w5x/payments/payments	_shop	nonsense	\N	\N	f
783	core_project_view	w5x/payments/_shop	back\\slash	user_group:_project_all_users@w5x/payments/_shop	{}	\N	f
784	app_ledger_view	w5x/payments/payments	\N	user:‮olleh@w5x	\N	\N	t
785	core_usergroup_manage	w5/pay	deploy	service_account:deploy2@w5	{"it's": "é", "type": 3}	\N	f
786	gitops_gpgkey_delete	w5x/payments/pay	prod	user:deploy@w5x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
787	core_pipeline_execute	w5x/payments/_shop	\N	user:deploy@w5x	\N	\N	t
788	core_environment_access	w5x/payments/payments	docker	user:deploy@w5x	\N	\N	t
789	core_account_view	w5	deploy	service_account:deploy1@w5/pay	\N	\N	f
790	core_pipeline_execute	w5	pay	user_group:_project_all_users@w5/pay/pay	\N	\N	f
791	core_environment_access	w5x/payments/payments	pay	user:‮olleh@w5x	\N	\N	t
792	core_project_view	w5x/payments/_shop	tab\there	user_group:A$_0@w5x/payments/pay	\N	LEDGER	f
793	core_environment_view	w5x/payments	prod	user_group:test3@w5x	\N	\N	t
794	core_environment_access	w5x/payments/_shop	\N	user_group:_project_all_users@w5x/payments/_shop	\N	\N	t
795	app_ledger_view	w5x/payments/payments	build	user:‮olleh@w5x	\N	\N	t
796	gitops_application_delete	w5x/payments/_shop	prod	user:‮olleh@w5x	\N	\N	t
797	app_ledger_view	w5x/payments/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:_organization_all_users@w5x/payments	[]	\N	f
799	core_connector_view	w5x	deploy	user:deploy@w5x	{"tags": ["y", 3, null]}	\N	f
800	core_environment_access	w5/pay/pay	prod	service_account:deploy1@w5/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
801	core_environment_access	w5x/payments/_shop	deploy	user:deploy@w5x	{"it's": "é", "type": 3}	\N	t
802	core_pipeline_create	w5x/payments/pay	build	service_account:Prod0@w5x/pay	\N	\N	f
803	core_secret_access	w5x/payments/payments	\N	user:‮olleh@w5x	\N	\N	f
804	core_account_edit	w5x/payments	\N	user_group:test3@w5x	\N	NO_SUCH_TYPE	f
805	core_project_view	w5x/pay	\N	user_group:test1@w5x/pay	\N	\N	f
806	ff_targetgroup_edit	w5x/payments/payments	docker	user_group:_account_all_users@w5x	\N	NO_SUCH_TYPE	f
807	core_environment_access	w5x/pay	\N	user:‮olleh@w5x	{}	\N	f
808	ff_featureflag_edit	w5x	ben	user_group:test1@w5x/pay	\N	ENVIRONMENT	f
809	core_pipeline_execute	w5x/payments/pay	\N	user:deploy@w5x	\N	\N	t
810	app_invoice_pay	w5x/payments/payments	prod	user:deploy@w5x	{"tags": ["y", 3, null]}	\N	f
811	core_pipeline_execute	w5/pay/pay	tab\there	user:test@w5	\N	\N	f
812	core_organization_view	w5x/payments	deploy	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
813	core_project_view	w5	\N	service_account:deploy1@w5/pay	\N	\N	f
814	core_serviceaccount_list	w5x/payments	\N	user:‮olleh@w5x	\N	\N	t
815	core_project_create	w5/pay	\N	service_account:deploy1@w5/pay	\N	\N	f
816	gitops_agent_delete	w5	w5	user:‮olleh@w5x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
821	app_invoice_pay	w5x	‮olleh	user_group:Prod2@w5x/payments/pay	\N	\N	f
916	app_invoice_view	w6x	prod	user_group:Prod0@w6x/pay/pay	\N	\N	f
917	app_ledger_view	w6/w6	pay	user_group:_account_all_users@w6	{}	\N	f
918	core_organization_edit	w6/payments	payments	user:日本語@w6	\N	\N	f
822	app_invoice_pay	w5x	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	f
823	core_project_create	w5x/payments/pay	pay	user_group:test3@w5x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
824	core_project_view	w5/pay/pay	test	service_account:deploy2@w5	[]	NO_SUCH_TYPE	f
825	core_pipeline_view	w5	 lead	user:test@w5	{"tags": ["y", 3, null]}	\N	t
826	core_nothing_view		ana	user:docker@w5	\N	\N	f
827	core_license_view	w5	\N	user_group:_account_all_users@w5	\N	\N	t
828	core_project_view	w5/pay/pay	tab\there	service_account:deploy2@w5	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
829	ff_featureflag_edit	w5x/payments/pay	\N	user_group:test3@w5x	\N	\N	f
830	ff_environment_view	w5x/payments/payments	back\\slash	user_group:_project_all_users@w5x/payments/payments	\N	\N	t
874	app_invoice_pay	w5x/payments/_shop	$$dollar$$	user_group:_account_all_users@w5x	\N	\N	f
831	gitops_application_delete	w5x/payments	payments	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
832	core_project_view	w5x/payments	payments	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
833	core_pipeline_execute	w5x/payments/payments	payments	user:‮olleh@w5x	\N	\N	f
834	core_role_view	w5x/payments/_shop	with space	user:deploy@w5x	{}	\N	t
835	ff_target_view	w5x/payments/payments	deploy	user_group:_project_all_users@w5x/payments/payments	{"it's": "é", "type": 3}	NO_SUCH_TYPE	f
836	core_usergroup_manage	w5x/payments/pay	\N	user:‮olleh@w5x	{"it's": "é", "type": 3}	CONNECTOR	f
837	core_connector_access	w5/pay	 lead	nonsense	{"tags": ["y", 3, null]}	\N	f
838	core_organization_view	w5	w5	user_group:_organization_all_users@w5x/pay	\N	\N	f
840	core_connector_access	w5x	ana	user_group:test3@w5x	\N	\N	f
841	core_organization_view	w5x	deploy	user_group:_organization_all_users@w5x/pay	\N	SECRET	f
842	core_project_create	w5x/pay	docker	service_account:Prod0@w5x/pay	\N	\N	f
843	core_project_create	w5x/payments	\N	user:‮olleh@w5x	{"tags": ["y", 3, null]}	\N	f
844	core_project_edit	w5x/payments/payments	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	f
845	core_environment_access	w5x/payments/payments	payments	user_group:_organization_all_users@w5x/payments	\N	\N	t
846	ff_featureflag_view	w5x/payments/payments	Prod	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
847	core_organization_view	w5x/payments	\N	user_group:test3@w5x	{"it's": "é", "type": 3}	\N	t
848	core_connector_view	w5/pay/pay	o'brien@example.com	service_account:deploy2@w5	\N	\N	f
849	core_environment_view	w5x/payments/_shop	w5	user:deploy@w5x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
850	core_usergroup_manage	w5x/payments/payments	\N	user_group:_organization_all_users@w5x/payments	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
851	app_invoice_view	w5x/payments/_shop	test	user_group:test3@w5x	\N	\N	t
852	core_pipeline_view	w5x/payments/_shop	docker	service_account:Prod0@w5x/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
853	core_pipeline_execute	w5/pay	$$dollar$$	nonsense	\N	\N	f
854	core_organization_edit	w5x	_shop	user_group:test3@w5x	{}	\N	f
855	core_secret_access	w5x/payments/payments	\N	user_group:test3@w5x	\N	\N	f
856	core_organization_view	w5x/pay	\N	user_group:_organization_all_users@w5x/pay	\N	\N	t
857	core_environment_view	w5x/payments/pay	ana	user:deploy@w5x	\N	\N	t
858	core_usergroup_manage	w5x/payments/payments	deploy	user:‮olleh@w5x	\N	\N	t
859	app_invoice_view	w5x/pay	\N	service_account:Prod0@w5x/pay	\N	\N	f
860	core_organization_edit	w5	back\\slash	nonsense	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
861	app_invoice_view	w5x	a@b@c	user_group:test1@w5x/pay	\N	\N	f
862	core_pipeline_edit	w5/pay/pay	\N	service_account:deploy1@w5/pay	\N	\N	t
863	ff_targetgroup_edit	w5x/payments	payments	user_group:_account_all_users@w5x	{}	\N	t
864	core_organization_view	w5x/payments/_shop	é	user_group:_organization_all_users@w5x/pay	\N	\N	f
865	core_project_create	w5x/payments/payments	back\\slash	nonsense	\N	\N	f
910	core_project_view	w6/pay/payments	test	user_group:_project_all_users@w6/pay/payments	{"type": "Production"}	\N	f
911	core_account_edit	w6x/pay/_shop	docker	user:user:ana@acme@w6x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
866	core_connector_view	w5x/payments/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:deploy@w5x	[]	\N	f
867	core_pipeline_view	w5/pay/pay	\N	service_account:deploy2@w5	\N	\N	f
868	core_environment_access	w5x/payments/payments	back\\slash	user_group:_organization_all_users@w5x/payments	\N	\N	t
869	gitops_repository_edit	w5	deploy	user:‮olleh@w5x	\N	\N	f
870	core_pipeline_edit	w5x	\N	user:‮olleh@w5x	\N	\N	f
871	gitops_application_delete	w5x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:test3@w5x	\N	\N	f
872	core_pipeline_execute	w5x/payments/_shop	\N	user_group:_project_all_users@w5x/payments/_shop	\N	\N	t
873	core_usergroup_manage	w5x/payments	build	user_group:test3@w5x	\N	\N	t
875	core_pipeline_create	w5/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1@w5/pay/pay	\N	\N	f
876	app_invoice_view	w5	ben	user:test@w5	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
877	core_organization_create	w5	\N	user:deploy@w5x	\N	\N	f
878	core_role_view	w5x/payments/payments	docker	user_group:A$_0@w5x/payments/pay	\N	\N	f
879	app_ledger_view	w5x/nowhere	zero​width	user_group:A$_0@w5x/payments/pay	\N	\N	f
880	core_organization_view	w5x/payments	zero​width	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
881	core_secret_access	w5x/pay	docker	user:‮olleh@w5x	\N	\N	f
882	gitops_cert_edit	w5x/payments	\N	user_group:test3@w5x	\N	\N	t
883	core_secret_access	w5/pay	Prod	service_account:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0@w5	\N	\N	f
884	core_serviceaccount_list	w5x/payments/_shop	\N	user:deploy@w5x	\N	\N	t
885	gitops_application_edit	w5x/payments	é	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w5x	\N	\N	t
886	core_organization_edit	w5x/pay	_shop	user_group:test3@w5x	\N	\N	f
887	core_project_create	w5x/pay/nowhere	pay	user_group:_account_all_users@w5x	[]	\N	f
888	core_serviceaccount_list	w5x/payments/_shop	deploy	user:deploy@w5x	\N	\N	t
889	core_organization_create		pay	user:‮olleh@w5x	\N	\N	f
890	core_account_view	w5x/payments/pay	w5	service_account:Prod0@w5x/pay	\N	\N	f
891	core_role_view	w5x	deploy	user:deploy@w5x	\N	\N	f
892	ff_environment_apiKeyView	w5x/payments	payments	user:‮olleh@w5x	\N	\N	t
893	core_account_edit	w5	back\\slash	user_group:A$_0@w5/pay	\N	\N	f
894	core_project_edit	w5/pay	pay	user_group:A$_0@w5/pay	{"type": "Production"}	\N	f
895	core_secret_access	w5x/payments	Prod	user_group:test3@w5x	{"tags": ["y", 3, null]}	NO_SUCH_TYPE	f
896	core_account_edit	w5/pay	$$dollar$$	service_account:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0@w5	\N	\N	f
897	gitops_application_edit	w5x/payments	pay	user_group:test3@w5x	\N	\N	t
898	core_organization_view	w5	back\\slash	user:docker@w5	\N	\N	t
899	core_usergroup_manage	w5x/payments/payments	é	user_group:_organization_all_users@w5x/payments	\N	\N	t
900	ff_featureflag_edit	w5x	\N	user:nobody@w5x	\N	\N	f
901	core_connector_view	w6x/pay/_shop	back\\slash	nonsense	\N	\N	f
902	core_pipeline_create	w6x/pay/_shop	\N	user:Prod@w6x	\N	\N	f
903	ff_environment_apiKeyView	w6x/pay	zero​width	user_group:_account_all_users@w6x	{"type": "Production"}	\N	f
904	app_invoice_pay	w6x/pay/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:Prod0@w6x/pay/pay	\N	\N	f
905	core_pipeline_edit	w6/pay/payments	\N	user_group:test1@w6/pay/payments	\N	\N	f
906	core_pipeline_edit	w6/pay/pay	docker	user_group:_account_all_users@w6	\N	\N	t
907	core_project_edit	w6/pay/_shop	payments	user_group:test1@w6/pay/payments	{"tags": ["y", 3, null]}	\N	f
908	core_pipeline_create	w6x/pay/pay	pay	user_group:_organization_all_users@w6x/pay	\N	\N	t
909	core_project_view	w6x/pay/payments	ben	user_group:ben1@w6x/pay/payments	\N	\N	f
919	core_project_view	w6	Prod	user_group:_project_all_users@w6/pay/pay	\N	\N	f
920	core_project_create	w6/w6/pay	test	user:nobody@w6	\N	\N	f
921	core_serviceaccount_list	w6/pay	\N	user_group:_organization_all_users@w6/pay	\N	\N	t
922	core_environment_view	w6/w6/pay	\N	user:ben@w6	\N	\N	f
923	core_license_view	w6/pay/_shop	\N	user:ben@w6	\N	\N	f
924	core_organization_view	w6/payments/pay	Prod	user_group:test1@w6/pay/payments	\N	\N	f
925	core_account_edit	w6/payments/pay	\N	user_group:test1@w6/pay/payments	\N	NO_SUCH_TYPE	f
926	app_invoice_pay	w6x	ben	user:user:ana@acme@w6x	{"it's": "é", "type": 3}	\N	t
927	core_project_view	w6/w6/_shop	test	user:日本語@w6	\N	\N	f
928	core_organization_view	w6x/pay	_shop	user:docker@w6x	\N	\N	f
929	app_invoice_view	w6/w6/_shop	tab\there	user_group:_organization_all_users@w6/w6	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
930	core_pipeline_edit	w6/pay/payments	ana	user_group:test1@w6/pay/payments	\N	\N	f
931	core_license_view	w6/pay/payments	\N	user_group:deploy0@w6/payments/pay	\N	\N	f
932	core_role_view	w6x	\N	user_group:_account_all_users@w6x	{"tags": ["x", "z"], "type": "PreProduction"}	CONNECTOR	f
933	core_environment_view	w6x	w6	user:docker@w6x	\N	\N	f
934	core_secret_view	w6/pay/payments	w6	user:日本語@w6	\N	\N	t
935	core_connector_access	w6x/pay/_shop	test	user:docker@w6x	\N	\N	t
936	core_pipeline_edit	w6/pay/pay	Prod	user_group:_project_all_users@w6/pay/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
937	core_pipeline_execute	w6/w6/_shop	ben	nonsense	\N	\N	f
938	core_connector_access	w6	ana	user:日本語@w6	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
939	app_invoice_view	w6/w6/_shop	\N	user_group:_organization_all_users@w6/w6	{"it's": "é", "type": 3}	\N	f
940	core_pipeline_execute	w6/w6/_shop	docker	user_group:_account_all_users@w6	{"tags": ["y", 3, null]}	\N	f
941	ff_environment_view	w6/w6/pay	pay	user:ben@w6	{"tags": ["y", 3, null]}	\N	f
942	core_serviceaccount_list	w6/pay	prod	user:prod@w6	\N	\N	t
943	core_account_view	w6	w6	user_group:deploy0@w6/payments/pay	[]	\N	f
944	core_role_view	w6/pay/_shop	Prod	service_account:A$_0@w6/w6/_shop	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
945	core_pipeline_create	w6x/pay/payments	\N	user:Prod@w6x	\N	\N	f
946	core_role_view	w6/pay/pay/nowhere	prod	user:nobody@w6	\N	\N	f
947	app_ledger_view	w6/w6/pay	x'); DROP TABLE scopes; --	user:prod@w6	\N	\N	f
948	core_account_edit	w6	\N	user:é@w6x	{"type": "Production"}	\N	f
949	core_pipeline_view	w6/w6/_shop	\N	user_group:_organization_all_users@w6/w6	{"it's": "é", "type": 3}	\N	f
950	core_secret_access	w6/payments/pay	prod	user_group:test1@w6/pay/payments	[]	\N	f
951	core_organization_view	w6/w6	pay	user_group:_organization_all_users@w6/w6	\N	\N	f
952	gitops_cert_edit	w6/payments/pay	test	user:ben@w6	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
953	core_organization_view	w6/w6	w6	user_group:_organization_all_users@w6/w6	\N	\N	f
954	core_project_edit	w6/pay/payments	deploy	service_account:A$_0@w6/w6/_shop	\N	NO_SUCH_TYPE	f
955	core_environment_access	w6/pay/pay	pay	user_group:deploy0@w6/payments/pay	\N	\N	f
956	core_role_view	w6/pay/pay	docker	service_account:build0@w6x/pay/pay	\N	\N	f
957	core_pipeline_edit	w6/pay	\N	user:prod@w6	\N	\N	f
958	app_invoice_view	w6x/pay/pay	\N	service_account:test1@w6x/pay/payments	\N	\N	f
959	core_organization_view	w6x/pay	test	user:docker@w6x	\N	ACCOUNT	f
960	core_pipeline_edit	w6/pay/pay	test	user_group:_account_all_users@w6	\N	\N	t
961	core_pipeline_create	w6x/pay/pay	build	user_group:ben1@w6x/pay/payments	\N	\N	f
962	core_project_edit	w6x/pay/pay	\N	user_group:_account_all_users@w6x	\N	\N	f
963	core_organization_view	w6/w6/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:_organization_all_users@w6/w6	{"it's": "é", "type": 3}	\N	f
964	core_environment_view	w6/payments	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:ben@w6	{"type": "Production"}	\N	f
965	core_pipeline_edit	w6x/pay	deploy	user:é@w6x	\N	\N	t
966	core_pipeline_edit	w6x/pay/_shop	\N	user:é@w6x	\N	\N	t
967	core_pipeline_edit	w6/pay/pay	\N	user:prod@w6	[]	\N	f
968	core_organization_view	w6x/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:_organization_all_users@w6x/pay	\N	\N	f
969	core_connector_access	w6/payments	\N	user:ben@w6	\N	PROJECT	f
970	core_environment_view	w6x/pay/_shop	docker	user:user:ana@acme@w6x	{"type": "Production"}	\N	t
971	core_environment_view	w6/pay/pay	\N	service_account:A$_0@w6/w6/_shop	{"type": "Production"}	\N	f
972	core_account_view	w6/pay/pay	ana	service_account:A$_0@w6/w6/_shop	\N	USERGROUP	f
973	core_project_edit	w6	\N	user:prod@w6	{"type": "Production"}	\N	f
974	ff_target_view	w6x/pay/_shop	zero​width	user_group:_account_all_users@w6x	{"type": "Production"}	\N	f
1083	core_organization_edit	w7x	\N	user:Prod@w7x	\N	\N	t
975	core_pipeline_edit	w6/w6/_shop	prod	nonsense	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
976	ff_environment_apiKeyView	w6/payments/pay	test	user:prod@w6	\N	\N	f
977	core_pipeline_create	w6x/pay/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:user:ana@acme@w6x	\N	\N	t
978	ff_featureflag_edit	w6/payments/pay	ben	user_group:test1@w6/pay/payments	\N	ENVIRONMENT	f
979	core_project_edit	w6/payments	\N	user:nobody@w6	\N	\N	f
980	core_pipeline_execute	w6/payments/pay	Prod	user:nobody@w6	{"tags": ["y", 3, null]}	\N	f
981	app_invoice_pay	w6/w6/_shop	\N	user:日本語@w6	{"tags": ["y", 3, null]}	\N	f
982	core_project_edit	w6	pay	user:docker@w6x	\N	\N	f
983	core_secret_access	w6/payments/pay	$$dollar$$	service_account:A$_0@w6/w6/_shop	\N	\N	f
984	core_organization_create	w6x/pay/payments		service_account:build0@w6x/pay/pay	\N	\N	f
985	core_pipeline_edit	w6x/pay/_shop	zero​width	user:é@w6x	\N	\N	t
986	gitops_gpgkey_edit	w6/payments/pay	zero​width	user:ben@w6	\N	LEDGER	f
988	core_organization_edit	w6x	_shop	user:docker@w6x	\N	\N	f
989	core_account_edit	w6/payments	payments	user:日本語@w6	{"tags": ["y", 3, null]}	\N	f
990	core_project_edit	w6x	\N	user:é@w6x	\N	\N	t
991	app_invoice_view	w6x	tab\there	service_account:build0@w6x/pay/pay	[]	\N	f
992	app_invoice_pay	w6/w6/_shop	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:prod@w6	\N	\N	f
993	core_organization_edit	w6/w6/pay	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	service_account:A$_0@w6/w6/_shop	\N	\N	f
994	core_pipeline_create	w6/payments/pay	é	user:prod@w6	\N	\N	f
995	core_pipeline_create	w6/payments		user:日本語@w6	\N	\N	f
996	ff_environment_apiKeyView	w6/pay	\N	user_group:_organization_all_users@w6/pay	\N	\N	t
997	core_pipeline_execute	w6/pay/_shop	docker	user:日本語@w6	\N	\N	f
998	core_project_edit	w6x/pay/_shop	zero​width	user:user:ana@acme@w6x	\N	\N	t
999	core_pipeline_create		ben	user:ben@w6	\N	\N	f
1000	core_setting_view	w6/pay/payments	prod	user_group:test1@w6/pay/payments	\N	\N	t
1001	core_connector_view	w6/w6/_shop	 lead	user_group:_organization_all_users@w6/w6	\N	\N	t
1002	app_ledger_view	w6x/pay/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:é@w6x	\N	\N	t
1003	core_project_view	w6	\N	user:日本語@w6	\N	\N	f
1004	core_secret_access	w6x	prod	user:Prod@w6x	\N	\N	f
1005	ff_environment_apiKeyView	w6/pay	\N	user:prod@w6	\N	\N	t
1006	core_environment_access	w6x/pay/_shop	build	user:user:ana@acme@w6x	{}	\N	t
1007	core_pipeline_edit	w6/pay/pay	test	user:prod@w6	\N	\N	t
1008	core_environment_view	w6x	é	user:docker@w6x	[]	NO_SUCH_TYPE	f
1009	core_pipeline_edit	w6/pay/payments	\N	user:日本語@w6	\N	\N	f
1010	core_connector_access	w6x/pay/_shop	\N	user:docker@w6x	{"type": "Production"}	\N	t
1011	core_connector_access	w6x/pay	日本語	service_account:test1@w6x/pay/payments	\N	\N	f
1012	core_pipeline_execute	w6x/pay/payments	ben	user_group:ben1@w6x/pay/payments	[]	\N	f
1013	core_pipeline_edit	w6/w6	$$dollar$$	user_group:deploy0@w6/payments/pay	\N	\N	f
1014	core_pipeline_create	w6	docker	user_group:deploy0@w6/payments/pay	\N	\N	f
1015	core_pipeline_create	w6x/pay/pay		user:é@w6x	\N	\N	f
1016	core_environment_view	w6x/pay/pay	ben	user:user:ana@acme@w6x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1017	core_pipeline_view	w6	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user:user:ana@acme@w6x	{"it's": "é", "type": 3}	\N	f
1018	core_project_view	w6/w6/pay	w6	service_account:A$_0@w6/w6/_shop	\N	\N	f
1019	core_connector_access	w6/pay/nowhere	é	user_group:deploy0@w6/payments/pay	\N	\N	f
1020	core_project_view	w6/pay/payments	\N	user:prod@w6	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
1021	core_secret_access	w6/w6/_shop	deploy	user_group:_organization_all_users@w6/w6	{"type": "Production"}	\N	f
1022	app_invoice_pay	w6/w6/_shop	build	user:日本語@w6	\N	\N	f
1023	ff_featureflag_edit	w6x/pay	build	user_group:_account_all_users@w6x	\N	\N	f
1024	core_account_edit	w6/w6/pay	_shop	user:日本語@w6	\N	\N	f
1025	core_pipeline_edit	w6		user_group:_account_all_users@w6	\N	\N	f
1026	core_project_edit	w6/payments	pay	user:ben@w6	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1027	ff_featureflag_edit	w6/pay	docker	user:日本語@w6	\N	\N	f
1084	core_serviceaccount_list	w7x/pay	test	service_account:ana0@w7x	\N	\N	f
1085	ff_featureflag_edit	w7	\N	service_account:prod2@w7	\N	\N	f
1028	app_ledger_view	w6x/pay/pay	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	service_account:test1@w6x/pay/payments	{"type": "Production"}	\N	f
1029	core_pipeline_create	w6x/pay/pay	prod	user:docker@w6x	\N	\N	t
1030	ff_featureflag_edit	w6x/pay/pay	‮olleh	user:docker@w6x	\N	ENVIRONMENT	f
1031	core_account_edit	w6x/pay/_shop	pay	user:user:ana@acme@w6x	\N	\N	t
1032	core_connector_view	w6/pay/pay	deploy	user:日本語@w6	\N	NO_SUCH_TYPE	f
1033	core_project_view	w6/pay/payments	payments	user:prod@w6	{"tags": ["y", 3, null]}	\N	t
1034	core_organization_edit	w6x/pay/_shop	_shop	user:user:ana@acme@w6x	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
1035	core_organization_edit	w6x/pay/_shop	pay	user:Prod@w6x	\N	\N	f
1036	core_pipeline_edit	w6x/pay/_shop	docker	user:docker@w6x	\N	\N	t
1037	core_pipeline_create	w6/payments/pay	\N	service_account:A$_0@w6/w6/_shop	\N	\N	f
1038	core_license_view	w6x/pay/payments	deploy	user:user:ana@acme@w6x	\N	\N	t
1039	core_project_view	w6/w6/_shop	pay	user:日本語@w6	\N	\N	f
1040	core_secret_view	w6	\N	user:日本語@w6	\N	\N	f
1041	core_account_edit	w6/payments	payments	user_group:deploy0@w6/payments/pay	\N	CONNECTOR	f
1042	core_project_create	w6x/pay/pay	pay	user:é@w6x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1043	core_organization_view	w6/w6	\N	user_group:_organization_all_users@w6/w6	\N	\N	f
1044	ff_environment_view	w6/w6/pay	pay	user:ben@w6	\N	\N	f
1045	gitops_cluster_view	w6/payments/pay	tab\there	user:ben@w6	\N	NO_SUCH_TYPE	f
1046	core_project_edit	w6x/pay	\N	user:user:ana@acme@w6x	\N	\N	t
1047	core_organization_view	w6x/pay	\N	user:docker@w6x	\N	\N	t
1048	core_pipeline_execute	w6x/pay/pay		user_group:_account_all_users@w6x	[]	\N	f
1049	core_environment_view	w6x/pay/_shop	ana	user_group:Prod0@w6x/pay/pay	\N	SECRET	f
1050	core_license_view	w6/w6	é	user:prod@w6	\N	\N	f
1051	app_ledger_view	w7/pay	é	user_group:_account_all_users@w7	\N	\N	t
1052	core_serviceaccount_list	w7/pay/pay	deploy	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1053	core_pipeline_view	w7/pay/nowhere	ben	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	f
1054	ff_targetgroup_edit	w7	payments	user:é@w7	\N	\N	f
1055	ff_featureflag_edit	w7x	with space	user_group:A$_1@w7x/pay	\N	ENVIRONMENT	f
1056	core_organization_view	w7x	é	user:nobody@w7x	\N	\N	f
1057	app_ledger_view	w7x/pay	Prod	user_group:ana0@w7x	\N	\N	t
1058	core_account_view	w7	\N	service_account:docker0@w7/pay	\N	\N	f
1059	core_connector_view	w7/pay/pay	build	user_group:A$_0@w7/pay/pay	\N	\N	t
1060	core_role_view		with space	user_group:ana3@w7x/pay	\N	\N	f
1061	core_role_view	w7x	\N	user_group:ana0@w7x	\N	\N	t
1062	core_license_view	w7x/pay	Prod	user_group:ana3@w7x/pay	\N	FEATUREFLAG	f
1063	core_connector_view	w7/pay/pay	with space	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1064	core_secret_access	w7/pay	w7	user_group:_account_all_users@w7	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
1065	app_ledger_view	w7/pay	payments	user_group:_organization_all_users@w7/pay	\N	\N	f
1066	core_role_view	w7x	w7	user:ben@w7x	\N	\N	t
1067	app_ledger_view	w7/pay/pay	\N	service_account:deploy1@w7/pay/pay	\N	\N	f
1068	core_connector_access	w7/pay/pay	Prod	user_group:A$_0@w7/pay/pay	\N	\N	t
1069	core_license_view	w7	deploy	user_group:A$_0@w7/pay/pay	{}	\N	f
1070	core_pipeline_edit	w7	\N	user:é@w7	\N	NO_SUCH_TYPE	f
1071	app_ledger_view	w7	é	user_group:A$_0@w7/pay/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1072	core_serviceaccount_list	w7/pay	ben	user_group:_account_all_users@w7	\N	\N	f
1073	core_account_edit	w7/pay	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	user:é@w7	{"tags": ["y", 3, null]}	\N	f
1074	core_secret_access	w7x/pay	\N	user_group:test2@w7x	\N	\N	f
1075	core_pipeline_view	w7/pay	é	service_account:deploy1@w7/pay/pay	\N	\N	f
1076	ff_environment_apiKeyView	w7x	é	user:ben@w7x	\N	\N	t
1077	core_pipeline_view	w7x/pay	deploy	user:ana@w7x	\N	\N	t
1078	core_pipeline_edit	w7x/pay	100%_	user:ben@w7x	\N	\N	t
1079	ff_environment_apiKeyView	w7	é	user:é@w7	\N	ENVIRONMENT	t
1080	core_account_view	w7/pay	_shop	service_account:docker0@w7/pay	\N	\N	f
1081	core_organization_view	w7/pay	docker	user:é@w7	\N	NO_SUCH_TYPE	f
1082	core_pipeline_view	w7x/pay	prod	nonsense	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	f
1086	ff_targetgroup_edit	w7	pay	user:é@w7	\N	\N	f
1087	core_project_view	w7x/pay	\N	nonsense	\N	\N	f
1088	core_organization_create	w7x/pay	\N	service_account:ana0@w7x	[]	\N	f
1089	core_pipeline_execute	w7x	\N	user_group:A$_1@w7x/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1090	app_invoice_view	w7/pay	\N	user_group:A$_0@w7/pay/pay	\N	\N	f
1091	gitops_cert_edit	w7/pay	payments	user:é@w7	\N	\N	f
1092	core_pipeline_view	w7x	100%_	user:ben@w7x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1093	core_environment_access	w7x/pay	\N	user_group:test2@w7x	\N	\N	f
1190	core_connector_view	w7x/pay	‮olleh	user:ana@w7x	{"type": "Production"}	\N	t
1191	core_nothing_view	w7x/pay	 lead	user:ana@w7x	\N	\N	f
1094	core_organization_edit	w7/pay/pay	_shop	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	{}	\N	t
1095	core_environment_view	w7x	\N	user:ben@w7x	{"type": "Production"}	\N	t
1096	core_license_view	w7x/pay	é	user_group:ana3@w7x/pay	\N	\N	f
1097	core_serviceaccount_list	w7	pay	user:é@w7	\N	LEDGER	f
1098	core_pipeline_view	w7x	\N	user:Prod@w7x	{"tags": ["y", 3, null]}	\N	t
1099	core_connector_access	w7	100%_	user:Prod@w7x	{"it's": "é", "type": 3}	ENVIRONMENT	f
1100	ff_featureflag_edit	w7	ben	service_account:prod2@w7	{}	\N	f
1101	core_secret_access	w7/pay	‮olleh	user_group:_account_all_users@w7	\N	\N	t
1102	core_pipeline_edit	w7x	Prod	service_account:ana0@w7x	\N	\N	f
1103	app_invoice_view	w7/pay	é	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1104	core_account_view	w7/pay/pay	\N	user:é@w7	{}	\N	t
1105	core_account_edit	w7x/pay	é	user:ana@w7x	\N	\N	f
1106	core_pipeline_edit	w7x/pay	\N	user_group:ana0@w7x	{"type": "Production"}	\N	t
1107	core_connector_view	w7	\N	user_group:_account_all_users@w7x	{"it's": "é", "type": 3}	NO_SUCH_TYPE	f
1108	core_nothing_view	w7/pay/pay	zero​width	service_account:prod2@w7	\N	\N	f
1109	core_license_view	w7	ana	nonsense	\N	\N	f
1110	core_account_edit	w7x	pay	user:Prod@w7x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1111	core_account_view	w7/pay/pay	_shop	user_group:A$_0@w7/pay/pay	\N	\N	f
1112	ff_environment_apiKeyView	w7/pay/pay	_shop	user_group:_project_all_users@w7/pay/pay	\N	\N	t
1113	core_secret_access	w7x	é	service_account:docker0@w7/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1114	ff_featureflag_edit	w7x/pay	\N	service_account:ana0@w7x	{}	\N	f
1115	core_organization_view	w7/pay/pay	pay	user:é@w7	\N	\N	t
1116	core_project_view	w7/pay/pay	\N	service_account:docker0@w7/pay	\N	\N	f
1117	core_account_view	w7x	pay	user:Prod@w7x	\N	\N	f
1118	core_pipeline_execute	w7/pay/pay	ana	user_group:_organization_all_users@w7/pay	{"it's": "é", "type": 3}	\N	f
1119	core_pipeline_execute	w7/pay/pay	ben	service_account:prod2@w7	\N	\N	f
1120	ff_featureflag_edit	w7x	\N	user:Prod@w7x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1121	core_role_view	w7/pay/pay	pay	user:é@w7	\N	\N	t
1122	core_serviceaccount_list	w7/pay/pay	\N	user_group:_project_all_users@w7/pay/pay	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
1123	core_organization_edit	w7	w7	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	{}	\N	t
1124	core_organization_edit	w7	ben	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1125	core_account_view	w7x	pay	user:Prod@w7x	{"tags": ["y", 3, null]}	\N	f
1126	core_organization_view	w7x	pay	user:ben@w7x	\N	\N	t
1127	core_connector_access	w7x/pay	100%_	service_account:ana0@w7x	\N	\N	f
1128	core_role_view	w7	test	service_account:deploy1@w7/pay/pay	\N	\N	f
1129	app_invoice_view	w7x/pay	$$dollar$$	service_account:ana0@w7x	\N	NO_SUCH_TYPE	f
1130	core_role_view	w7x	w7	user:ana@w7x	{"it's": "é", "type": 3}	\N	t
1131	core_role_view	w7	é	service_account:prod2@w7	\N	\N	f
1132	core_pipeline_edit	w7x/pay	\N	user_group:ana0@w7x	\N	\N	t
1133	core_pipeline_edit	w7/pay/pay	\N	nonsense	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1134	ff_environment_apiKeyView	w7x	\N	user:ana@w7x	{"tags": ["x", "z"], "type": "PreProduction"}	\N	t
1135	core_pipeline_view	w7/pay/pay	\N	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	LEDGER	f
1136	core_secret_access	w7/pay	with space	user:nobody@w7	\N	\N	f
1137	core_pipeline_view	w7/pay	\N	service_account:prod2@w7	\N	\N	f
1138	core_pipeline_view	w7x	\N	service_account:ana0@w7x	\N	ENVIRONMENT	f
1139	core_environment_view	w7x	w7	user_group:_account_all_users@w7x	\N	\N	t
1140	core_organization_view	w7/pay	\N	service_account:prod2@w7	\N	\N	f
1141	app_ledger_view	w7/pay/pay	\N	user:é@w7	\N	\N	t
1192	core_secret_access	w7x/pay	_shop	user:é@w7	\N	\N	f
1193	app_invoice_view	w7x/pay	\N	user_group:_account_all_users@w7x	\N	\N	t
1194	gitops_repository_view	w7/pay	pay	user:é@w7	\N	\N	t
1195	core_organization_view	w7x/pay	\N	user:Prod@w7x	\N	\N	t
1196	core_pipeline_edit	w7/pay/pay	Prod	service_account:docker0@w7/pay	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1142	core_role_view	w7/pay/pay	é	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	{"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}	\N	t
1143	app_ledger_view	w7/pay/pay	tab\there	service_account:docker0@w7/pay	\N	\N	f
1144	ff_environment_apiKeyView	w7/pay/pay	é	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1145	core_environment_access	w7/pay	build	user_group:A$_0@w7/pay/pay	[]	CONNECTOR	f
1146	core_license_view	w7x	test	user:Prod@w7x	{"type": "Production"}	\N	t
1147	core_connector_access	w7	ana	service_account:prod2@w7	\N	\N	f
1148	core_pipeline_execute	w7/pay	test	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	\N	t
1149	core_secret_access	w7	deploy	user_group:_account_all_users@w7	\N	\N	t
1150	core_pipeline_execute	w7x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	user_group:A$_1@w7x/pay	\N	\N	f
1151	core_account_edit	w7x/pay	100%_	user:ben@w7x	{}	\N	f
1152	app_ledger_view	w7x/pay	é	user_group:ana0@w7x	\N	\N	t
1153	app_ledger_view	w7/pay	\N	service_account:prod2@w7	[]	\N	f
1154	ff_featureflag_edit	w7x	100%_	user:ben@w7x	\N	ENVIRONMENT	t
1156	core_connector_view	w7x	with space	user_group:ana0@w7x	\N	NO_SUCH_TYPE	f
1157	core_pipeline_execute	w7/pay/pay	deploy	service_account:docker0@w7/pay	\N	\N	t
1158	app_invoice_view	w7x/pay	prod	service_account:ana0@w7x	{"type": "Production"}	\N	f
1159	core_connector_access	w7/pay/pay	100%_	user_group:A$_0@w7/pay/pay	{"tags": ["y", 3, null]}	\N	t
1160	core_organization_edit	w7x/pay	payments	user:ana@w7x	\N	\N	f
1161	core_connector_access	w7x/pay	100%_	user:ana@w7x	{"it's": "é", "type": 3}	\N	t
1162	core_project_view	w7x/pay	\N	service_account:ana0@w7x	{"it's": "é", "type": 3}	\N	f
1163	core_serviceaccount_list	w7	deploy	user:éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé@w7	\N	NO_SUCH_TYPE	f
1164	core_project_create	w7x/pay	pay	user_group:test2@w7x	\N	\N	f
1165	core_organization_create	w7/pay/pay	_shop	service_account:deploy1@w7/pay/pay	\N	\N	f
1166	core_project_edit	w7x	_shop	user_group:test2@w7x	\N	\N	f
1167	ff_featureflag_edit	w7	é	service_account:deploy1@w7/pay/pay	\N	\N	f
1168	ff_environment_apiKeyView	w7/pay/pay	100%_	user_group:_account_all_users@w7	\N	\N	f
1169	core_pipeline_execute	w7x/pay	é	user_group:_account_all_users@w7x	\N	\N	t
1170	app_invoice_pay	w7/pay	docker	service_account:prod2@w7	\N	NO_SUCH_TYPE	f
1171	core_pipeline_execute	w7/pay	zero​width	service_account:prod2@w7	[]	\N	f
1172	core_role_view	w7x	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	service_account:ana0@w7x	{"tags": ["x", "z"], "type": "PreProduction"}	ENVIRONMENT	f
1173	gitops_application_edit	w7/pay	payments	user:é@w7	\N	\N	f
1174	core_usergroup_manage	w7/pay/pay	\N	service_account:deploy1@w7/pay/pay	{}	\N	f
1175	app_invoice_view	w7/pay/pay		user_group:_organization_all_users@w7/pay	\N	\N	f
1176	core_connector_access	w7x/pay	\N	service_account:ana0@w7x	\N	NO_SUCH_TYPE	f
1177	core_pipeline_execute	w7	é	user_group:_account_all_users@w7	\N	\N	t
1178	app_invoice_pay	w7x/pay	pay	user_group:ana0@w7x	\N	ACCOUNT	f
1179	core_organization_view	w7/pay	pay	user_group:_organization_all_users@w7/pay	\N	\N	t
1180	core_organization_edit	w7/pay/pay	_shop	user:é@w7	\N	\N	t
1181	app_ledger_view	w7	\N	service_account:prod2@w7	\N	NO_SUCH_TYPE	f
1182	core_pipeline_execute	w7x/pay	w7	user:ana@w7x	[]	\N	f
1183	app_ledger_view	w7x	é	user:Prod@w7x	\N	\N	t
1184	core_environment_view	w7/pay/pay	\N	user_group:A$_0@w7/pay/pay	\N	\N	t
1185	core_role_view	w7/pay	pay	service_account:docker0@w7/pay	\N	\N	f
1186	core_organization_view	w7x	\N	user:ben@w7x	\N	\N	t
1187	core_serviceaccount_list	w7x/pay	w7	user:Prod@w7x	{"it's": "é", "type": 3}	\N	t
1188	core_account_view	w7x/pay	\N	user:ana@w7x	{"it's": "é", "type": 3}	\N	f
1189	core_account_view	w7	payments	nonsense	\N	\N	f
1197	core_serviceaccount_list	w7/pay	pay	user:é@w7	[]	\N	f
1198	core_pipeline_view	w7/pay/pay	deploy	user_group:A$_0@w7/pay/pay	\N	\N	t
1199	core_project_edit	w7/pay	deploy	user_group:_account_all_users@w7	{"tags": ["x", "z"], "type": "PreProduction"}	\N	f
1200	core_pipeline_edit	w7x	w7x	user:ana@w7x	\N	\N	t
\.


--
-- Data for Name: identities; Type: TABLE DATA; Schema: recorded; Owner: postgres
--

COPY recorded.identities (token, principal) FROM stdin;
pat.administered.239334e7292ea4c424ed2c0fe8ae96d7.d8011dacb9adb3f8ca3f7d03795e0c5c3507c24c655f07b4532ea78eaf843d15	user:boss@administered
sat.administered.668d0afdf221f3db107bbe339c65114a.0f486a2c3c3f2903d6c3ebe097be06f62d0d31e1934d59fc9ccdc6db7e4e9c94	service_account:robot@administered
\.


--
-- Name: permissions_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.permissions_id_seq', 10003, true);


--
-- Name: principals_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.principals_id_seq', 119, true);


--
-- Name: resource_groups_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.resource_groups_id_seq', 10153, true);


--
-- Name: resource_types_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.resource_types_id_seq', 10002, true);


--
-- Name: resources_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.resources_id_seq', 101, true);


--
-- Name: role_assignments_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.role_assignments_id_seq', 361, true);


--
-- Name: roles_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.roles_id_seq', 10089, true);


--
-- Name: scopes_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.scopes_id_seq', 101, true);


--
-- Name: decisions_number_seq; Type: SEQUENCE SET; Schema: recorded; Owner: postgres
--

SELECT pg_catalog.setval('recorded.decisions_number_seq', 1200, true);


--
-- Name: decisions decisions_pkey; Type: CONSTRAINT; Schema: recorded; Owner: postgres
--

ALTER TABLE ONLY recorded.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (number);


--
-- Name: environments_scope_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX environments_scope_id_idx ON public.environments USING btree (scope_id);


--
-- Name: pipelines_scope_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX pipelines_scope_id_idx ON public.pipelines USING btree (scope_id);


--
-- Name: environments; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.environments ENABLE ROW LEVEL SECURITY;

--
-- Name: environments harness_rbac_delete; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_delete ON public.environments FOR DELETE USING (harness_rbac.has_permission('core_environment_delete'::text, scope_id, name, attributes => jsonb_build_object('type', kind)));


--
-- Name: pipelines harness_rbac_delete; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_delete ON public.pipelines FOR DELETE USING (harness_rbac.has_permission('core_pipeline_delete'::text, scope_id, name));


--
-- Name: environments harness_rbac_insert; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_insert ON public.environments FOR INSERT WITH CHECK (harness_rbac.has_permission('core_environment_edit'::text, scope_id, attributes => jsonb_build_object('type', kind)));


--
-- Name: pipelines harness_rbac_insert; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_insert ON public.pipelines FOR INSERT WITH CHECK (harness_rbac.has_permission('core_pipeline_create'::text, scope_id));


--
-- Name: environments harness_rbac_select; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_select ON public.environments FOR SELECT USING (harness_rbac.has_permission('core_environment_view'::text, scope_id, name, attributes => jsonb_build_object('type', kind)));


--
-- Name: pipelines harness_rbac_select; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_select ON public.pipelines FOR SELECT USING (harness_rbac.has_permission('core_pipeline_view'::text, scope_id, name));


--
-- Name: environments harness_rbac_update; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_update ON public.environments FOR UPDATE USING (harness_rbac.has_permission('core_environment_edit'::text, scope_id, name, attributes => jsonb_build_object('type', kind))) WITH CHECK (harness_rbac.has_permission('core_environment_edit'::text, scope_id, name, attributes => jsonb_build_object('type', kind)));


--
-- Name: pipelines harness_rbac_update; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY harness_rbac_update ON public.pipelines FOR UPDATE USING (harness_rbac.has_permission('core_pipeline_edit'::text, scope_id, name)) WITH CHECK (harness_rbac.has_permission('core_pipeline_edit'::text, scope_id, name));


--
-- Name: pipelines; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.pipelines ENABLE ROW LEVEL SECURITY;

--
-- Name: TABLE environments; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,UPDATE ON TABLE public.environments TO recorded_app;


--
-- Name: TABLE pipelines; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,UPDATE ON TABLE public.pipelines TO recorded_app;


--
-- PostgreSQL database dump complete
--


