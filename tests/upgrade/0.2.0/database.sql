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
-- Data for Name: _audit_chains; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac._audit_chains (account_id, began_at) FROM stdin;
0	-infinity
1	-infinity
2	-infinity
5	-infinity
10	-infinity
18	-infinity
22	-infinity
30	-infinity
37	-infinity
42	-infinity
54	-infinity
64	-infinity
73	-infinity
76	-infinity
82	-infinity
92	-infinity
97	-infinity
100	-infinity
\.


--
-- Data for Name: api_key_uses; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.api_key_uses (public_id, last_used_at) FROM stdin;
6377da64b3e1288f03da18610d9e9672	\N
55b0bd20448bb4f88c53abb1959092ce	\N
\.


--
-- Data for Name: scopes; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.scopes (id, account_id, parent_id, parent_path, identifier, name, description, tags, administered, created_at) FROM stdin;
1	1	\N	\N	administered	\N	\N	{}	f	2026-11-28 16:19:40.781585+00
2	2	\N	\N	w0	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
3	2	2	w0	pay	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
4	2	3	w0/pay	pay	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
5	5	\N	\N	w0x	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
6	5	5	w0x	pay	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
7	5	5	w0x	payments	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
8	5	7	w0x/payments	pay	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
9	5	7	w0x/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:40.805973+00
10	10	\N	\N	w1	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
11	10	10	w1	pay	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
12	10	11	w1/pay	pay	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
13	10	11	w1/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
14	10	11	w1/pay	payments	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
15	10	10	w1	payments	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
16	10	15	w1/payments	pay	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
17	10	15	w1/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
18	18	\N	\N	w1x	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
19	18	18	w1x	pay	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
20	18	19	w1x/pay	pay	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
21	18	18	w1x	payments	\N	\N	{}	f	2026-11-28 16:19:40.937373+00
22	22	\N	\N	w2	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
23	22	22	w2	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
24	22	23	w2/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
25	22	22	w2	payments	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
26	22	25	w2/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
27	22	22	w2	w2	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
28	22	27	w2/w2	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
29	22	27	w2/w2	_shop	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
30	30	\N	\N	w2x	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
31	30	30	w2x	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
32	30	31	w2x/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
33	30	31	w2x/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
34	30	31	w2x/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
35	30	30	w2x	payments	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
36	30	30	w2x	w2x	\N	\N	{}	f	2026-11-28 16:19:41.048059+00
37	37	\N	\N	w3	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
38	37	37	w3	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
39	37	38	w3/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
40	37	38	w3/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
41	37	38	w3/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
42	42	\N	\N	w3x	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
43	42	42	w3x	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
44	42	43	w3x/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
45	42	43	w3x/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
46	42	42	w3x	payments	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
47	42	46	w3x/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
48	42	46	w3x/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
49	42	46	w3x/payments	payments	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
50	42	42	w3x	w3x	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
51	42	50	w3x/w3x	pay	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
52	42	50	w3x/w3x	_shop	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
53	42	50	w3x/w3x	payments	\N	\N	{}	f	2026-11-28 16:19:41.207215+00
54	54	\N	\N	w4	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
55	54	54	w4	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
56	54	55	w4/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
57	54	55	w4/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
58	54	55	w4/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
59	54	54	w4	payments	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
60	54	59	w4/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
61	54	59	w4/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
62	54	59	w4/payments	payments	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
63	54	54	w4	w4	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
64	64	\N	\N	w4x	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
65	64	64	w4x	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
66	64	65	w4x/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
67	64	65	w4x/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
68	64	65	w4x/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
69	64	64	w4x	payments	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
70	64	69	w4x/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
71	64	69	w4x/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
72	64	64	w4x	w4x	\N	\N	{}	f	2026-11-28 16:19:41.360672+00
73	73	\N	\N	w5	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
74	73	73	w5	pay	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
75	73	74	w5/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
76	76	\N	\N	w5x	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
77	76	76	w5x	pay	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
78	76	76	w5x	payments	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
79	76	78	w5x/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
80	76	78	w5x/payments	_shop	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
81	76	78	w5x/payments	payments	\N	\N	{}	f	2026-11-28 16:19:41.509154+00
82	82	\N	\N	w6	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
83	82	82	w6	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
84	82	83	w6/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
85	82	83	w6/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
86	82	83	w6/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
87	82	82	w6	payments	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
88	82	87	w6/payments	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
89	82	82	w6	w6	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
90	82	89	w6/w6	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
91	82	89	w6/w6	_shop	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
92	92	\N	\N	w6x	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
93	92	92	w6x	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
94	92	93	w6x/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
95	92	93	w6x/pay	_shop	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
96	92	93	w6x/pay	payments	\N	\N	{}	f	2026-11-28 16:19:41.600883+00
97	97	\N	\N	w7	\N	\N	{}	f	2026-11-28 16:19:41.731711+00
98	97	97	w7	pay	\N	\N	{}	f	2026-11-28 16:19:41.731711+00
99	97	98	w7/pay	pay	\N	\N	{}	f	2026-11-28 16:19:41.731711+00
100	100	\N	\N	w7x	\N	\N	{}	f	2026-11-28 16:19:41.731711+00
101	100	100	w7x	pay	\N	\N	{}	f	2026-11-28 16:19:41.731711+00
\.


--
-- Data for Name: principals; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, email, disabled, created_at) FROM stdin;
1	1	1	user	boss	\N	\N	f	2026-11-28 16:19:40.781585+00
2	1	1	service_account	robot	\N	\N	f	2026-11-28 16:19:40.781585+00
3	2	2	user	$$dollar$$	\N	\N	f	2026-11-28 16:19:40.805973+00
6	5	5	user	docker	\N	\N	f	2026-11-28 16:19:40.805973+00
7	5	5	user	‮olleh	\N	\N	f	2026-11-28 16:19:40.805973+00
8	5	5	user	ana	\N	\N	f	2026-11-28 16:19:40.805973+00
9	2	4	user_group	ben0	\N	\N	f	2026-11-28 16:19:40.805973+00
10	2	3	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1	\N	\N	f	2026-11-28 16:19:40.805973+00
11	2	4	user_group	ana2	\N	\N	f	2026-11-28 16:19:40.805973+00
12	2	2	user_group	A$_3	\N	\N	f	2026-11-28 16:19:40.805973+00
13	5	8	user_group	A$_0	\N	\N	f	2026-11-28 16:19:40.805973+00
14	5	9	user_group	docker1	\N	\N	f	2026-11-28 16:19:40.805973+00
15	5	9	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2	\N	\N	f	2026-11-28 16:19:40.805973+00
16	5	7	user_group	ana3	\N	\N	f	2026-11-28 16:19:40.805973+00
17	2	2	service_account	Prod0	\N	\N	f	2026-11-28 16:19:40.805973+00
18	2	2	service_account	build1	\N	\N	f	2026-11-28 16:19:40.805973+00
19	2	3	service_account	docker2	\N	\N	f	2026-11-28 16:19:40.805973+00
20	5	8	service_account	build0	\N	\N	f	2026-11-28 16:19:40.805973+00
4	2	2	user	with space	\N	\N	t	2026-11-28 16:19:40.805973+00
5	5	5	user	prod	\N	\N	t	2026-11-28 16:19:40.805973+00
21	10	10	user	build	\N	\N	f	2026-11-28 16:19:40.937373+00
22	10	10	user	prod	\N	\N	f	2026-11-28 16:19:40.937373+00
23	18	18	user	ana	\N	\N	f	2026-11-28 16:19:40.937373+00
24	18	18	user	a@b@c	\N	\N	f	2026-11-28 16:19:40.937373+00
25	18	18	user	Prod	\N	\N	f	2026-11-28 16:19:40.937373+00
26	18	18	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-28 16:19:40.937373+00
27	10	15	user_group	test0	\N	\N	f	2026-11-28 16:19:40.937373+00
28	10	14	user_group	ana1	\N	\N	f	2026-11-28 16:19:40.937373+00
29	10	15	user_group	prod2	\N	\N	f	2026-11-28 16:19:40.937373+00
30	18	19	user_group	test0	\N	\N	f	2026-11-28 16:19:40.937373+00
31	18	20	user_group	docker1	\N	\N	f	2026-11-28 16:19:40.937373+00
32	10	13	service_account	deploy0	\N	\N	f	2026-11-28 16:19:40.937373+00
33	18	19	service_account	A$_0	\N	\N	f	2026-11-28 16:19:40.937373+00
34	22	22	user	zero​width	\N	\N	f	2026-11-28 16:19:41.048059+00
35	22	22	user	build	\N	\N	f	2026-11-28 16:19:41.048059+00
36	22	22	user	ana	\N	\N	f	2026-11-28 16:19:41.048059+00
37	30	30	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-28 16:19:41.048059+00
39	22	25	user_group	test0	\N	\N	f	2026-11-28 16:19:41.048059+00
40	30	32	user_group	test0	\N	\N	f	2026-11-28 16:19:41.048059+00
41	30	31	user_group	ana1	\N	\N	f	2026-11-28 16:19:41.048059+00
42	30	36	user_group	A$_2	\N	\N	f	2026-11-28 16:19:41.048059+00
43	30	33	user_group	ben3	\N	\N	f	2026-11-28 16:19:41.048059+00
44	22	27	service_account	prod0	\N	\N	f	2026-11-28 16:19:41.048059+00
45	30	33	service_account	docker0	\N	\N	f	2026-11-28 16:19:41.048059+00
38	30	30	user	build	\N	\N	t	2026-11-28 16:19:41.048059+00
46	37	37	user	ana	\N	\N	f	2026-11-28 16:19:41.207215+00
47	37	37	user	docker	\N	\N	f	2026-11-28 16:19:41.207215+00
48	37	37	user	100%_	\N	\N	f	2026-11-28 16:19:41.207215+00
49	42	42	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-28 16:19:41.207215+00
50	42	42	user	$$dollar$$	\N	\N	f	2026-11-28 16:19:41.207215+00
51	42	42	user	docker	\N	\N	f	2026-11-28 16:19:41.207215+00
52	42	42	user	deploy	\N	\N	f	2026-11-28 16:19:41.207215+00
53	42	42	user	build	\N	\N	f	2026-11-28 16:19:41.207215+00
54	37	38	user_group	prod0	\N	\N	f	2026-11-28 16:19:41.207215+00
55	37	38	user_group	build1	\N	\N	f	2026-11-28 16:19:41.207215+00
56	42	43	user_group	ben0	\N	\N	f	2026-11-28 16:19:41.207215+00
58	37	37	service_account	prod1	\N	\N	f	2026-11-28 16:19:41.207215+00
59	42	47	service_account	test0	\N	\N	f	2026-11-28 16:19:41.207215+00
57	37	40	service_account	prod0	\N	\N	t	2026-11-28 16:19:41.207215+00
61	54	54	user	build	\N	\N	f	2026-11-28 16:19:41.360672+00
62	64	64	user	prod	\N	\N	f	2026-11-28 16:19:41.360672+00
63	64	64	user	docker	\N	\N	f	2026-11-28 16:19:41.360672+00
64	64	64	user	back\\slash	\N	\N	f	2026-11-28 16:19:41.360672+00
66	64	64	user	ana	\N	\N	f	2026-11-28 16:19:41.360672+00
67	54	58	user_group	test0	\N	\N	f	2026-11-28 16:19:41.360672+00
68	64	71	user_group	deploy0	\N	\N	f	2026-11-28 16:19:41.360672+00
69	64	66	user_group	docker1	\N	\N	f	2026-11-28 16:19:41.360672+00
70	64	67	user_group	Prod2	\N	\N	f	2026-11-28 16:19:41.360672+00
71	64	65	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3	\N	\N	f	2026-11-28 16:19:41.360672+00
72	54	63	service_account	ben0	\N	\N	f	2026-11-28 16:19:41.360672+00
73	54	56	service_account	ben1	\N	\N	f	2026-11-28 16:19:41.360672+00
74	54	62	service_account	ana2	\N	\N	f	2026-11-28 16:19:41.360672+00
75	64	65	service_account	deploy0	\N	\N	f	2026-11-28 16:19:41.360672+00
76	64	72	service_account	test1	\N	\N	f	2026-11-28 16:19:41.360672+00
60	54	54	user	ben	\N	\N	t	2026-11-28 16:19:41.360672+00
65	64	64	user	ben	\N	\N	t	2026-11-28 16:19:41.360672+00
77	73	73	user	test	\N	\N	f	2026-11-28 16:19:41.509154+00
78	73	73	user	docker	\N	\N	f	2026-11-28 16:19:41.509154+00
79	76	76	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-28 16:19:41.509154+00
80	76	76	user	‮olleh	\N	\N	f	2026-11-28 16:19:41.509154+00
81	76	76	user	deploy	\N	\N	f	2026-11-28 16:19:41.509154+00
82	73	74	user_group	A$_0	\N	\N	f	2026-11-28 16:19:41.509154+00
83	73	75	user_group	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1	\N	\N	f	2026-11-28 16:19:41.509154+00
84	76	79	user_group	A$_0	\N	\N	f	2026-11-28 16:19:41.509154+00
85	76	77	user_group	test1	\N	\N	f	2026-11-28 16:19:41.509154+00
86	76	79	user_group	Prod2	\N	\N	f	2026-11-28 16:19:41.509154+00
87	76	76	user_group	test3	\N	\N	f	2026-11-28 16:19:41.509154+00
88	73	73	service_account	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	f	2026-11-28 16:19:41.509154+00
89	73	74	service_account	deploy1	\N	\N	f	2026-11-28 16:19:41.509154+00
90	73	73	service_account	deploy2	\N	\N	f	2026-11-28 16:19:41.509154+00
91	76	77	service_account	Prod0	\N	\N	f	2026-11-28 16:19:41.509154+00
92	82	82	user	ben	\N	\N	f	2026-11-28 16:19:41.600883+00
93	82	82	user	日本語	\N	\N	f	2026-11-28 16:19:41.600883+00
94	82	82	user	prod	\N	\N	f	2026-11-28 16:19:41.600883+00
95	92	92	user	docker	\N	\N	f	2026-11-28 16:19:41.600883+00
96	92	92	user	Prod	\N	\N	f	2026-11-28 16:19:41.600883+00
97	92	92	user	é	\N	\N	f	2026-11-28 16:19:41.600883+00
98	92	92	user	user:ana@acme	\N	\N	f	2026-11-28 16:19:41.600883+00
99	82	88	user_group	deploy0	\N	\N	f	2026-11-28 16:19:41.600883+00
100	82	86	user_group	test1	\N	\N	f	2026-11-28 16:19:41.600883+00
101	92	94	user_group	Prod0	\N	\N	f	2026-11-28 16:19:41.600883+00
102	92	96	user_group	ben1	\N	\N	f	2026-11-28 16:19:41.600883+00
103	82	91	service_account	A$_0	\N	\N	f	2026-11-28 16:19:41.600883+00
104	92	94	service_account	build0	\N	\N	f	2026-11-28 16:19:41.600883+00
105	92	96	service_account	test1	\N	\N	f	2026-11-28 16:19:41.600883+00
106	97	97	user	éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé	\N	\N	f	2026-11-28 16:19:41.731711+00
107	97	97	user	é	\N	\N	f	2026-11-28 16:19:41.731711+00
108	100	100	user	ben	\N	\N	f	2026-11-28 16:19:41.731711+00
109	100	100	user	Prod	\N	\N	f	2026-11-28 16:19:41.731711+00
110	100	100	user	ana	\N	\N	f	2026-11-28 16:19:41.731711+00
111	97	99	user_group	A$_0	\N	\N	f	2026-11-28 16:19:41.731711+00
112	100	100	user_group	ana0	\N	\N	f	2026-11-28 16:19:41.731711+00
113	100	101	user_group	A$_1	\N	\N	f	2026-11-28 16:19:41.731711+00
114	100	100	user_group	test2	\N	\N	f	2026-11-28 16:19:41.731711+00
115	100	101	user_group	ana3	\N	\N	f	2026-11-28 16:19:41.731711+00
116	97	98	service_account	docker0	\N	\N	f	2026-11-28 16:19:41.731711+00
117	97	99	service_account	deploy1	\N	\N	f	2026-11-28 16:19:41.731711+00
118	97	97	service_account	prod2	\N	\N	f	2026-11-28 16:19:41.731711+00
119	100	100	service_account	ana0	\N	\N	t	2026-11-28 16:19:41.731711+00
\.


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.api_keys (public_id, account_id, principal_id, identifier, verifier, lifetime, expires_at, replaced, created_at) FROM stdin;
6377da64b3e1288f03da18610d9e9672	1	1	laptop	\\xdc65b880c2698388ef478c60b170f988e9d726e5aa4e5133a9e0cbd01534eee8	\N	\N	f	2026-11-28 16:19:40.781585+00
55b0bd20448bb4f88c53abb1959092ce	1	2	laptop	\\xa143af847834bcf1d65e77fd8c721abe3d3f4f4eb678df8bf866801c442bc064	\N	\N	f	2026-11-28 16:19:40.781585+00
\.


--
-- Data for Name: audit_entries_default; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.audit_entries_default (id, month, account_id, transaction, recorded_at, login_role, role, principal, token, kind, operation, before, after, opens) FROM stdin;
1	2026-11-01	0	727	2026-11-28 16:19:40.773137+00	postgres	postgres	\N	\N	resource_types	insert	\N	{"id": 10001, "name": null, "levels": ["account", "organization", "project"], "module": null, "attributes": [], "identifier": "INVOICE"}	t
2	2026-11-01	0	727	2026-11-28 16:19:40.773137+00	postgres	postgres	\N	\N	resource_types	insert	\N	{"id": 10002, "name": null, "levels": ["organization"], "module": null, "attributes": [], "identifier": "LEDGER"}	t
3	2026-11-01	0	727	2026-11-28 16:19:40.773137+00	postgres	postgres	\N	\N	permissions	insert	\N	{"id": 10001, "action": "view", "levels": ["account", "organization", "project"], "status": "ACTIVE", "identifier": "app_invoice_view", "resource_type_id": 10001}	t
4	2026-11-01	0	727	2026-11-28 16:19:40.773137+00	postgres	postgres	\N	\N	permissions	insert	\N	{"id": 10002, "action": "pay", "levels": ["account", "organization", "project"], "status": "ACTIVE", "identifier": "app_invoice_pay", "resource_type_id": 10001}	t
5	2026-11-01	0	727	2026-11-28 16:19:40.773137+00	postgres	postgres	\N	\N	permissions	insert	\N	{"id": 10003, "action": "view", "levels": ["account", "organization", "project"], "status": "ACTIVE", "identifier": "app_ledger_view", "resource_type_id": 10002}	t
6	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	principals	insert	\N	{"id": -1, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 1, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "_account_all_users"}	t
7	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	scopes	insert	\N	{"id": 1, "name": null, "path": "administered", "tags": {}, "level": "account", "parent_id": null, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "administered", "description": null, "parent_path": null, "administered": false}	t
8	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	role_assignments	insert	\N	{"id": 1, "reason": "default access of all users", "role_id": 6, "disabled": false, "scope_id": 1, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -1, "resource_group_id": 1}	t
9	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	principals	insert	\N	{"id": 1, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 1, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "boss"}	t
10	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	principals	insert	\N	{"id": 2, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 1, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "robot"}	t
11	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	\N	\N	role_assignments	insert	\N	{"id": 2, "reason": null, "role_id": 5, "disabled": false, "scope_id": 1, "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "identifier": "role_assignment_51e99e55f1f54642a1159cd551f1fc6e", "valid_from": null, "valid_until": null, "principal_id": 1, "resource_group_id": 1}	t
12	2026-11-01	0	728	2026-11-28 16:19:40.781585+00	postgres	postgres	user:boss@administered	\N	database_roles	insert	\N	{"role": "postgres", "created_at": "2026-11-28T16:19:40.781585+00:00", "principal_id": 1}	t
13	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	user:boss@administered	\N	api_keys	insert	\N	{"lifetime": null, "replaced": false, "public_id": "6377da64b3e1288f03da18610d9e9672", "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "expires_at": null, "identifier": "laptop", "principal_id": 1}	t
14	2026-11-01	1	728	2026-11-28 16:19:40.781585+00	postgres	postgres	user:boss@administered	\N	api_keys	insert	\N	{"lifetime": null, "replaced": false, "public_id": "55b0bd20448bb4f88c53abb1959092ce", "account_id": 1, "created_at": "2026-11-28T16:19:40.781585+00:00", "expires_at": null, "identifier": "laptop", "principal_id": 2}	t
15	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -2, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_account_all_users"}	t
16	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 2, "name": null, "path": "w0", "tags": {}, "level": "account", "parent_id": null, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "w0", "description": null, "parent_path": null, "administered": false}	t
17	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -3, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_organization_all_users"}	t
18	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 3, "name": null, "path": "w0/pay", "tags": {}, "level": "organization", "parent_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "pay", "description": null, "parent_path": "w0", "administered": false}	t
19	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 3, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -3, "resource_group_id": 1}	t
20	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -4, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_project_all_users"}	t
21	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 4, "name": null, "path": "w0/pay/pay", "tags": {}, "level": "project", "parent_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "pay", "description": null, "parent_path": "w0/pay", "administered": false}	t
42	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 9, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ben0"}	t
22	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 4, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -4, "resource_group_id": 4}	t
23	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -5, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_account_all_users"}	t
24	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 5, "name": null, "path": "w0x", "tags": {}, "level": "account", "parent_id": null, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "w0x", "description": null, "parent_path": null, "administered": false}	t
25	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -6, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_organization_all_users"}	t
26	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 6, "name": null, "path": "w0x/pay", "tags": {}, "level": "organization", "parent_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "pay", "description": null, "parent_path": "w0x", "administered": false}	t
27	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 5, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -6, "resource_group_id": 1}	t
28	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -7, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_organization_all_users"}	t
29	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 7, "name": null, "path": "w0x/payments", "tags": {}, "level": "organization", "parent_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "payments", "description": null, "parent_path": "w0x", "administered": false}	t
30	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 6, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -7, "resource_group_id": 3}	t
31	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -8, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_project_all_users"}	t
32	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 8, "name": null, "path": "w0x/payments/pay", "tags": {}, "level": "project", "parent_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "pay", "description": null, "parent_path": "w0x/payments", "administered": false}	t
33	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 7, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -8, "resource_group_id": 4}	t
34	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -9, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_project_all_users"}	t
35	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 9, "name": null, "path": "w0x/payments/_shop", "tags": {}, "level": "project", "parent_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "_shop", "description": null, "parent_path": "w0x/payments", "administered": false}	t
36	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 3, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "$$dollar$$"}	t
37	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 4, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "with space"}	t
38	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 5, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "prod"}	t
39	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 6, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "docker"}	t
40	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 7, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "‮olleh"}	t
41	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 8, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ana"}	t
43	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 3, "group_id": 9, "account_id": 2}	t
44	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 4, "group_id": 9, "account_id": 2}	t
45	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 10, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1"}	t
46	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 3, "group_id": 10, "account_id": 2}	t
47	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 4, "group_id": 10, "account_id": 2}	t
48	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 11, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ana2"}	t
49	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 4, "group_id": 11, "account_id": 2}	t
50	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 12, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "A$_3"}	t
51	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 4, "group_id": 12, "account_id": 2}	t
52	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 13, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "A$_0"}	t
53	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 5, "group_id": 13, "account_id": 5}	t
54	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 6, "group_id": 13, "account_id": 5}	t
55	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 8, "group_id": 13, "account_id": 5}	t
56	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 14, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "docker1"}	t
57	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 6, "group_id": 14, "account_id": 5}	t
58	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 15, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2"}	t
59	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 5, "group_id": 15, "account_id": 5}	t
60	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 7, "group_id": 15, "account_id": 5}	t
61	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 8, "group_id": 15, "account_id": 5}	t
62	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 16, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ana3"}	t
63	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 6, "group_id": 16, "account_id": 5}	t
64	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 7, "group_id": 16, "account_id": 5}	t
65	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 8, "group_id": 16, "account_id": 5}	t
66	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 17, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "Prod0"}	t
67	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 18, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "build1"}	t
68	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 19, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "docker2"}	t
69	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 20, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "build0"}	t
70	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 4, "scope_id": 3, "account_id": 2, "organization_id": null}	t
71	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 4, "scope_id": 4, "account_id": 2, "organization_id": 3}	t
72	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 5, "scope_id": 6, "account_id": 5, "organization_id": null}	t
73	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 6, "scope_id": 6, "account_id": 5, "organization_id": null}	t
74	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 7, "scope_id": 7, "account_id": 5, "organization_id": null}	t
75	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 6, "scope_id": 7, "account_id": 5, "organization_id": null}	t
76	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 6, "scope_id": 9, "account_id": 5, "organization_id": 7}	t
77	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10001, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "test0", "description": null}	t
78	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 107}	t
79	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 61}	f
80	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 92}	f
81	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 86}	f
82	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 38}	f
83	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10001, "permission_id": 128}	f
84	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10002, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ben6", "description": null}	t
85	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10002, "permission_id": 10002}	t
86	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10002, "permission_id": 128}	f
87	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10002, "permission_id": 91}	f
88	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10002, "permission_id": 46}	f
89	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10003, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "test7", "description": null}	t
90	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10003, "permission_id": 61}	t
91	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10003, "permission_id": 10003}	f
92	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10004, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "prod9", "description": null}	t
93	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10004, "permission_id": 10001}	t
94	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10004, "permission_id": 91}	f
95	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10004, "permission_id": 37}	f
96	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10004, "permission_id": 128}	f
97	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10004, "permission_id": 94}	f
98	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10005, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx10", "description": null}	t
99	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 89}	t
100	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 10001}	f
101	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 26}	f
102	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 298}	f
103	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 3}	f
104	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10005, "permission_id": 106}	f
105	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10006, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "Prod12", "description": null}	t
106	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10006, "permission_id": 128}	t
107	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10006, "permission_id": 61}	f
108	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10006, "permission_id": 89}	f
109	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10006, "permission_id": 10002}	f
110	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10006, "permission_id": 10003}	f
111	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10007, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "deploy15", "description": null}	t
112	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10007, "permission_id": 10001}	t
113	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10007, "permission_id": 30}	f
114	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10007, "permission_id": 91}	f
115	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10007, "permission_id": 94}	f
116	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10007, "permission_id": 10003}	f
117	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10008, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "ana21", "description": null}	t
118	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10008, "permission_id": 94}	t
119	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10001, "name": null, "levels": null, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "Prod4", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
120	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 3, "account_id": 2, "resource_group_id": 10001, "include_child_scopes": false}	t
121	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 2, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10001}	t
122	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 2, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10001}	t
123	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 2, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10001}	t
124	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10002, "name": null, "levels": null, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "prod8", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
125	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 4, "account_id": 2, "resource_group_id": 10002, "include_child_scopes": true}	t
126	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 2, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 1, "resource_group_id": 10002}	t
127	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 2, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10002}	t
128	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 2, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 1, "resource_group_id": 10002}	t
129	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10003, "name": null, "levels": null, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "build9", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
130	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 4, "account_id": 2, "resource_group_id": 10003, "include_child_scopes": false}	t
131	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10004, "name": null, "levels": null, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "Prod12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
132	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 5, "account_id": 5, "resource_group_id": 10004, "include_child_scopes": false}	t
133	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 5, "account_id": 5, "resource_group_id": 10004, "include_child_scopes": true}	t
134	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 5, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10004}	t
135	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 5, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 16, "resource_group_id": 10004}	t
136	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10005, "name": null, "levels": null, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "Prod13", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
137	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 6, "account_id": 5, "resource_group_id": 10005, "include_child_scopes": false}	t
138	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 5, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 10001, "resource_group_id": 10005}	t
139	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 5, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10005}	t
140	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10006, "name": null, "levels": null, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "test20", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
141	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 9, "account_id": 5, "resource_group_id": 10006, "include_child_scopes": false}	t
142	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10007, "name": null, "levels": null, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "docker21", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
143	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 8, "account_id": 5, "resource_group_id": 10007, "include_child_scopes": false}	t
144	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 7, "account_id": 5, "resource_group_id": 10007, "include_child_scopes": true}	t
145	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 7, "account_id": 5, "resource_group_id": 10007, "include_child_scopes": false}	t
146	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 5, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10007}	t
147	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10008, "name": null, "levels": null, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "build24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
148	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 8, "account_id": 5, "resource_group_id": 10008, "include_child_scopes": false}	t
149	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 5, "identifiers": ["x'); DROP TABLE scopes; --"], "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10008}	t
150	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 5, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 1, "resource_group_id": 10008}	t
151	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 5, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10008}	t
152	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10009, "name": null, "levels": null, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "deploy25", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
153	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 8, "account_id": 5, "resource_group_id": 10009, "include_child_scopes": false}	t
154	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 5, "identifiers": ["Prod", "prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10009}	t
155	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 5, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10009}	t
156	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 1, "scope_id": 3, "account_id": 2, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "pay", "resource_type_id": 3}	t
157	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 2, "scope_id": 3, "account_id": 2, "attributes": {"it's": "é", "type": 3}, "identifier": "Prod", "resource_type_id": 15}	t
158	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 3, "scope_id": 5, "account_id": 5, "attributes": {"type": "Production"}, "identifier": "payments", "resource_type_id": 2}	t
159	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 4, "scope_id": 6, "account_id": 5, "attributes": {"it's": "é", "type": 3}, "identifier": "Prod", "resource_type_id": 10002}	t
160	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 5, "scope_id": 7, "account_id": 5, "attributes": {"it's": "é", "type": 3}, "identifier": "ben", "resource_type_id": 7}	t
161	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 6, "scope_id": 7, "account_id": 5, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "docker", "resource_type_id": 10001}	t
162	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 7, "scope_id": 8, "account_id": 5, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "test", "resource_type_id": 15}	t
163	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 4, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "with space"}	{"id": 4, "kind": "user", "name": null, "email": null, "disabled": true, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "with space"}	t
164	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 5, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "prod"}	{"id": 5, "kind": "user", "name": null, "email": null, "disabled": true, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "prod"}	t
165	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 8, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a3529097902067153087", "valid_from": null, "valid_until": null, "principal_id": 4, "resource_group_id": 3}	t
166	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 9, "reason": null, "role_id": 7, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a6090249205977081523", "valid_from": null, "valid_until": null, "principal_id": 19, "resource_group_id": 10002}	t
167	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 10, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8503809280096739185", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": -7, "resource_group_id": 1}	t
168	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 11, "reason": null, "role_id": 10008, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a9472889049404474426", "valid_from": null, "valid_until": null, "principal_id": 15, "resource_group_id": 4}	t
169	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 12, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13003141513614355705", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 17, "resource_group_id": 1}	t
170	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 12, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13003141513614355705", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 17, "resource_group_id": 1}	{"id": 12, "reason": null, "role_id": 10001, "disabled": true, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13003141513614355705", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 17, "resource_group_id": 1}	t
171	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 13, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10492838431696749154", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 6, "resource_group_id": 1}	t
172	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 14, "reason": null, "role_id": 5, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a15469888386115978126", "valid_from": null, "valid_until": null, "principal_id": 12, "resource_group_id": 1}	t
259	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 29, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "prod2"}	t
173	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 15, "reason": null, "role_id": 10003, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4028661176121049002", "valid_from": null, "valid_until": null, "principal_id": 17, "resource_group_id": 10003}	t
174	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 16, "reason": null, "role_id": 6, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13607505962608112461", "valid_from": null, "valid_until": null, "principal_id": 8, "resource_group_id": 10005}	t
175	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 17, "reason": null, "role_id": 3, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a6949125448377414112", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 10006}	t
176	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 18, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a5164481231915085180", "valid_from": "2026-11-28T14:19:40.805973+00:00", "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 6, "resource_group_id": 2}	t
177	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 19, "reason": null, "role_id": 7, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a14758340465943163916", "valid_from": null, "valid_until": null, "principal_id": 18, "resource_group_id": 10002}	t
178	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 20, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8819720925242354327", "valid_from": null, "valid_until": null, "principal_id": 10, "resource_group_id": 1}	t
179	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 21, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8231470836026115002", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 10008}	t
180	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 22, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a3565638562323236085", "valid_from": null, "valid_until": null, "principal_id": 3, "resource_group_id": 1}	t
181	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 22, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a3565638562323236085", "valid_from": null, "valid_until": null, "principal_id": 3, "resource_group_id": 1}	{"id": 22, "reason": null, "role_id": 10001, "disabled": true, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a3565638562323236085", "valid_from": null, "valid_until": null, "principal_id": 3, "resource_group_id": 1}	t
182	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 23, "reason": null, "role_id": 4, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a18334986960861503778", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 6, "resource_group_id": 10006}	t
183	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 24, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a7654398572867352686", "valid_from": null, "valid_until": null, "principal_id": 17, "resource_group_id": 1}	t
184	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 25, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a14593183511308613442", "valid_from": null, "valid_until": null, "principal_id": 15, "resource_group_id": 4}	t
185	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 26, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a9050259643001808683", "valid_from": null, "valid_until": null, "principal_id": 5, "resource_group_id": 10004}	t
186	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 27, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10879757733097682970", "valid_from": null, "valid_until": null, "principal_id": -2, "resource_group_id": 3}	t
187	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 28, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a1634606380812628002", "valid_from": null, "valid_until": null, "principal_id": 7, "resource_group_id": 1}	t
188	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 29, "reason": null, "role_id": 16, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a6712048561872466888", "valid_from": null, "valid_until": null, "principal_id": 5, "resource_group_id": 10008}	t
260	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 22, "group_id": 29, "account_id": 10}	t
189	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 30, "reason": null, "role_id": 1, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a16690011157059752085", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 20, "resource_group_id": 10008}	t
190	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 31, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a15145726996601319116", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 4}	t
191	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 32, "reason": null, "role_id": 8, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13273339074862107239", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 19, "resource_group_id": 4}	t
192	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 32, "reason": null, "role_id": 8, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13273339074862107239", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 19, "resource_group_id": 4}	{"id": 32, "reason": null, "role_id": 8, "disabled": true, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13273339074862107239", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 19, "resource_group_id": 4}	t
193	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 33, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12779053049316906496", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 5, "resource_group_id": 3}	t
194	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 34, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4203540733053066024", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 14, "resource_group_id": 4}	t
195	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 35, "reason": null, "role_id": 6, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12336768028587689631", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 10004}	t
196	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 35, "reason": null, "role_id": 6, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12336768028587689631", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 10004}	{"id": 35, "reason": null, "role_id": 6, "disabled": true, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12336768028587689631", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 10004}	t
197	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 36, "reason": null, "role_id": 10003, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10107636376380618639", "valid_from": null, "valid_until": null, "principal_id": 4, "resource_group_id": 10003}	t
198	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 37, "reason": null, "role_id": 10006, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a694092434020730654", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 5, "resource_group_id": 3}	t
199	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 38, "reason": null, "role_id": 7, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a2478184269622300132", "valid_from": null, "valid_until": null, "principal_id": -7, "resource_group_id": 4}	t
200	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 39, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8196190311055219747", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": -7, "resource_group_id": 10006}	t
201	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 40, "reason": null, "role_id": 7, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a15119561192457582398", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 8, "resource_group_id": 4}	t
202	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 40, "reason": null, "role_id": 7, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a15119561192457582398", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 8, "resource_group_id": 4}	{"id": 40, "reason": null, "role_id": 7, "disabled": true, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a15119561192457582398", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 8, "resource_group_id": 4}	t
203	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 41, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a16484621723936422551", "valid_from": null, "valid_until": null, "principal_id": -3, "resource_group_id": 3}	t
204	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 42, "reason": null, "role_id": 10008, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a11610126927473468728", "valid_from": null, "valid_until": null, "principal_id": 6, "resource_group_id": 4}	t
205	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 43, "reason": null, "role_id": 10002, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a5868658367651676570", "valid_from": "2026-11-28T14:19:40.805973+00:00", "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 12, "resource_group_id": 4}	t
206	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 44, "reason": null, "role_id": 8, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4639747807066526663", "valid_from": null, "valid_until": null, "principal_id": 14, "resource_group_id": 4}	t
207	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 45, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10330252468310644478", "valid_from": null, "valid_until": null, "principal_id": -6, "resource_group_id": 3}	t
208	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 46, "reason": null, "role_id": 10006, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a14388014295876312492", "valid_from": null, "valid_until": null, "principal_id": -6, "resource_group_id": 3}	t
209	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 47, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a14876948079496998053", "valid_from": null, "valid_until": null, "principal_id": 5, "resource_group_id": 10004}	t
210	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 48, "reason": null, "role_id": 2, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a18128244987037718345", "valid_from": null, "valid_until": null, "principal_id": 15, "resource_group_id": 4}	t
211	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 49, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 5, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a14741414886760274191", "valid_from": null, "valid_until": null, "principal_id": 5, "resource_group_id": 2}	t
212	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 50, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a2790650610132964601", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 3, "resource_group_id": 10003}	t
213	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 51, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4312167997361362252", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 5, "resource_group_id": 4}	t
214	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 52, "reason": null, "role_id": 8, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8543476687368861596", "valid_from": null, "valid_until": null, "principal_id": -7, "resource_group_id": 4}	t
215	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 53, "reason": null, "role_id": 1, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13214803822771564138", "valid_from": null, "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": 11, "resource_group_id": 10003}	t
216	2026-11-01	5	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 54, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a6843327210945309251", "valid_from": "2026-11-28T14:19:40.805973+00:00", "valid_until": "2026-11-28T15:19:40.805973+00:00", "principal_id": -6, "resource_group_id": 1}	t
217	2026-11-01	2	729	2026-11-28 16:19:40.805973+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 55, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 3, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4638554177952678639", "valid_from": null, "valid_until": null, "principal_id": 3, "resource_group_id": 3}	t
218	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -10, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_account_all_users"}	t
219	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 10, "name": null, "path": "w1", "tags": {}, "level": "account", "parent_id": null, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "w1", "description": null, "parent_path": null, "administered": false}	t
220	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -11, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_organization_all_users"}	t
221	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 11, "name": null, "path": "w1/pay", "tags": {}, "level": "organization", "parent_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "pay", "description": null, "parent_path": "w1", "administered": false}	t
222	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 56, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -11, "resource_group_id": 1}	t
223	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -12, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 12, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
224	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 12, "name": null, "path": "w1/pay/pay", "tags": {}, "level": "project", "parent_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "pay", "description": null, "parent_path": "w1/pay", "administered": false}	t
225	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 57, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 12, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -12, "resource_group_id": 4}	t
226	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -13, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
227	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 13, "name": null, "path": "w1/pay/_shop", "tags": {}, "level": "project", "parent_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_shop", "description": null, "parent_path": "w1/pay", "administered": false}	t
228	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -14, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
229	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 14, "name": null, "path": "w1/pay/payments", "tags": {}, "level": "project", "parent_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "payments", "description": null, "parent_path": "w1/pay", "administered": false}	t
230	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -15, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_organization_all_users"}	t
231	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 15, "name": null, "path": "w1/payments", "tags": {}, "level": "organization", "parent_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "payments", "description": null, "parent_path": "w1", "administered": false}	t
232	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -16, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 16, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
233	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 16, "name": null, "path": "w1/payments/pay", "tags": {}, "level": "project", "parent_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "pay", "description": null, "parent_path": "w1/payments", "administered": false}	t
234	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 58, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 16, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -16, "resource_group_id": 4}	t
235	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -17, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
236	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 17, "name": null, "path": "w1/payments/_shop", "tags": {}, "level": "project", "parent_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_shop", "description": null, "parent_path": "w1/payments", "administered": false}	t
237	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 59, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -17, "resource_group_id": 4}	t
238	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -18, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_account_all_users"}	t
239	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 18, "name": null, "path": "w1x", "tags": {}, "level": "account", "parent_id": null, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "w1x", "description": null, "parent_path": null, "administered": false}	t
240	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -19, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_organization_all_users"}	t
241	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 19, "name": null, "path": "w1x/pay", "tags": {}, "level": "organization", "parent_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "pay", "description": null, "parent_path": "w1x", "administered": false}	t
242	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 60, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -19, "resource_group_id": 1}	t
243	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -20, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_project_all_users"}	t
244	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 20, "name": null, "path": "w1x/pay/pay", "tags": {}, "level": "project", "parent_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "pay", "description": null, "parent_path": "w1x/pay", "administered": false}	t
245	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 61, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -20, "resource_group_id": 4}	t
246	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -21, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_organization_all_users"}	t
247	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 21, "name": null, "path": "w1x/payments", "tags": {}, "level": "organization", "parent_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "payments", "description": null, "parent_path": "w1x", "administered": false}	t
248	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 62, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -21, "resource_group_id": 3}	t
249	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 21, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "build"}	t
250	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 22, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "prod"}	t
251	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 23, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "ana"}	t
252	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 24, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a@b@c"}	t
253	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 25, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "Prod"}	t
254	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 26, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"}	t
255	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 27, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "test0"}	t
256	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 21, "group_id": 27, "account_id": 10}	t
257	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 28, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "ana1"}	t
258	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 21, "group_id": 28, "account_id": 10}	t
261	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 30, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "test0"}	t
262	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 23, "group_id": 30, "account_id": 18}	t
263	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 26, "group_id": 30, "account_id": 18}	t
264	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 31, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "docker1"}	t
265	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 23, "group_id": 31, "account_id": 18}	t
266	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 24, "group_id": 31, "account_id": 18}	t
267	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 25, "group_id": 31, "account_id": 18}	t
268	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 32, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "deploy0"}	t
269	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 33, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "A$_0"}	t
270	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 22, "scope_id": 11, "account_id": 10, "organization_id": null}	t
271	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 21, "scope_id": 11, "account_id": 10, "organization_id": null}	t
272	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 21, "scope_id": 12, "account_id": 10, "organization_id": 11}	t
273	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 21, "scope_id": 13, "account_id": 10, "organization_id": 11}	t
274	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 22, "scope_id": 13, "account_id": 10, "organization_id": 11}	t
275	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 22, "scope_id": 14, "account_id": 10, "organization_id": 11}	t
276	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 22, "scope_id": 15, "account_id": 10, "organization_id": null}	t
277	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 22, "scope_id": 16, "account_id": 10, "organization_id": 15}	t
278	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 26, "scope_id": 19, "account_id": 18, "organization_id": null}	t
279	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 26, "scope_id": 20, "account_id": 18, "organization_id": 19}	t
280	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 24, "scope_id": 21, "account_id": 18, "organization_id": null}	t
281	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 25, "scope_id": 21, "account_id": 18, "organization_id": null}	t
282	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 26, "scope_id": 21, "account_id": 18, "organization_id": null}	t
283	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10009, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx9", "description": null}	t
284	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10009, "permission_id": 96}	t
285	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10009, "permission_id": 106}	f
286	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10009, "permission_id": 92}	f
287	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10010, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "build10", "description": null}	t
288	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10010, "permission_id": 36}	t
289	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10010, "permission_id": 37}	f
290	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10010, "permission_id": 107}	f
291	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10010, "permission_id": 10001}	f
292	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10011, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "prod12", "description": null}	t
293	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10011, "permission_id": 37}	t
294	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10011, "permission_id": 10002}	f
295	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10011, "permission_id": 89}	f
296	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10011, "permission_id": 91}	f
297	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10011, "permission_id": 106}	f
298	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10012, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27", "description": null}	t
299	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10012, "permission_id": 128}	t
300	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10012, "permission_id": 106}	f
301	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10012, "permission_id": 30}	f
302	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10012, "permission_id": 36}	f
303	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10012, "permission_id": 10001}	f
304	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10013, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx28", "description": null}	t
305	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 38}	t
306	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 61}	f
307	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 10003}	f
308	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 107}	f
309	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 92}	f
310	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 10002}	f
311	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10013, "permission_id": 106}	f
312	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10014, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "A$_30", "description": null}	t
313	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10014, "permission_id": 61}	t
314	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10014, "permission_id": 36}	f
315	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10015, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "build33", "description": null}	t
316	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10015, "permission_id": 10001}	t
317	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10015, "permission_id": 107}	f
318	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10015, "permission_id": 37}	f
319	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10016, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "test34", "description": null}	t
320	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10016, "permission_id": 92}	t
321	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10010, "name": null, "levels": null, "scope_id": 10, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "docker0", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
322	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 10, "account_id": 10, "resource_group_id": 10010, "include_child_scopes": false}	t
461	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 37, "group_id": 42, "account_id": 30}	t
323	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 1, "resource_group_id": 10010}	t
324	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 10, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10010}	t
325	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10011, "name": null, "levels": null, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "A$_4", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
326	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 11, "account_id": 10, "resource_group_id": 10011, "include_child_scopes": false}	t
327	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 11, "account_id": 10, "resource_group_id": 10011, "include_child_scopes": true}	t
328	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 14, "account_id": 10, "resource_group_id": 10011, "include_child_scopes": false}	t
329	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10012, "name": null, "levels": null, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
330	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 11, "account_id": 10, "resource_group_id": 10012, "include_child_scopes": false}	t
331	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": ["é", "ana", "deploy"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10012}	t
332	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10013, "name": null, "levels": null, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "build12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
333	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 13, "account_id": 10, "resource_group_id": 10013, "include_child_scopes": false}	t
334	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10013}	t
335	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 10, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 8, "resource_group_id": 10013}	t
336	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10014, "name": null, "levels": null, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "test16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
337	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 14, "account_id": 10, "resource_group_id": 10014, "include_child_scopes": false}	t
338	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10014}	t
339	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 10, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10014}	t
340	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10015, "name": null, "levels": null, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "docker20", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
341	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 15, "account_id": 10, "resource_group_id": 10015, "include_child_scopes": false}	t
342	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": ["‮olleh", "ana"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10015}	t
343	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 10, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 2, "resource_group_id": 10015}	t
344	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10016, "name": null, "levels": null, "scope_id": 16, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "build24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
345	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 16, "account_id": 10, "resource_group_id": 10016, "include_child_scopes": true}	t
462	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 38, "group_id": 42, "account_id": 30}	t
346	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 2, "resource_group_id": 10016}	t
347	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10017, "name": null, "levels": null, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "prod28", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
348	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 17, "account_id": 10, "resource_group_id": 10017, "include_child_scopes": false}	t
349	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10017}	t
350	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10018, "name": null, "levels": null, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "prod29", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
351	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 17, "account_id": 10, "resource_group_id": 10018, "include_child_scopes": true}	t
352	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 10, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 7, "resource_group_id": 10018}	t
353	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 10, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 16, "resource_group_id": 10018}	t
354	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10019, "name": null, "levels": null, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "ana36", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
355	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 20, "account_id": 18, "resource_group_id": 10019, "include_child_scopes": true}	t
356	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 18, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10019}	t
357	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 18, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10019}	t
358	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 18, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10019}	t
359	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10020, "name": null, "levels": null, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "deploy37", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
360	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 20, "account_id": 18, "resource_group_id": 10020, "include_child_scopes": false}	t
361	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10021, "name": null, "levels": null, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "deploy40", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
362	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 20, "account_id": 18, "resource_group_id": 10021, "include_child_scopes": false}	t
363	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 18, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 4, "resource_group_id": 10021}	t
364	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 18, "identifiers": ["éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "é", "Prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10021}	t
365	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 18, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10021}	t
366	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10022, "name": null, "levels": null, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "docker41", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
367	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 20, "account_id": 18, "resource_group_id": 10022, "include_child_scopes": false}	t
368	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 8, "scope_id": 10, "account_id": 10, "attributes": {"type": "Production"}, "identifier": "Prod", "resource_type_id": 15}	t
369	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 9, "scope_id": 10, "account_id": 10, "attributes": {"it's": "é", "type": 3}, "identifier": "w1", "resource_type_id": 1}	t
370	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 10, "scope_id": 10, "account_id": 10, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "Prod", "resource_type_id": 4}	t
371	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 11, "scope_id": 12, "account_id": 10, "attributes": {"it's": "é", "type": 3}, "identifier": "docker", "resource_type_id": 4}	t
372	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 12, "scope_id": 14, "account_id": 10, "attributes": {"type": "Production"}, "identifier": "deploy", "resource_type_id": 10001}	t
373	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 13, "scope_id": 14, "account_id": 10, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "docker", "resource_type_id": 16}	t
374	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 14, "scope_id": 16, "account_id": 10, "attributes": {"tags": ["y", 3, null]}, "identifier": "build", "resource_type_id": 4}	t
375	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 15, "scope_id": 17, "account_id": 10, "attributes": {"type": "Production"}, "identifier": "prod", "resource_type_id": 7}	t
376	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 16, "scope_id": 18, "account_id": 18, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "payments", "resource_type_id": 1}	t
377	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 17, "scope_id": 18, "account_id": 18, "attributes": {"type": "Production"}, "identifier": "build", "resource_type_id": 10001}	t
378	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 18, "scope_id": 20, "account_id": 18, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "Prod", "resource_type_id": 15}	t
379	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 63, "reason": null, "role_id": 8, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a17885397805470212006", "valid_from": null, "valid_until": null, "principal_id": 27, "resource_group_id": 3}	t
380	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 64, "reason": null, "role_id": 10009, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a1160448210372366220", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 4}	t
381	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 65, "reason": null, "role_id": 6, "disabled": false, "scope_id": 18, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a16967609639976691036", "valid_from": null, "valid_until": null, "principal_id": 26, "resource_group_id": 2}	t
382	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 66, "reason": null, "role_id": 10012, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a17960816471519725266", "valid_from": null, "valid_until": null, "principal_id": 33, "resource_group_id": 10019}	t
383	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 67, "reason": null, "role_id": 8, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a13327584066093682594", "valid_from": "2026-11-28T17:19:40.937373+00:00", "valid_until": null, "principal_id": -10, "resource_group_id": 3}	t
384	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 68, "reason": null, "role_id": 10009, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a5858426361722135106", "valid_from": null, "valid_until": null, "principal_id": -11, "resource_group_id": 4}	t
385	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 69, "reason": null, "role_id": 7, "disabled": false, "scope_id": 12, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a10570526960720138080", "valid_from": null, "valid_until": null, "principal_id": -10, "resource_group_id": 4}	t
386	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 70, "reason": null, "role_id": 2, "disabled": false, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a3821895534332077076", "valid_from": null, "valid_until": null, "principal_id": -10, "resource_group_id": 10018}	t
387	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 71, "reason": null, "role_id": 16, "disabled": false, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a11795884810804365405", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 10018}	t
493	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10021, "permission_id": 89}	f
388	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 71, "reason": null, "role_id": 16, "disabled": false, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a11795884810804365405", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 10018}	{"id": 71, "reason": null, "role_id": 16, "disabled": true, "scope_id": 17, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a11795884810804365405", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 10018}	t
389	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 72, "reason": null, "role_id": 10, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a11152355399865772196", "valid_from": null, "valid_until": "2026-11-28T15:19:40.937373+00:00", "principal_id": 21, "resource_group_id": 4}	t
390	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 73, "reason": null, "role_id": 10014, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a16642166963021363415", "valid_from": null, "valid_until": null, "principal_id": -20, "resource_group_id": 4}	t
391	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 74, "reason": null, "role_id": 10016, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7947890477789779270", "valid_from": null, "valid_until": null, "principal_id": -18, "resource_group_id": 3}	t
392	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 75, "reason": null, "role_id": 10009, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a14941441360927879535", "valid_from": "2026-11-28T14:19:40.937373+00:00", "valid_until": "2026-11-28T15:19:40.937373+00:00", "principal_id": 22, "resource_group_id": 4}	t
393	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 76, "reason": null, "role_id": 10010, "disabled": false, "scope_id": 13, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a1925793087734046342", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 4}	t
394	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 77, "reason": null, "role_id": 10011, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a9143157335033710816", "valid_from": null, "valid_until": null, "principal_id": 28, "resource_group_id": 4}	t
395	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 78, "reason": null, "role_id": 10012, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7076360103527174223", "valid_from": null, "valid_until": null, "principal_id": 25, "resource_group_id": 10022}	t
396	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 79, "reason": null, "role_id": 7, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a16210365742334132977", "valid_from": null, "valid_until": null, "principal_id": 24, "resource_group_id": 4}	t
397	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 80, "reason": null, "role_id": 1, "disabled": false, "scope_id": 16, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a14386436008325890327", "valid_from": null, "valid_until": null, "principal_id": 22, "resource_group_id": 10016}	t
398	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 81, "reason": null, "role_id": 7, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a10872607081498684669", "valid_from": null, "valid_until": null, "principal_id": -10, "resource_group_id": 10014}	t
399	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 82, "reason": null, "role_id": 10015, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a15434869228676227031", "valid_from": null, "valid_until": null, "principal_id": 23, "resource_group_id": 1}	t
400	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 83, "reason": null, "role_id": 15, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a2244655109813132134", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2026-11-28T17:19:40.937373+00:00", "principal_id": -10, "resource_group_id": 3}	t
401	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 84, "reason": null, "role_id": 10016, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a5221380333841457298", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2026-11-28T17:19:40.937373+00:00", "principal_id": 24, "resource_group_id": 3}	t
402	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 85, "reason": null, "role_id": 15, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a3902938755511812004", "valid_from": null, "valid_until": "2026-11-28T15:19:40.937373+00:00", "principal_id": 24, "resource_group_id": 3}	t
403	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 86, "reason": null, "role_id": 10013, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7752118097718662716", "valid_from": null, "valid_until": null, "principal_id": -18, "resource_group_id": 10019}	t
404	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 86, "reason": null, "role_id": 10013, "disabled": false, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7752118097718662716", "valid_from": null, "valid_until": null, "principal_id": -18, "resource_group_id": 10019}	{"id": 86, "reason": null, "role_id": 10013, "disabled": true, "scope_id": 19, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7752118097718662716", "valid_from": null, "valid_until": null, "principal_id": -18, "resource_group_id": 10019}	t
405	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 87, "reason": null, "role_id": 10015, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a6104961368682425959", "valid_from": null, "valid_until": null, "principal_id": 24, "resource_group_id": 3}	t
406	2026-11-01	18	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 88, "reason": null, "role_id": 1, "disabled": false, "scope_id": 20, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a7030231189837153445", "valid_from": null, "valid_until": null, "principal_id": 24, "resource_group_id": 10021}	t
407	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 89, "reason": null, "role_id": 10011, "disabled": false, "scope_id": 14, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a9394801693757630334", "valid_from": null, "valid_until": null, "principal_id": 28, "resource_group_id": 10014}	t
408	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 90, "reason": null, "role_id": 10, "disabled": false, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a13410122970310066969", "valid_from": null, "valid_until": null, "principal_id": 21, "resource_group_id": 10012}	t
409	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 91, "reason": null, "role_id": 8, "disabled": false, "scope_id": 11, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a9754561395550530973", "valid_from": "2026-11-28T14:19:40.937373+00:00", "valid_until": "2026-11-28T15:19:40.937373+00:00", "principal_id": 21, "resource_group_id": 10011}	t
410	2026-11-01	10	880	2026-11-28 16:19:40.937373+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 92, "reason": null, "role_id": 1, "disabled": false, "scope_id": 16, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a14943635405645317957", "valid_from": null, "valid_until": null, "principal_id": -16, "resource_group_id": 10016}	t
411	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -22, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_account_all_users"}	t
412	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 22, "name": null, "path": "w2", "tags": {}, "level": "account", "parent_id": null, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "w2", "description": null, "parent_path": null, "administered": false}	t
413	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 93, "reason": "default access of all users", "role_id": 6, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 1}	t
414	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -23, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
415	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 23, "name": null, "path": "w2/pay", "tags": {}, "level": "organization", "parent_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2", "administered": false}	t
416	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -24, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 24, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
417	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 24, "name": null, "path": "w2/pay/pay", "tags": {}, "level": "project", "parent_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2/pay", "administered": false}	t
418	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -25, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
419	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 25, "name": null, "path": "w2/payments", "tags": {}, "level": "organization", "parent_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "payments", "description": null, "parent_path": "w2", "administered": false}	t
420	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 94, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -25, "resource_group_id": 3}	t
494	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10021, "permission_id": 92}	f
421	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -26, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
422	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 26, "name": null, "path": "w2/payments/pay", "tags": {}, "level": "project", "parent_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2/payments", "administered": false}	t
423	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -27, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
424	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 27, "name": null, "path": "w2/w2", "tags": {}, "level": "organization", "parent_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "w2", "description": null, "parent_path": "w2", "administered": false}	t
425	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 95, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -27, "resource_group_id": 1}	t
426	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -28, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
427	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 28, "name": null, "path": "w2/w2/pay", "tags": {}, "level": "project", "parent_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2/w2", "administered": false}	t
428	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -29, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
429	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 29, "name": null, "path": "w2/w2/_shop", "tags": {}, "level": "project", "parent_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_shop", "description": null, "parent_path": "w2/w2", "administered": false}	t
430	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 96, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -29, "resource_group_id": 4}	t
431	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -30, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_account_all_users"}	t
432	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 30, "name": null, "path": "w2x", "tags": {}, "level": "account", "parent_id": null, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "w2x", "description": null, "parent_path": null, "administered": false}	t
433	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -31, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
434	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 31, "name": null, "path": "w2x/pay", "tags": {}, "level": "organization", "parent_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2x", "administered": false}	t
435	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -32, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
436	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 32, "name": null, "path": "w2x/pay/pay", "tags": {}, "level": "project", "parent_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "pay", "description": null, "parent_path": "w2x/pay", "administered": false}	t
437	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -33, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 33, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
438	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 33, "name": null, "path": "w2x/pay/_shop", "tags": {}, "level": "project", "parent_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_shop", "description": null, "parent_path": "w2x/pay", "administered": false}	t
439	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -34, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_project_all_users"}	t
495	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10021, "permission_id": 128}	f
440	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 34, "name": null, "path": "w2x/pay/payments", "tags": {}, "level": "project", "parent_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "payments", "description": null, "parent_path": "w2x/pay", "administered": false}	t
441	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 97, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -34, "resource_group_id": 4}	t
442	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -35, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
443	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 35, "name": null, "path": "w2x/payments", "tags": {}, "level": "organization", "parent_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "payments", "description": null, "parent_path": "w2x", "administered": false}	t
444	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 98, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -35, "resource_group_id": 1}	t
445	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -36, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_organization_all_users"}	t
446	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 36, "name": null, "path": "w2x/w2x", "tags": {}, "level": "organization", "parent_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "w2x", "description": null, "parent_path": "w2x", "administered": false}	t
447	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 99, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -36, "resource_group_id": 1}	t
448	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 34, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "zero​width"}	t
449	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 35, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build"}	t
450	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 36, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ana"}	t
451	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 37, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"}	t
452	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 38, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build"}	t
453	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 39, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test0"}	t
454	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 34, "group_id": 39, "account_id": 22}	t
455	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 40, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test0"}	t
456	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 37, "group_id": 40, "account_id": 30}	t
457	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 41, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ana1"}	t
458	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 37, "group_id": 41, "account_id": 30}	t
459	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 38, "group_id": 41, "account_id": 30}	t
460	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 42, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "A$_2"}	t
463	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 43, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 33, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ben3"}	t
464	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 37, "group_id": 43, "account_id": 30}	t
465	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 44, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "prod0"}	t
466	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 45, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 33, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker0"}	t
467	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 36, "scope_id": 23, "account_id": 22, "organization_id": null}	t
468	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 36, "scope_id": 25, "account_id": 22, "organization_id": null}	t
469	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 36, "scope_id": 26, "account_id": 22, "organization_id": 25}	t
470	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 34, "scope_id": 27, "account_id": 22, "organization_id": null}	t
471	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 36, "scope_id": 27, "account_id": 22, "organization_id": null}	t
472	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 36, "scope_id": 29, "account_id": 22, "organization_id": 27}	t
473	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 37, "scope_id": 31, "account_id": 30, "organization_id": null}	t
474	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 37, "scope_id": 32, "account_id": 30, "organization_id": 31}	t
475	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 37, "scope_id": 34, "account_id": 30, "organization_id": 31}	t
476	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 37, "scope_id": 36, "account_id": 30, "organization_id": null}	t
477	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10017, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0", "description": null}	t
478	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10017, "permission_id": 46}	t
479	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10018, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ana18", "description": null}	t
480	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10018, "permission_id": 91}	t
481	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10018, "permission_id": 89}	f
482	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10019, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ana19", "description": null}	t
483	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10019, "permission_id": 36}	t
484	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10020, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27", "description": null}	t
485	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 92}	t
486	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 86}	f
487	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 96}	f
488	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 10001}	f
489	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 36}	f
490	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10020, "permission_id": 298}	f
491	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10021, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test28", "description": null}	t
492	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10021, "permission_id": 107}	t
496	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10021, "permission_id": 38}	f
497	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10022, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test30", "description": null}	t
498	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10022, "permission_id": 10001}	t
499	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10022, "permission_id": 107}	f
500	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10022, "permission_id": 10003}	f
501	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10022, "permission_id": 106}	f
502	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10023, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "Prod31", "description": null}	t
503	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 92}	t
504	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 106}	f
505	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 46}	f
506	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 37}	f
507	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 91}	f
508	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10023, "permission_id": 86}	f
509	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10024, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 33, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "A$_33", "description": null}	t
510	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10024, "permission_id": 10002}	t
511	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10024, "permission_id": 298}	f
512	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10025, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test36", "description": null}	t
513	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10025, "permission_id": 10001}	t
514	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10025, "permission_id": 86}	f
515	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10025, "permission_id": 10003}	f
516	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10025, "permission_id": 91}	f
517	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10025, "permission_id": 96}	f
518	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10026, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "Prod39", "description": null}	t
519	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 31}	t
520	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 96}	f
521	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 10001}	f
522	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 46}	f
523	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 37}	f
524	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 30}	f
525	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 89}	f
526	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10026, "permission_id": 10003}	f
527	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10027, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ben42", "description": null}	t
528	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10027, "permission_id": 298}	t
529	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10028, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "deploy43", "description": null}	t
530	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 96}	t
531	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 31}	f
532	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 298}	f
533	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 94}	f
534	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 107}	f
535	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 92}	f
536	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 30}	f
537	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10028, "permission_id": 86}	f
538	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10023, "name": null, "levels": null, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "prod0", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
539	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 22, "account_id": 22, "resource_group_id": 10023, "include_child_scopes": false}	t
540	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10024, "name": null, "levels": null, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker1", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
541	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 28, "account_id": 22, "resource_group_id": 10024, "include_child_scopes": true}	t
542	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 28, "account_id": 22, "resource_group_id": 10024, "include_child_scopes": false}	t
543	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 1, "resource_group_id": 10024}	t
544	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10024}	t
545	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 2, "resource_group_id": 10024}	t
546	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10025, "name": null, "levels": null, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "A$_2", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
547	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 22, "account_id": 22, "resource_group_id": 10025, "include_child_scopes": false}	t
548	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10025}	t
549	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10025}	t
550	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10026, "name": null, "levels": null, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test4", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
551	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 23, "account_id": 22, "resource_group_id": 10026, "include_child_scopes": false}	t
552	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 10002, "resource_group_id": 10026}	t
553	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10027, "name": null, "levels": null, "scope_id": 24, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "deploy8", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
554	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 24, "account_id": 22, "resource_group_id": 10027, "include_child_scopes": false}	t
555	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 24, "account_id": 22, "resource_group_id": 10027, "include_child_scopes": true}	t
556	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10027}	t
557	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10028, "name": null, "levels": null, "scope_id": 24, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker9", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
558	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 24, "account_id": 22, "resource_group_id": 10028, "include_child_scopes": false}	t
559	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 4, "resource_group_id": 10028}	t
560	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": ["ana", "ben"], "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10028}	t
561	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10029, "name": null, "levels": null, "scope_id": 24, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test10", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
562	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 24, "account_id": 22, "resource_group_id": 10029, "include_child_scopes": true}	t
563	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10029}	t
564	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 20, "resource_group_id": 10029}	t
565	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10029}	t
566	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10030, "name": null, "levels": null, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "Prod12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
567	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 25, "account_id": 22, "resource_group_id": 10030, "include_child_scopes": false}	t
568	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 26, "account_id": 22, "resource_group_id": 10030, "include_child_scopes": false}	t
569	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10030}	t
570	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10030}	t
571	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10031, "name": null, "levels": null, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker13", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
572	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 25, "account_id": 22, "resource_group_id": 10031, "include_child_scopes": false}	t
573	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 26, "account_id": 22, "resource_group_id": 10031, "include_child_scopes": false}	t
574	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 25, "account_id": 22, "resource_group_id": 10031, "include_child_scopes": true}	t
575	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "it's", "attribute_values": ["é", "y"], "resource_type_id": 20, "resource_group_id": 10031}	t
576	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10031}	t
577	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10032, "name": null, "levels": null, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test14", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
578	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 25, "account_id": 22, "resource_group_id": 10032, "include_child_scopes": false}	t
579	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 26, "account_id": 22, "resource_group_id": 10032, "include_child_scopes": false}	t
580	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 25, "account_id": 22, "resource_group_id": 10032, "include_child_scopes": true}	t
828	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 51, "scope_id": 53, "account_id": 42, "organization_id": 50}	t
581	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10032}	t
582	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10032}	t
583	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10032}	t
584	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10033, "name": null, "levels": null, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
585	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 26, "account_id": 22, "resource_group_id": 10033, "include_child_scopes": false}	t
586	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10033}	t
587	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 10, "resource_group_id": 10033}	t
588	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10034, "name": null, "levels": null, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "A$_20", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
589	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 27, "account_id": 22, "resource_group_id": 10034, "include_child_scopes": false}	t
590	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10034}	t
591	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10034}	t
592	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10034}	t
593	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10035, "name": null, "levels": null, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ben24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
594	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 28, "account_id": 22, "resource_group_id": 10035, "include_child_scopes": false}	t
595	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 16, "resource_group_id": 10035}	t
596	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10035}	t
597	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10036, "name": null, "levels": null, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "Prod25", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
598	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 28, "account_id": 22, "resource_group_id": 10036, "include_child_scopes": false}	t
599	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": ["with space"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10036}	t
600	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10037, "name": null, "levels": null, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker28", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
601	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 29, "account_id": 22, "resource_group_id": 10037, "include_child_scopes": false}	t
602	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": ["x'); DROP TABLE scopes; --", "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "deploy"], "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10037}	t
603	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10037}	t
604	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 8, "resource_group_id": 10037}	t
605	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10038, "name": null, "levels": null, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test29", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
606	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 29, "account_id": 22, "resource_group_id": 10038, "include_child_scopes": false}	t
607	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 4, "resource_group_id": 10038}	t
608	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10038}	t
609	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": ["éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "Prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10038}	t
610	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10039, "name": null, "levels": null, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "deploy30", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
611	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 29, "account_id": 22, "resource_group_id": 10039, "include_child_scopes": false}	t
612	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 29, "account_id": 22, "resource_group_id": 10039, "include_child_scopes": true}	t
613	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10039}	t
614	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 22, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 1, "resource_group_id": 10039}	t
615	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 22, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10039}	t
616	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10040, "name": null, "levels": null, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ben32", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
617	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 36, "account_id": 30, "resource_group_id": 10040, "include_child_scopes": true}	t
618	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 30, "account_id": 30, "resource_group_id": 10040, "include_child_scopes": false}	t
619	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 31, "account_id": 30, "resource_group_id": 10040, "include_child_scopes": false}	t
620	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10040}	t
621	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10040}	t
622	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10040}	t
623	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10041, "name": null, "levels": null, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "A$_33", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
624	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 31, "account_id": 30, "resource_group_id": 10041, "include_child_scopes": true}	t
829	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 53, "scope_id": 50, "account_id": 42, "organization_id": null}	t
625	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 33, "account_id": 30, "resource_group_id": 10041, "include_child_scopes": false}	t
626	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10041}	t
627	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10041}	t
628	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10041}	t
629	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10042, "name": null, "levels": null, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker36", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
630	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 31, "account_id": 30, "resource_group_id": 10042, "include_child_scopes": true}	t
631	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 31, "account_id": 30, "resource_group_id": 10042, "include_child_scopes": false}	t
632	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10042}	t
633	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10042}	t
634	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10043, "name": null, "levels": null, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker37", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
635	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 34, "account_id": 30, "resource_group_id": 10043, "include_child_scopes": false}	t
636	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10043, "include_child_scopes": false}	t
637	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10043}	t
638	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10043}	t
639	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10043}	t
640	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10044, "name": null, "levels": null, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "ben38", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
641	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10044, "include_child_scopes": true}	t
642	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 34, "account_id": 30, "resource_group_id": 10044, "include_child_scopes": true}	t
643	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 31, "account_id": 30, "resource_group_id": 10044, "include_child_scopes": true}	t
644	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10044}	t
645	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10045, "name": null, "levels": null, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "deploy40", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
646	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10045, "include_child_scopes": true}	t
647	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10045, "include_child_scopes": false}	t
648	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10046, "name": null, "levels": null, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test41", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
649	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10046, "include_child_scopes": true}	t
650	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10046, "include_child_scopes": false}	t
651	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10046}	t
652	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10047, "name": null, "levels": null, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx42", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
653	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 32, "account_id": 30, "resource_group_id": 10047, "include_child_scopes": false}	t
654	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 1, "resource_group_id": 10047}	t
655	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": ["prod", "prod", "Prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10047}	t
656	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10047}	t
657	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10048, "name": null, "levels": null, "scope_id": 33, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx44", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
658	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 33, "account_id": 30, "resource_group_id": 10048, "include_child_scopes": true}	t
659	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10048}	t
660	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10048}	t
661	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10048}	t
662	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10049, "name": null, "levels": null, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "test52", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
663	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 35, "account_id": 30, "resource_group_id": 10049, "include_child_scopes": false}	t
664	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10049}	t
665	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10050, "name": null, "levels": null, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "docker56", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
666	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 36, "account_id": 30, "resource_group_id": 10050, "include_child_scopes": false}	t
667	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10050}	t
668	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 30, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 4, "resource_group_id": 10050}	t
669	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10051, "name": null, "levels": null, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build57", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
670	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 36, "account_id": 30, "resource_group_id": 10051, "include_child_scopes": false}	t
671	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10051}	t
672	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10052, "name": null, "levels": null, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "Prod58", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
673	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 36, "account_id": 30, "resource_group_id": 10052, "include_child_scopes": true}	t
674	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 30, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 2, "resource_group_id": 10052}	t
675	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 19, "scope_id": 23, "account_id": 22, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 7}	t
676	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 20, "scope_id": 24, "account_id": 22, "attributes": {"tags": ["y", 3, null]}, "identifier": "prod", "resource_type_id": 15}	t
677	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 21, "scope_id": 24, "account_id": 22, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "ben", "resource_type_id": 8}	t
678	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 22, "scope_id": 25, "account_id": 22, "attributes": {"it's": "é", "type": 3}, "identifier": "ana", "resource_type_id": 10}	t
679	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 23, "scope_id": 26, "account_id": 22, "attributes": {"type": "Production"}, "identifier": "100%_", "resource_type_id": 10001}	t
680	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 24, "scope_id": 27, "account_id": 22, "attributes": {}, "identifier": "é", "resource_type_id": 10}	t
681	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 25, "scope_id": 27, "account_id": 22, "attributes": {}, "identifier": "Prod", "resource_type_id": 7}	t
682	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 26, "scope_id": 29, "account_id": 22, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "prod", "resource_type_id": 15}	t
683	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 27, "scope_id": 31, "account_id": 30, "attributes": {}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 4}	t
684	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 28, "scope_id": 31, "account_id": 30, "attributes": {"tags": ["y", 3, null]}, "identifier": "prod", "resource_type_id": 16}	t
685	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 29, "scope_id": 32, "account_id": 30, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 7}	t
686	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 30, "scope_id": 32, "account_id": 30, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 4}	t
687	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 31, "scope_id": 33, "account_id": 30, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "日本語", "resource_type_id": 10001}	t
688	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 32, "scope_id": 33, "account_id": 30, "attributes": {}, "identifier": "ben", "resource_type_id": 10}	t
689	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 33, "scope_id": 35, "account_id": 30, "attributes": {"tags": ["y", 3, null]}, "identifier": "o'brien@example.com", "resource_type_id": 7}	t
690	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 38, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build"}	{"id": 38, "kind": "user", "name": null, "email": null, "disabled": true, "scope_id": 30, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "build"}	t
707	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 116, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a17850682502460485897", "valid_from": null, "valid_until": null, "principal_id": 44, "resource_group_id": 3}	t
691	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 100, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a12588062482124603070", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 34, "resource_group_id": 10033}	t
692	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 101, "reason": null, "role_id": 3, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1919461607591233142", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": -35, "resource_group_id": 10049}	t
693	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 102, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a3125962467431176671", "valid_from": null, "valid_until": null, "principal_id": 35, "resource_group_id": 3}	t
694	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 103, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 24, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a5023437353658899175", "valid_from": null, "valid_until": null, "principal_id": -24, "resource_group_id": 4}	t
695	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 104, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a800469361789785826", "valid_from": null, "valid_until": null, "principal_id": 35, "resource_group_id": 10031}	t
696	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 105, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a8026877395738986322", "valid_from": null, "valid_until": null, "principal_id": 34, "resource_group_id": 10030}	t
697	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 106, "reason": null, "role_id": 2, "disabled": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a17472966859585604759", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 4}	t
698	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 107, "reason": null, "role_id": 10021, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1812389264656275022", "valid_from": null, "valid_until": null, "principal_id": -30, "resource_group_id": 10043}	t
699	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 108, "reason": null, "role_id": 10, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a3284667202239446419", "valid_from": "2026-11-28T17:19:41.048059+00:00", "valid_until": null, "principal_id": 34, "resource_group_id": 10030}	t
700	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 109, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a14128239612662297173", "valid_from": "2026-11-28T17:19:41.048059+00:00", "valid_until": null, "principal_id": -36, "resource_group_id": 10051}	t
701	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 110, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a7522538122872566650", "valid_from": null, "valid_until": null, "principal_id": 36, "resource_group_id": 10032}	t
702	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 111, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a10611674745771424139", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 42, "resource_group_id": 10052}	t
703	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 112, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a16855020188046238849", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 4}	t
704	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 113, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a13295675862356339031", "valid_from": null, "valid_until": null, "principal_id": -36, "resource_group_id": 10052}	t
705	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 114, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1908876318948461861", "valid_from": null, "valid_until": null, "principal_id": -29, "resource_group_id": 10037}	t
706	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 115, "reason": null, "role_id": 10026, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a16821437226420973647", "valid_from": null, "valid_until": null, "principal_id": 37, "resource_group_id": 10049}	t
794	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 51, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker"}	t
708	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 117, "reason": null, "role_id": 10025, "disabled": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a808964951556671036", "valid_from": null, "valid_until": null, "principal_id": -30, "resource_group_id": 4}	t
709	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 118, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a13103641048062734951", "valid_from": null, "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": 34, "resource_group_id": 10034}	t
710	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 119, "reason": null, "role_id": 10, "disabled": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1126657858713729539", "valid_from": null, "valid_until": null, "principal_id": -30, "resource_group_id": 4}	t
711	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 120, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a18182028579152611292", "valid_from": null, "valid_until": null, "principal_id": 34, "resource_group_id": 10031}	t
712	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 121, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a15914872643850070278", "valid_from": null, "valid_until": null, "principal_id": 44, "resource_group_id": 10036}	t
713	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 122, "reason": null, "role_id": 16, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a14174671002340593769", "valid_from": null, "valid_until": null, "principal_id": 39, "resource_group_id": 10033}	t
714	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 123, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a16625839934814417496", "valid_from": null, "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -25, "resource_group_id": 10030}	t
715	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 124, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a3422289724222968875", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 3}	t
716	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 125, "reason": null, "role_id": 10022, "disabled": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a9534686854361830782", "valid_from": null, "valid_until": null, "principal_id": -30, "resource_group_id": 4}	t
717	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 126, "reason": null, "role_id": 3, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a5346154887511039300", "valid_from": "2026-11-28T14:19:41.048059+00:00", "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -30, "resource_group_id": 1}	t
718	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 127, "reason": null, "role_id": 7, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a13594576809269601667", "valid_from": null, "valid_until": null, "principal_id": 35, "resource_group_id": 10033}	t
719	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 128, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6886294449565608744", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 1}	t
720	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 129, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a14092689349862035938", "valid_from": null, "valid_until": null, "principal_id": 39, "resource_group_id": 10031}	t
721	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 130, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a2388000461028529808", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 10035}	t
722	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 131, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a5271542061203036483", "valid_from": null, "valid_until": null, "principal_id": 34, "resource_group_id": 10026}	t
723	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 132, "reason": null, "role_id": 10025, "disabled": false, "scope_id": 34, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a2966613224181801468", "valid_from": null, "valid_until": null, "principal_id": 38, "resource_group_id": 4}	t
724	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 133, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a437250473013238114", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 10026}	t
725	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 134, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a269143288200585208", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 4}	t
726	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 135, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 29, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a16514263799455633684", "valid_from": null, "valid_until": null, "principal_id": -22, "resource_group_id": 10037}	t
727	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 136, "reason": null, "role_id": 15, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1402369722820058993", "valid_from": "2026-11-28T14:19:41.048059+00:00", "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": 36, "resource_group_id": 3}	t
728	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 137, "reason": null, "role_id": 4, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a15578254873114004286", "valid_from": null, "valid_until": null, "principal_id": -27, "resource_group_id": 10034}	t
729	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 138, "reason": null, "role_id": 10, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a16775280747482477106", "valid_from": "2026-11-28T14:19:41.048059+00:00", "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": 35, "resource_group_id": 10034}	t
730	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 139, "reason": null, "role_id": 10021, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a18269828530634336338", "valid_from": null, "valid_until": null, "principal_id": 37, "resource_group_id": 10044}	t
731	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 140, "reason": null, "role_id": 4, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a13729021666032738798", "valid_from": null, "valid_until": null, "principal_id": -36, "resource_group_id": 10052}	t
732	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 141, "reason": null, "role_id": 10023, "disabled": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a7017538850193054806", "valid_from": null, "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -31, "resource_group_id": 10046}	t
733	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 141, "reason": null, "role_id": 10023, "disabled": false, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a7017538850193054806", "valid_from": null, "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -31, "resource_group_id": 10046}	{"id": 141, "reason": null, "role_id": 10023, "disabled": true, "scope_id": 32, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a7017538850193054806", "valid_from": null, "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -31, "resource_group_id": 10046}	t
734	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 142, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a294792781583737838", "valid_from": null, "valid_until": null, "principal_id": -25, "resource_group_id": 10033}	t
735	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 143, "reason": null, "role_id": 10, "disabled": false, "scope_id": 28, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1825880952943430854", "valid_from": null, "valid_until": null, "principal_id": 44, "resource_group_id": 10036}	t
736	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 144, "reason": null, "role_id": 8, "disabled": false, "scope_id": 22, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a10322006771618445751", "valid_from": null, "valid_until": null, "principal_id": 35, "resource_group_id": 10024}	t
737	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 145, "reason": null, "role_id": 15, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6045454841642882081", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 37, "resource_group_id": 10043}	t
738	2026-11-01	30	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 145, "reason": null, "role_id": 15, "disabled": false, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6045454841642882081", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 37, "resource_group_id": 10043}	{"id": 145, "reason": null, "role_id": 15, "disabled": true, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6045454841642882081", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 37, "resource_group_id": 10043}	t
739	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 146, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a12840610267666440810", "valid_from": null, "valid_until": null, "principal_id": -26, "resource_group_id": 4}	t
740	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 147, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a13938771704032209146", "valid_from": null, "valid_until": null, "principal_id": 35, "resource_group_id": 1}	t
741	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 148, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a17844766390740884837", "valid_from": null, "valid_until": null, "principal_id": 36, "resource_group_id": 10033}	t
742	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 149, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 27, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a12887811186516649891", "valid_from": "2026-11-28T14:19:41.048059+00:00", "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -27, "resource_group_id": 3}	t
743	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 150, "reason": null, "role_id": 8, "disabled": false, "scope_id": 23, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a11772007066593448941", "valid_from": null, "valid_until": null, "principal_id": -23, "resource_group_id": 3}	t
744	2026-11-01	22	1031	2026-11-28 16:19:41.048059+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 151, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1430618647593432722", "valid_from": "2026-11-28T14:19:41.048059+00:00", "valid_until": "2026-11-28T15:19:41.048059+00:00", "principal_id": -22, "resource_group_id": 10033}	t
745	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -37, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_account_all_users"}	t
746	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 37, "name": null, "path": "w3", "tags": {}, "level": "account", "parent_id": null, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "w3", "description": null, "parent_path": null, "administered": false}	t
747	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -38, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_organization_all_users"}	t
748	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 38, "name": null, "path": "w3/pay", "tags": {}, "level": "organization", "parent_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3", "administered": false}	t
749	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 152, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -38, "resource_group_id": 3}	t
750	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -39, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 39, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
751	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 39, "name": null, "path": "w3/pay/pay", "tags": {}, "level": "project", "parent_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3/pay", "administered": false}	t
752	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -40, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
753	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 40, "name": null, "path": "w3/pay/_shop", "tags": {}, "level": "project", "parent_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_shop", "description": null, "parent_path": "w3/pay", "administered": false}	t
754	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -41, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
755	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 41, "name": null, "path": "w3/pay/payments", "tags": {}, "level": "project", "parent_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "payments", "description": null, "parent_path": "w3/pay", "administered": false}	t
756	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -42, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_account_all_users"}	t
757	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 42, "name": null, "path": "w3x", "tags": {}, "level": "account", "parent_id": null, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "w3x", "description": null, "parent_path": null, "administered": false}	t
795	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 52, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "deploy"}	t
758	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -43, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_organization_all_users"}	t
759	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 43, "name": null, "path": "w3x/pay", "tags": {}, "level": "organization", "parent_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3x", "administered": false}	t
760	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 153, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -43, "resource_group_id": 3}	t
761	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -44, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
762	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 44, "name": null, "path": "w3x/pay/pay", "tags": {}, "level": "project", "parent_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3x/pay", "administered": false}	t
763	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 154, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -44, "resource_group_id": 4}	t
764	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -45, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 45, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
765	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 45, "name": null, "path": "w3x/pay/_shop", "tags": {}, "level": "project", "parent_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_shop", "description": null, "parent_path": "w3x/pay", "administered": false}	t
766	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 155, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 45, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -45, "resource_group_id": 4}	t
767	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -46, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_organization_all_users"}	t
768	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 46, "name": null, "path": "w3x/payments", "tags": {}, "level": "organization", "parent_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "payments", "description": null, "parent_path": "w3x", "administered": false}	t
769	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 156, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -46, "resource_group_id": 3}	t
770	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -47, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
771	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 47, "name": null, "path": "w3x/payments/pay", "tags": {}, "level": "project", "parent_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3x/payments", "administered": false}	t
772	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 157, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -47, "resource_group_id": 4}	t
773	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -48, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
774	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 48, "name": null, "path": "w3x/payments/_shop", "tags": {}, "level": "project", "parent_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_shop", "description": null, "parent_path": "w3x/payments", "administered": false}	t
775	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 158, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -48, "resource_group_id": 4}	t
826	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 49, "scope_id": 51, "account_id": 42, "organization_id": 50}	t
776	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -49, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
777	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 49, "name": null, "path": "w3x/payments/payments", "tags": {}, "level": "project", "parent_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "payments", "description": null, "parent_path": "w3x/payments", "administered": false}	t
778	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 159, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -49, "resource_group_id": 4}	t
779	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -50, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_organization_all_users"}	t
780	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 50, "name": null, "path": "w3x/w3x", "tags": {}, "level": "organization", "parent_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "w3x", "description": null, "parent_path": "w3x", "administered": false}	t
781	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -51, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
782	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 51, "name": null, "path": "w3x/w3x/pay", "tags": {}, "level": "project", "parent_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "pay", "description": null, "parent_path": "w3x/w3x", "administered": false}	t
783	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 160, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -51, "resource_group_id": 4}	t
784	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -52, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 52, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
785	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 52, "name": null, "path": "w3x/w3x/_shop", "tags": {}, "level": "project", "parent_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_shop", "description": null, "parent_path": "w3x/w3x", "administered": false}	t
786	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -53, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_project_all_users"}	t
787	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 53, "name": null, "path": "w3x/w3x/payments", "tags": {}, "level": "project", "parent_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "payments", "description": null, "parent_path": "w3x/w3x", "administered": false}	t
788	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 161, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -53, "resource_group_id": 4}	t
789	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 46, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana"}	t
790	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 47, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker"}	t
791	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 48, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "100%_"}	t
792	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 49, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"}	t
793	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 50, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "$$dollar$$"}	t
827	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 51, "scope_id": 50, "account_id": 42, "organization_id": null}	t
796	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 53, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build"}	t
797	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 54, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod0"}	t
798	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 47, "group_id": 54, "account_id": 37}	t
799	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 55, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build1"}	t
800	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 48, "group_id": 55, "account_id": 37}	t
801	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 56, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ben0"}	t
802	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 50, "group_id": 56, "account_id": 42}	t
803	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 51, "group_id": 56, "account_id": 42}	t
804	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 57, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod0"}	t
805	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 58, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod1"}	t
806	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 59, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "test0"}	t
807	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 46, "scope_id": 38, "account_id": 37, "organization_id": null}	t
808	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 47, "scope_id": 38, "account_id": 37, "organization_id": null}	t
809	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 46, "scope_id": 39, "account_id": 37, "organization_id": 38}	t
810	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 46, "scope_id": 40, "account_id": 37, "organization_id": 38}	t
811	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 46, "scope_id": 41, "account_id": 37, "organization_id": 38}	t
812	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 47, "scope_id": 41, "account_id": 37, "organization_id": 38}	t
813	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 53, "scope_id": 43, "account_id": 42, "organization_id": null}	t
814	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 49, "scope_id": 46, "account_id": 42, "organization_id": null}	t
815	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 50, "scope_id": 46, "account_id": 42, "organization_id": null}	t
816	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 50, "scope_id": 47, "account_id": 42, "organization_id": 46}	t
817	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 51, "scope_id": 46, "account_id": 42, "organization_id": null}	t
818	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 51, "scope_id": 47, "account_id": 42, "organization_id": 46}	t
819	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 52, "scope_id": 46, "account_id": 42, "organization_id": null}	t
820	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 52, "scope_id": 47, "account_id": 42, "organization_id": 46}	t
821	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 50, "scope_id": 48, "account_id": 42, "organization_id": 46}	t
822	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 53, "scope_id": 46, "account_id": 42, "organization_id": null}	t
823	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 53, "scope_id": 49, "account_id": 42, "organization_id": 46}	t
824	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 50, "scope_id": 50, "account_id": 42, "organization_id": null}	t
825	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 49, "scope_id": 50, "account_id": 42, "organization_id": null}	t
830	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 53, "scope_id": 53, "account_id": 42, "organization_id": 50}	t
831	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10029, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod0", "description": null}	t
832	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10029, "permission_id": 10001}	t
833	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10029, "permission_id": 94}	f
834	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10029, "permission_id": 37}	f
835	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10030, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build3", "description": null}	t
836	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10030, "permission_id": 10001}	t
837	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10031, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 39, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "deploy6", "description": null}	t
838	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10031, "permission_id": 10002}	t
839	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10031, "permission_id": 298}	f
840	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10031, "permission_id": 106}	f
841	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10032, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 39, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "A$_7", "description": null}	t
842	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10032, "permission_id": 128}	t
843	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10032, "permission_id": 94}	f
844	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10032, "permission_id": 46}	f
845	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10033, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx15", "description": null}	t
846	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10033, "permission_id": 10001}	t
847	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10033, "permission_id": 36}	f
848	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10033, "permission_id": 2}	f
849	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10034, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod16", "description": null}	t
850	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10034, "permission_id": 38}	t
851	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10034, "permission_id": 92}	f
852	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10034, "permission_id": 2}	f
853	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10035, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana18", "description": null}	t
854	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10035, "permission_id": 37}	t
855	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10035, "permission_id": 46}	f
856	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10035, "permission_id": 38}	f
857	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10036, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "test19", "description": null}	t
858	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10036, "permission_id": 31}	t
859	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10036, "permission_id": 38}	f
860	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10036, "permission_id": 106}	f
861	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10036, "permission_id": 92}	f
862	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10037, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 45, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "test24", "description": null}	t
863	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10037, "permission_id": 10002}	t
864	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10037, "permission_id": 37}	f
865	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10037, "permission_id": 36}	f
866	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10038, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 45, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build25", "description": null}	t
867	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10038, "permission_id": 10003}	t
868	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10038, "permission_id": 91}	f
869	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10038, "permission_id": 37}	f
870	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10038, "permission_id": 89}	f
871	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10038, "permission_id": 107}	f
872	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10039, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod27", "description": null}	t
873	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10039, "permission_id": 10003}	t
874	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10039, "permission_id": 96}	f
875	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10040, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33", "description": null}	t
876	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10040, "permission_id": 10001}	t
877	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10040, "permission_id": 89}	f
878	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10040, "permission_id": 46}	f
879	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10040, "permission_id": 10003}	f
880	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10041, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker34", "description": null}	t
881	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10041, "permission_id": 128}	t
882	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10041, "permission_id": 92}	f
883	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10041, "permission_id": 10003}	f
884	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10041, "permission_id": 61}	f
885	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10041, "permission_id": 37}	f
886	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10042, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "A$_36", "description": null}	t
887	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10042, "permission_id": 298}	t
888	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10042, "permission_id": 94}	f
889	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10042, "permission_id": 61}	f
890	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10042, "permission_id": 46}	f
891	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10042, "permission_id": 92}	f
892	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10043, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod39", "description": null}	t
893	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 128}	t
894	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 86}	f
895	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 38}	f
896	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 10001}	f
897	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 37}	f
898	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10043, "permission_id": 91}	f
899	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10044, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana40", "description": null}	t
900	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10044, "permission_id": 92}	t
901	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10044, "permission_id": 10003}	f
902	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10044, "permission_id": 46}	f
903	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10044, "permission_id": 298}	f
904	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10044, "permission_id": 94}	f
905	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10045, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker42", "description": null}	t
906	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10045, "permission_id": 91}	t
907	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10045, "permission_id": 61}	f
908	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10045, "permission_id": 94}	f
909	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10045, "permission_id": 10002}	f
910	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10045, "permission_id": 92}	f
911	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10046, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 52, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker45", "description": null}	t
912	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10046, "permission_id": 36}	t
913	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10046, "permission_id": 86}	f
914	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10046, "permission_id": 106}	f
915	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10047, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod48", "description": null}	t
916	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10047, "permission_id": 89}	t
917	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10047, "permission_id": 86}	f
918	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10053, "name": null, "levels": null, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build0", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
919	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 37, "account_id": 37, "resource_group_id": 10053, "include_child_scopes": false}	t
920	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10053}	t
921	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10054, "name": null, "levels": null, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "deploy1", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
922	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 37, "account_id": 37, "resource_group_id": 10054, "include_child_scopes": false}	t
923	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10054}	t
924	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10055, "name": null, "levels": null, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana2", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
925	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 37, "account_id": 37, "resource_group_id": 10055, "include_child_scopes": false}	t
926	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": ["pay"], "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10055}	t
927	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 37, "identifiers": null, "attribute_name": "it's", "attribute_values": ["é", "y"], "resource_type_id": 4, "resource_group_id": 10055}	t
928	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10055}	t
929	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10056, "name": null, "levels": null, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
930	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 40, "account_id": 37, "resource_group_id": 10056, "include_child_scopes": false}	t
931	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10056}	t
932	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 37, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 2, "resource_group_id": 10056}	t
933	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10056}	t
934	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10057, "name": null, "levels": null, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
935	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 41, "account_id": 37, "resource_group_id": 10057, "include_child_scopes": true}	t
936	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10057}	t
937	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10058, "name": null, "levels": null, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod17", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
938	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 41, "account_id": 37, "resource_group_id": 10058, "include_child_scopes": false}	t
939	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 41, "account_id": 37, "resource_group_id": 10058, "include_child_scopes": true}	t
940	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 37, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10058}	t
941	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10059, "name": null, "levels": null, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana18", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
942	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 41, "account_id": 37, "resource_group_id": 10059, "include_child_scopes": false}	t
943	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10060, "name": null, "levels": null, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "test24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
944	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 43, "account_id": 42, "resource_group_id": 10060, "include_child_scopes": false}	t
945	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": ["deploy"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10060}	t
946	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10060}	t
947	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 3, "resource_group_id": 10060}	t
948	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10061, "name": null, "levels": null, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana25", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1185	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10048, "permission_id": 10001}	f
949	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 43, "account_id": 42, "resource_group_id": 10061, "include_child_scopes": false}	t
950	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10062, "name": null, "levels": null, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod36", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
951	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 46, "account_id": 42, "resource_group_id": 10062, "include_child_scopes": false}	t
952	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10062}	t
953	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10063, "name": null, "levels": null, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker37", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
954	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 46, "account_id": 42, "resource_group_id": 10063, "include_child_scopes": false}	t
955	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10064, "name": null, "levels": null, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod38", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
956	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 49, "account_id": 42, "resource_group_id": 10064, "include_child_scopes": false}	t
957	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 46, "account_id": 42, "resource_group_id": 10064, "include_child_scopes": true}	t
958	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 46, "account_id": 42, "resource_group_id": 10064, "include_child_scopes": false}	t
959	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10064}	t
960	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10064}	t
961	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10065, "name": null, "levels": null, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ben40", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
962	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 47, "account_id": 42, "resource_group_id": 10065, "include_child_scopes": false}	t
963	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10065}	t
964	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10066, "name": null, "levels": null, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod41", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
965	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 47, "account_id": 42, "resource_group_id": 10066, "include_child_scopes": false}	t
966	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 47, "account_id": 42, "resource_group_id": 10066, "include_child_scopes": true}	t
967	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10067, "name": null, "levels": null, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker44", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
968	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 48, "account_id": 42, "resource_group_id": 10067, "include_child_scopes": false}	t
969	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 48, "account_id": 42, "resource_group_id": 10067, "include_child_scopes": true}	t
970	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10067}	t
971	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 8, "resource_group_id": 10067}	t
972	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10067}	t
997	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 50, "account_id": 42, "resource_group_id": 10074, "include_child_scopes": false}	t
973	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10068, "name": null, "levels": null, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod45", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
974	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 48, "account_id": 42, "resource_group_id": 10068, "include_child_scopes": true}	t
975	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 48, "account_id": 42, "resource_group_id": 10068, "include_child_scopes": false}	t
976	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10068}	t
977	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10069, "name": null, "levels": null, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "deploy46", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
978	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 48, "account_id": 42, "resource_group_id": 10069, "include_child_scopes": false}	t
979	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 20, "resource_group_id": 10069}	t
980	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10070, "name": null, "levels": null, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker48", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
981	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 49, "account_id": 42, "resource_group_id": 10070, "include_child_scopes": false}	t
982	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 49, "account_id": 42, "resource_group_id": 10070, "include_child_scopes": true}	t
983	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10070}	t
984	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": "it's", "attribute_values": ["é", "y"], "resource_type_id": 2, "resource_group_id": 10070}	t
985	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 16, "resource_group_id": 10070}	t
986	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10071, "name": null, "levels": null, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker49", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
987	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 49, "account_id": 42, "resource_group_id": 10071, "include_child_scopes": true}	t
988	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 49, "account_id": 42, "resource_group_id": 10071, "include_child_scopes": false}	t
989	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10071}	t
990	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10071}	t
991	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10072, "name": null, "levels": null, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "Prod52", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
992	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 50, "account_id": 42, "resource_group_id": 10072, "include_child_scopes": true}	t
993	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 52, "account_id": 42, "resource_group_id": 10072, "include_child_scopes": false}	t
994	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10073, "name": null, "levels": null, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana53", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
995	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 50, "account_id": 42, "resource_group_id": 10073, "include_child_scopes": false}	t
996	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10074, "name": null, "levels": null, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx54", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
998	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": ["\\"quoted\\"", "test", "deploy"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10074}	t
999	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 2, "resource_group_id": 10074}	t
1000	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10074}	t
1001	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10075, "name": null, "levels": null, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "docker56", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1002	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 51, "account_id": 42, "resource_group_id": 10075, "include_child_scopes": false}	t
1003	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10075}	t
1004	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10076, "name": null, "levels": null, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod57", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1005	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 51, "account_id": 42, "resource_group_id": 10076, "include_child_scopes": true}	t
1006	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10076}	t
1007	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10076}	t
1008	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 20, "resource_group_id": 10076}	t
1009	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10077, "name": null, "levels": null, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "ana58", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1010	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 51, "account_id": 42, "resource_group_id": 10077, "include_child_scopes": false}	t
1011	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 51, "account_id": 42, "resource_group_id": 10077, "include_child_scopes": true}	t
1012	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10077}	t
1013	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 20, "resource_group_id": 10077}	t
1014	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 42, "identifiers": null, "attribute_name": "type", "attribute_values": ["x", "y"], "resource_type_id": 20, "resource_group_id": 10077}	t
1015	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10078, "name": null, "levels": null, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "deploy64", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1016	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 53, "account_id": 42, "resource_group_id": 10078, "include_child_scopes": false}	t
1017	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10078}	t
1018	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10078}	t
1019	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10079, "name": null, "levels": null, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "build65", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1020	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 53, "account_id": 42, "resource_group_id": 10079, "include_child_scopes": false}	t
1153	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 64, "group_id": 71, "account_id": 64}	t
1021	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10079}	t
1022	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10080, "name": null, "levels": null, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "test66", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1023	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 53, "account_id": 42, "resource_group_id": 10080, "include_child_scopes": false}	t
1024	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10080}	t
1025	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 42, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10080}	t
1026	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 34, "scope_id": 37, "account_id": 37, "attributes": {"it's": "é", "type": 3}, "identifier": "prod", "resource_type_id": 10001}	t
1027	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 35, "scope_id": 37, "account_id": 37, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "Prod", "resource_type_id": 16}	t
1028	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 36, "scope_id": 37, "account_id": 37, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 16}	t
1029	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 37, "scope_id": 39, "account_id": 37, "attributes": {}, "identifier": "prod", "resource_type_id": 8}	t
1030	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 38, "scope_id": 39, "account_id": 37, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "ana", "resource_type_id": 15}	t
1031	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 39, "scope_id": 39, "account_id": 37, "attributes": {"type": "Production"}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 20}	t
1032	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 40, "scope_id": 41, "account_id": 37, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 8}	t
1033	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 41, "scope_id": 41, "account_id": 37, "attributes": {"it's": "é", "type": 3}, "identifier": "a/b", "resource_type_id": 20}	t
1034	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 42, "scope_id": 42, "account_id": 42, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 7}	t
1035	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 43, "scope_id": 42, "account_id": 42, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "ana", "resource_type_id": 16}	t
1036	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 44, "scope_id": 43, "account_id": 42, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 7}	t
1037	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 45, "scope_id": 45, "account_id": 42, "attributes": {"tags": ["y", 3, null]}, "identifier": "ben", "resource_type_id": 8}	t
1038	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 46, "scope_id": 45, "account_id": 42, "attributes": {}, "identifier": "build", "resource_type_id": 7}	t
1039	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 47, "scope_id": 46, "account_id": 42, "attributes": {}, "identifier": "x'); DROP TABLE scopes; --", "resource_type_id": 16}	t
1040	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 48, "scope_id": 46, "account_id": 42, "attributes": {"type": "Production"}, "identifier": "docker", "resource_type_id": 4}	t
1041	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 49, "scope_id": 47, "account_id": 42, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "docker", "resource_type_id": 8}	t
1042	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 50, "scope_id": 48, "account_id": 42, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "prod", "resource_type_id": 16}	t
1043	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 51, "scope_id": 50, "account_id": 42, "attributes": {}, "identifier": "w3", "resource_type_id": 3}	t
1044	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 52, "scope_id": 51, "account_id": 42, "attributes": {"it's": "é", "type": 3}, "identifier": "ana", "resource_type_id": 7}	t
1045	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 53, "scope_id": 52, "account_id": 42, "attributes": {"it's": "é", "type": 3}, "identifier": "docker", "resource_type_id": 15}	t
1046	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 54, "scope_id": 52, "account_id": 42, "attributes": {"tags": ["y", 3, null]}, "identifier": "build", "resource_type_id": 10001}	t
1047	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 55, "scope_id": 53, "account_id": 42, "attributes": {}, "identifier": "Prod", "resource_type_id": 16}	t
1048	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 57, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod0"}	{"id": 57, "kind": "service_account", "name": null, "email": null, "disabled": true, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "prod0"}	t
1049	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 162, "reason": null, "role_id": 10039, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a6328075600004655393", "valid_from": "2026-11-28T14:19:41.207215+00:00", "valid_until": "2026-11-28T15:19:41.207215+00:00", "principal_id": 52, "resource_group_id": 10071}	t
1050	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 163, "reason": null, "role_id": 10033, "disabled": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a15066873428610563560", "valid_from": null, "valid_until": null, "principal_id": -43, "resource_group_id": 3}	t
1051	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 164, "reason": null, "role_id": 10035, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a17180002524443543632", "valid_from": null, "valid_until": null, "principal_id": -44, "resource_group_id": 4}	t
1052	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 165, "reason": null, "role_id": 10035, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a12019860418620425361", "valid_from": null, "valid_until": null, "principal_id": 53, "resource_group_id": 4}	t
1053	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 166, "reason": null, "role_id": 3, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11975311340681975064", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 1}	t
1054	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 166, "reason": null, "role_id": 3, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11975311340681975064", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 1}	{"id": 166, "reason": null, "role_id": 3, "disabled": true, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11975311340681975064", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 1}	t
1055	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 167, "reason": null, "role_id": 7, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a3811417274159484494", "valid_from": null, "valid_until": null, "principal_id": -42, "resource_group_id": 4}	t
1056	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 168, "reason": null, "role_id": 10029, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a4913687557852326740", "valid_from": null, "valid_until": null, "principal_id": -40, "resource_group_id": 4}	t
1057	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 168, "reason": null, "role_id": 10029, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a4913687557852326740", "valid_from": null, "valid_until": null, "principal_id": -40, "resource_group_id": 4}	{"id": 168, "reason": null, "role_id": 10029, "disabled": true, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a4913687557852326740", "valid_from": null, "valid_until": null, "principal_id": -40, "resource_group_id": 4}	t
1058	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 169, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11993865448530077427", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 10078}	t
1059	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 169, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11993865448530077427", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 10078}	{"id": 169, "reason": null, "role_id": 10034, "disabled": true, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11993865448530077427", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 10078}	t
1060	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 170, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a16127889134350293773", "valid_from": null, "valid_until": null, "principal_id": -46, "resource_group_id": 10071}	t
1061	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 171, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 52, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a2808512789395306605", "valid_from": null, "valid_until": null, "principal_id": 51, "resource_group_id": 4}	t
1062	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 172, "reason": null, "role_id": 8, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a13096748444050609845", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": -53, "resource_group_id": 10078}	t
1063	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 173, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7830054293235117039", "valid_from": null, "valid_until": null, "principal_id": 53, "resource_group_id": 10062}	t
1064	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 174, "reason": null, "role_id": 10029, "disabled": false, "scope_id": 37, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a2141260431331260646", "valid_from": null, "valid_until": null, "principal_id": 48, "resource_group_id": 2}	t
1065	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 175, "reason": null, "role_id": 10030, "disabled": false, "scope_id": 39, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a2941546378295889677", "valid_from": null, "valid_until": null, "principal_id": -39, "resource_group_id": 4}	t
1066	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 176, "reason": null, "role_id": 10043, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a10838105983025291379", "valid_from": null, "valid_until": null, "principal_id": -50, "resource_group_id": 10078}	t
1067	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 177, "reason": null, "role_id": 15, "disabled": false, "scope_id": 43, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a8886702866744697915", "valid_from": null, "valid_until": null, "principal_id": -42, "resource_group_id": 3}	t
1068	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 178, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a4327946815110428853", "valid_from": null, "valid_until": null, "principal_id": -51, "resource_group_id": 10076}	t
1069	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 179, "reason": null, "role_id": 2, "disabled": false, "scope_id": 47, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a13473906265671709960", "valid_from": null, "valid_until": "2026-11-28T15:19:41.207215+00:00", "principal_id": 50, "resource_group_id": 10065}	t
1070	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 180, "reason": null, "role_id": 10, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a18408527704177037871", "valid_from": null, "valid_until": "2026-11-28T15:19:41.207215+00:00", "principal_id": -46, "resource_group_id": 4}	t
1071	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 181, "reason": null, "role_id": 10034, "disabled": false, "scope_id": 52, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11778733411018665305", "valid_from": null, "valid_until": null, "principal_id": -50, "resource_group_id": 4}	t
1072	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 182, "reason": null, "role_id": 2, "disabled": false, "scope_id": 48, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a3630999600747522883", "valid_from": null, "valid_until": null, "principal_id": -48, "resource_group_id": 4}	t
1073	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 183, "reason": null, "role_id": 8, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a14507809372965971013", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": 57, "resource_group_id": 4}	t
1074	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 184, "reason": null, "role_id": 10033, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a14791752842798419287", "valid_from": null, "valid_until": null, "principal_id": -46, "resource_group_id": 10063}	t
1075	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 185, "reason": null, "role_id": 8, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a13904239686359379864", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 1}	t
1076	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 186, "reason": null, "role_id": 15, "disabled": false, "scope_id": 38, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7811503426488217160", "valid_from": "2026-11-28T14:19:41.207215+00:00", "valid_until": "2026-11-28T15:19:41.207215+00:00", "principal_id": 48, "resource_group_id": 1}	t
1077	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 187, "reason": null, "role_id": 10029, "disabled": false, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a8811600243873732583", "valid_from": null, "valid_until": null, "principal_id": -38, "resource_group_id": 10058}	t
1078	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 187, "reason": null, "role_id": 10029, "disabled": false, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a8811600243873732583", "valid_from": null, "valid_until": null, "principal_id": -38, "resource_group_id": 10058}	{"id": 187, "reason": null, "role_id": 10029, "disabled": true, "scope_id": 41, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a8811600243873732583", "valid_from": null, "valid_until": null, "principal_id": -38, "resource_group_id": 10058}	t
1079	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 188, "reason": null, "role_id": 10033, "disabled": false, "scope_id": 46, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a10812690033385291505", "valid_from": null, "valid_until": null, "principal_id": 50, "resource_group_id": 10063}	t
1080	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 189, "reason": null, "role_id": 14, "disabled": false, "scope_id": 42, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a2837354042913568228", "valid_from": null, "valid_until": null, "principal_id": -42, "resource_group_id": 1}	t
1081	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 190, "reason": null, "role_id": 10033, "disabled": false, "scope_id": 50, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a17916631116392883108", "valid_from": null, "valid_until": null, "principal_id": 53, "resource_group_id": 10074}	t
1082	2026-11-01	37	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 191, "reason": null, "role_id": 10030, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a4008158619247110859", "valid_from": null, "valid_until": null, "principal_id": 57, "resource_group_id": 10056}	t
1083	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 192, "reason": null, "role_id": 10042, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a14920196994951392081", "valid_from": null, "valid_until": null, "principal_id": -49, "resource_group_id": 4}	t
1084	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 193, "reason": null, "role_id": 10035, "disabled": false, "scope_id": 44, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7487405884646401009", "valid_from": null, "valid_until": null, "principal_id": 56, "resource_group_id": 4}	t
1085	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 194, "reason": null, "role_id": 8, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7569769414850755296", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": 52, "resource_group_id": 10071}	t
1086	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 195, "reason": null, "role_id": 10044, "disabled": false, "scope_id": 51, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a6157366876450931852", "valid_from": null, "valid_until": null, "principal_id": 53, "resource_group_id": 10076}	t
1087	2026-11-01	42	1182	2026-11-28 16:19:41.207215+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 196, "reason": null, "role_id": 10033, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a11168478761389460409", "valid_from": null, "valid_until": null, "principal_id": 49, "resource_group_id": 4}	t
1088	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -54, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_account_all_users"}	t
1089	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 54, "name": null, "path": "w4", "tags": {}, "level": "account", "parent_id": null, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "w4", "description": null, "parent_path": null, "administered": false}	t
1090	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 197, "reason": "default access of all users", "role_id": 6, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -54, "resource_group_id": 1}	t
1154	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 66, "group_id": 71, "account_id": 64}	t
1091	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -55, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1092	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 55, "name": null, "path": "w4/pay", "tags": {}, "level": "organization", "parent_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4", "administered": false}	t
1093	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -56, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1094	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 56, "name": null, "path": "w4/pay/pay", "tags": {}, "level": "project", "parent_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4/pay", "administered": false}	t
1095	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 198, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -56, "resource_group_id": 4}	t
1096	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -57, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 57, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1097	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 57, "name": null, "path": "w4/pay/_shop", "tags": {}, "level": "project", "parent_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_shop", "description": null, "parent_path": "w4/pay", "administered": false}	t
1098	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -58, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1099	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 58, "name": null, "path": "w4/pay/payments", "tags": {}, "level": "project", "parent_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "payments", "description": null, "parent_path": "w4/pay", "administered": false}	t
1100	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 199, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -58, "resource_group_id": 4}	t
1101	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -59, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1102	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 59, "name": null, "path": "w4/payments", "tags": {}, "level": "organization", "parent_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "payments", "description": null, "parent_path": "w4", "administered": false}	t
1103	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 200, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -59, "resource_group_id": 3}	t
1104	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -60, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 60, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1105	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 60, "name": null, "path": "w4/payments/pay", "tags": {}, "level": "project", "parent_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4/payments", "administered": false}	t
1106	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -61, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 61, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1107	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 61, "name": null, "path": "w4/payments/_shop", "tags": {}, "level": "project", "parent_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_shop", "description": null, "parent_path": "w4/payments", "administered": false}	t
1108	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -62, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1109	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 62, "name": null, "path": "w4/payments/payments", "tags": {}, "level": "project", "parent_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "payments", "description": null, "parent_path": "w4/payments", "administered": false}	t
1110	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 201, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -62, "resource_group_id": 4}	t
1111	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -63, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 63, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1112	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 63, "name": null, "path": "w4/w4", "tags": {}, "level": "organization", "parent_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "w4", "description": null, "parent_path": "w4", "administered": false}	t
1113	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -64, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_account_all_users"}	t
1114	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 64, "name": null, "path": "w4x", "tags": {}, "level": "account", "parent_id": null, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "w4x", "description": null, "parent_path": null, "administered": false}	t
1115	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 202, "reason": "default access of all users", "role_id": 14, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -64, "resource_group_id": 2}	t
1116	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -65, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1117	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 65, "name": null, "path": "w4x/pay", "tags": {}, "level": "organization", "parent_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4x", "administered": false}	t
1118	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -66, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1119	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 66, "name": null, "path": "w4x/pay/pay", "tags": {}, "level": "project", "parent_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4x/pay", "administered": false}	t
1120	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 203, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -66, "resource_group_id": 4}	t
1121	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -67, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1122	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 67, "name": null, "path": "w4x/pay/_shop", "tags": {}, "level": "project", "parent_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_shop", "description": null, "parent_path": "w4x/pay", "administered": false}	t
1123	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -68, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1124	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 68, "name": null, "path": "w4x/pay/payments", "tags": {}, "level": "project", "parent_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "payments", "description": null, "parent_path": "w4x/pay", "administered": false}	t
1125	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -69, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1126	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 69, "name": null, "path": "w4x/payments", "tags": {}, "level": "organization", "parent_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "payments", "description": null, "parent_path": "w4x", "administered": false}	t
1127	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -70, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1128	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 70, "name": null, "path": "w4x/payments/pay", "tags": {}, "level": "project", "parent_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "pay", "description": null, "parent_path": "w4x/payments", "administered": false}	t
1129	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 204, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -70, "resource_group_id": 4}	t
1130	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -71, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 71, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_project_all_users"}	t
1131	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 71, "name": null, "path": "w4x/payments/_shop", "tags": {}, "level": "project", "parent_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_shop", "description": null, "parent_path": "w4x/payments", "administered": false}	t
1132	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -72, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "_organization_all_users"}	t
1133	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 72, "name": null, "path": "w4x/w4x", "tags": {}, "level": "organization", "parent_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "w4x", "description": null, "parent_path": "w4x", "administered": false}	t
1134	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 60, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	t
1135	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 61, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build"}	t
1136	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 62, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "prod"}	t
1137	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 63, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "docker"}	t
1138	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 64, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "back\\\\slash"}	t
1139	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 65, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	t
1140	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 66, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana"}	t
1141	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 67, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test0"}	t
1142	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 68, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 71, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "deploy0"}	t
1143	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 65, "group_id": 68, "account_id": 64}	t
1144	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 69, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "docker1"}	t
1145	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 62, "group_id": 69, "account_id": 64}	t
1146	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 66, "group_id": 69, "account_id": 64}	t
1147	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 70, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod2"}	t
1148	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 62, "group_id": 70, "account_id": 64}	t
1149	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 63, "group_id": 70, "account_id": 64}	t
1150	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 65, "group_id": 70, "account_id": 64}	t
1151	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 71, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3"}	t
1152	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 63, "group_id": 71, "account_id": 64}	t
1155	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 72, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 63, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben0"}	t
1156	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 73, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben1"}	t
1157	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 74, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana2"}	t
1158	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 75, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "deploy0"}	t
1159	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 76, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test1"}	t
1160	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 61, "scope_id": 55, "account_id": 54, "organization_id": null}	t
1161	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 60, "scope_id": 55, "account_id": 54, "organization_id": null}	t
1162	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 60, "scope_id": 58, "account_id": 54, "organization_id": 55}	t
1163	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 60, "scope_id": 59, "account_id": 54, "organization_id": null}	t
1164	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 60, "scope_id": 60, "account_id": 54, "organization_id": 59}	t
1165	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 61, "scope_id": 59, "account_id": 54, "organization_id": null}	t
1166	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 61, "scope_id": 60, "account_id": 54, "organization_id": 59}	t
1167	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 61, "scope_id": 62, "account_id": 54, "organization_id": 59}	t
1168	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 61, "scope_id": 63, "account_id": 54, "organization_id": null}	t
1169	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 62, "scope_id": 65, "account_id": 64, "organization_id": null}	t
1170	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 62, "scope_id": 66, "account_id": 64, "organization_id": 65}	t
1171	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 62, "scope_id": 67, "account_id": 64, "organization_id": 65}	t
1172	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 64, "scope_id": 65, "account_id": 64, "organization_id": null}	t
1173	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 64, "scope_id": 67, "account_id": 64, "organization_id": 65}	t
1174	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 66, "scope_id": 65, "account_id": 64, "organization_id": null}	t
1175	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 66, "scope_id": 67, "account_id": 64, "organization_id": 65}	t
1176	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 63, "scope_id": 65, "account_id": 64, "organization_id": null}	t
1177	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 63, "scope_id": 68, "account_id": 64, "organization_id": 65}	t
1178	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 65, "scope_id": 69, "account_id": 64, "organization_id": null}	t
1179	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 65, "scope_id": 71, "account_id": 64, "organization_id": 69}	t
1180	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 62, "scope_id": 72, "account_id": 64, "organization_id": null}	t
1181	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 63, "scope_id": 72, "account_id": 64, "organization_id": null}	t
1182	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 64, "scope_id": 72, "account_id": 64, "organization_id": null}	t
1183	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10048, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "A$_6", "description": null}	t
1184	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10048, "permission_id": 10003}	t
1186	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10048, "permission_id": 92}	f
1187	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10049, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "A$_12", "description": null}	t
1188	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10049, "permission_id": 94}	t
1189	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10049, "permission_id": 61}	f
1190	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10049, "permission_id": 89}	f
1191	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10049, "permission_id": 37}	f
1192	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10049, "permission_id": 91}	f
1193	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10050, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build13", "description": null}	t
1194	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 106}	t
1195	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 37}	f
1196	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 91}	f
1197	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 89}	f
1198	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 92}	f
1199	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10050, "permission_id": 61}	f
1200	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10051, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "prod24", "description": null}	t
1201	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 86}	t
1202	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 10001}	f
1203	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 96}	f
1204	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 46}	f
1205	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 128}	f
1206	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 61}	f
1207	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10051, "permission_id": 106}	f
1208	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10052, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 63, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test27", "description": null}	t
1209	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 38}	t
1210	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 10002}	f
1211	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 10003}	f
1212	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 91}	f
1213	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 89}	f
1214	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 94}	f
1215	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10052, "permission_id": 46}	f
1216	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10053, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 63, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build28", "description": null}	t
1217	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10053, "permission_id": 86}	t
1218	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10054, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "A$_30", "description": null}	t
1219	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 2}	t
1220	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 10002}	f
1221	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 31}	f
1222	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 26}	f
1223	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 128}	f
1224	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10054, "permission_id": 10003}	f
1225	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10055, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test31", "description": null}	t
1226	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 61}	t
1227	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 30}	f
1228	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 92}	f
1229	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 96}	f
1230	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 128}	f
1231	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 10002}	f
1232	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10055, "permission_id": 46}	f
1233	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10056, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod36", "description": null}	t
1234	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 89}	t
1235	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 128}	f
1236	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 46}	f
1237	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 107}	f
1238	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 37}	f
1239	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10056, "permission_id": 106}	f
1240	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10057, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana42", "description": null}	t
1241	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10057, "permission_id": 10003}	t
1242	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10057, "permission_id": 96}	f
1243	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10057, "permission_id": 94}	f
1244	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10057, "permission_id": 10002}	f
1245	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10057, "permission_id": 92}	f
1246	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10058, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "A$_45", "description": null}	t
1247	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10058, "permission_id": 106}	t
1248	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10058, "permission_id": 30}	f
1249	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10058, "permission_id": 10002}	f
1250	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10058, "permission_id": 107}	f
1251	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10059, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx48", "description": null}	t
1252	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10059, "permission_id": 106}	t
1253	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10060, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "prod49", "description": null}	t
1254	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10060, "permission_id": 36}	t
1255	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10060, "permission_id": 86}	f
1256	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10060, "permission_id": 298}	f
1257	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10061, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 71, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "prod51", "description": null}	t
1258	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10061, "permission_id": 10003}	t
1259	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10061, "permission_id": 37}	f
1260	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10062, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana54", "description": null}	t
1261	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 298}	t
1262	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 106}	f
1263	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 89}	f
1264	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 10001}	f
1265	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 92}	f
1266	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10062, "permission_id": 128}	f
1267	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10063, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "docker55", "description": null}	t
1268	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10063, "permission_id": 89}	t
1269	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10063, "permission_id": 10001}	f
1270	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10081, "name": null, "levels": null, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1271	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 62, "account_id": 54, "resource_group_id": 10081, "include_child_scopes": false}	t
1272	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 54, "account_id": 54, "resource_group_id": 10081, "include_child_scopes": false}	t
1273	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10081}	t
1274	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10081}	t
1275	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10081}	t
1276	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10082, "name": null, "levels": null, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod1", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1277	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 54, "account_id": 54, "resource_group_id": 10082, "include_child_scopes": false}	t
1278	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10082}	t
1279	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10082}	t
1280	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10083, "name": null, "levels": null, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana2", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1281	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 54, "account_id": 54, "resource_group_id": 10083, "include_child_scopes": false}	t
1504	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 61}	f
1282	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": ["build", "ben", "docker"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10083}	t
1283	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10083}	t
1284	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10084, "name": null, "levels": null, "scope_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod4", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1285	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 55, "account_id": 54, "resource_group_id": 10084, "include_child_scopes": false}	t
1286	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10084}	t
1287	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10084}	t
1288	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 54, "identifiers": ["prod", "docker"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10084}	t
1289	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10085, "name": null, "levels": null, "scope_id": 55, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana5", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1290	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 55, "account_id": 54, "resource_group_id": 10085, "include_child_scopes": true}	t
1291	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 57, "account_id": 54, "resource_group_id": 10085, "include_child_scopes": true}	t
1292	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10085}	t
1293	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10085}	t
1294	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 54, "identifiers": null, "attribute_name": "it's", "attribute_values": ["x", "y"], "resource_type_id": 4, "resource_group_id": 10085}	t
1295	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10086, "name": null, "levels": null, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1296	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 56, "account_id": 54, "resource_group_id": 10086, "include_child_scopes": false}	t
1297	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10086}	t
1298	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": ["prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10086}	t
1299	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10086}	t
1300	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10087, "name": null, "levels": null, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod9", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1301	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 56, "account_id": 54, "resource_group_id": 10087, "include_child_scopes": false}	t
1302	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10087}	t
1303	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10088, "name": null, "levels": null, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build10", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1304	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 56, "account_id": 54, "resource_group_id": 10088, "include_child_scopes": false}	t
1305	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 56, "account_id": 54, "resource_group_id": 10088, "include_child_scopes": true}	t
1306	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10088}	t
1307	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10089, "name": null, "levels": null, "scope_id": 57, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1308	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 57, "account_id": 54, "resource_group_id": 10089, "include_child_scopes": false}	t
1309	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 57, "account_id": 54, "resource_group_id": 10089, "include_child_scopes": true}	t
1310	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10089}	t
1311	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10089}	t
1312	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10090, "name": null, "levels": null, "scope_id": 57, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build13", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1313	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 57, "account_id": 54, "resource_group_id": 10090, "include_child_scopes": false}	t
1314	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10090}	t
1315	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10090}	t
1316	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 54, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10090}	t
1317	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10091, "name": null, "levels": null, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana20", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1318	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 59, "account_id": 54, "resource_group_id": 10091, "include_child_scopes": false}	t
1319	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10091}	t
1320	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10091}	t
1321	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10092, "name": null, "levels": null, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build21", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1322	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 60, "account_id": 54, "resource_group_id": 10092, "include_child_scopes": true}	t
1323	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 61, "account_id": 54, "resource_group_id": 10092, "include_child_scopes": false}	t
1324	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10092}	t
1325	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10093, "name": null, "levels": null, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben22", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1326	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 60, "account_id": 54, "resource_group_id": 10093, "include_child_scopes": true}	t
1327	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10093}	t
1328	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10094, "name": null, "levels": null, "scope_id": 60, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "A$_24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1329	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 60, "account_id": 54, "resource_group_id": 10094, "include_child_scopes": false}	t
1330	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10094}	t
1331	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10094}	t
1332	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10095, "name": null, "levels": null, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "docker32", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1333	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 62, "account_id": 54, "resource_group_id": 10095, "include_child_scopes": true}	t
1334	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10095}	t
1335	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10095}	t
1336	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10096, "name": null, "levels": null, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "deploy33", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1337	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 62, "account_id": 54, "resource_group_id": 10096, "include_child_scopes": false}	t
1338	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": ["Prod", "prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10096}	t
1339	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": ["docker", "Prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10096}	t
1340	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10097, "name": null, "levels": null, "scope_id": 63, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1341	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 63, "account_id": 54, "resource_group_id": 10097, "include_child_scopes": true}	t
1342	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 54, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10097}	t
1343	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 54, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 15, "resource_group_id": 10097}	t
1344	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10098, "name": null, "levels": null, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "docker40", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1345	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 64, "account_id": 64, "resource_group_id": 10098, "include_child_scopes": false}	t
1346	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 10002, "resource_group_id": 10098}	t
1347	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 64, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10098}	t
1348	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 64, "identifiers": ["prod", "prod", "é"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10098}	t
1349	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10099, "name": null, "levels": null, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ana48", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1350	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 66, "account_id": 64, "resource_group_id": 10099, "include_child_scopes": true}	t
1351	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 8, "resource_group_id": 10099}	t
1352	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10100, "name": null, "levels": null, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx49", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1353	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 66, "account_id": 64, "resource_group_id": 10100, "include_child_scopes": false}	t
1354	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 66, "account_id": 64, "resource_group_id": 10100, "include_child_scopes": true}	t
1355	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10101, "name": null, "levels": null, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test50", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1356	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 66, "account_id": 64, "resource_group_id": 10101, "include_child_scopes": true}	t
1357	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10101}	t
1358	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10101}	t
1359	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10101}	t
1360	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10102, "name": null, "levels": null, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "deploy56", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1361	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 68, "account_id": 64, "resource_group_id": 10102, "include_child_scopes": false}	t
1362	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": ["prod", "docker", "ana"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10102}	t
1363	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 64, "identifiers": ["éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10102}	t
1364	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10102}	t
1365	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10103, "name": null, "levels": null, "scope_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "build60", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1366	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 71, "account_id": 64, "resource_group_id": 10103, "include_child_scopes": true}	t
1367	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 71, "account_id": 64, "resource_group_id": 10103, "include_child_scopes": false}	t
1368	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 70, "account_id": 64, "resource_group_id": 10103, "include_child_scopes": false}	t
1369	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10103}	t
1370	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10104, "name": null, "levels": null, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "Prod72", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1371	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 72, "account_id": 64, "resource_group_id": 10104, "include_child_scopes": false}	t
1372	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10104}	t
1373	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10105, "name": null, "levels": null, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "test73", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1374	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 72, "account_id": 64, "resource_group_id": 10105, "include_child_scopes": false}	t
1375	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 64, "identifiers": ["docker"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10105}	t
1376	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 64, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10105}	t
1377	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 64, "identifiers": ["build", "docker", "prod"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10105}	t
1378	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 56, "scope_id": 55, "account_id": 54, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "ana", "resource_type_id": 4}	t
1379	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 57, "scope_id": 55, "account_id": 54, "attributes": {"tags": ["y", 3, null]}, "identifier": "x'); DROP TABLE scopes; --", "resource_type_id": 10}	t
1380	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 58, "scope_id": 56, "account_id": 54, "attributes": {"tags": ["y", 3, null]}, "identifier": "user:ana@acme", "resource_type_id": 4}	t
1381	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 59, "scope_id": 56, "account_id": 54, "attributes": {"it's": "é", "type": 3}, "identifier": "Prod", "resource_type_id": 10001}	t
1382	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 60, "scope_id": 56, "account_id": 54, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "docker", "resource_type_id": 10001}	t
1383	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 61, "scope_id": 58, "account_id": 54, "attributes": {}, "identifier": "deploy", "resource_type_id": 4}	t
1384	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 62, "scope_id": 58, "account_id": 54, "attributes": {}, "identifier": "ben", "resource_type_id": 8}	t
1385	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 63, "scope_id": 58, "account_id": 54, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "o'brien@example.com", "resource_type_id": 7}	t
1386	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 64, "scope_id": 59, "account_id": 54, "attributes": {"it's": "é", "type": 3}, "identifier": "with space", "resource_type_id": 4}	t
1387	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 65, "scope_id": 59, "account_id": 54, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "docker", "resource_type_id": 15}	t
1388	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 66, "scope_id": 60, "account_id": 54, "attributes": {"tags": ["y", 3, null]}, "identifier": " lead", "resource_type_id": 7}	t
1389	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 67, "scope_id": 61, "account_id": 54, "attributes": {}, "identifier": "prod", "resource_type_id": 10001}	t
1390	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 68, "scope_id": 61, "account_id": 54, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 16}	t
1391	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 69, "scope_id": 63, "account_id": 54, "attributes": {}, "identifier": "Prod", "resource_type_id": 4}	t
1392	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 70, "scope_id": 63, "account_id": 54, "attributes": {"tags": ["y", 3, null]}, "identifier": "ana", "resource_type_id": 10002}	t
1393	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 71, "scope_id": 64, "account_id": 64, "attributes": {"tags": ["y", 3, null]}, "identifier": "ben", "resource_type_id": 4}	t
1394	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 72, "scope_id": 64, "account_id": 64, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "docker", "resource_type_id": 15}	t
1395	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 73, "scope_id": 65, "account_id": 64, "attributes": {"type": "Production"}, "identifier": "pay", "resource_type_id": 3}	t
1396	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 74, "scope_id": 66, "account_id": 64, "attributes": {}, "identifier": "ben", "resource_type_id": 7}	t
1397	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 75, "scope_id": 68, "account_id": 64, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "x'); DROP TABLE scopes; --", "resource_type_id": 16}	t
1398	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 76, "scope_id": 68, "account_id": 64, "attributes": {"it's": "é", "type": 3}, "identifier": "prod", "resource_type_id": 8}	t
1399	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 77, "scope_id": 70, "account_id": 64, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "ben", "resource_type_id": 16}	t
1400	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 78, "scope_id": 70, "account_id": 64, "attributes": {"tags": ["y", 3, null]}, "identifier": "test", "resource_type_id": 20}	t
1401	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 60, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	{"id": 60, "kind": "user", "name": null, "email": null, "disabled": true, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	t
1402	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 65, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	{"id": 65, "kind": "user", "name": null, "email": null, "disabled": true, "scope_id": 64, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "ben"}	t
1403	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 205, "reason": null, "role_id": 10057, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7703173592709079916", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": 66, "resource_group_id": 10102}	t
1404	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 206, "reason": null, "role_id": 1, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a8194825227541073878", "valid_from": null, "valid_until": null, "principal_id": 64, "resource_group_id": 4}	t
1405	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 207, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a14298878800912276354", "valid_from": null, "valid_until": null, "principal_id": -64, "resource_group_id": 1}	t
1406	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 208, "reason": null, "role_id": 10055, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7748879746872031496", "valid_from": null, "valid_until": null, "principal_id": 75, "resource_group_id": 4}	t
1407	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 209, "reason": null, "role_id": 10048, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a14641037560858071847", "valid_from": "2026-11-28T14:19:41.360672+00:00", "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": -54, "resource_group_id": 10087}	t
1408	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 210, "reason": null, "role_id": 10, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7759548407977876252", "valid_from": "2026-11-28T14:19:41.360672+00:00", "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": 61, "resource_group_id": 4}	t
1409	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 211, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12240665157118650096", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2026-11-28T17:19:41.360672+00:00", "principal_id": -64, "resource_group_id": 3}	t
1410	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 212, "reason": null, "role_id": 8, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a9226012694791510126", "valid_from": null, "valid_until": null, "principal_id": 65, "resource_group_id": 4}	t
1411	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 213, "reason": null, "role_id": 10049, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12422165685687751017", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2026-11-28T17:19:41.360672+00:00", "principal_id": -55, "resource_group_id": 4}	t
1412	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 214, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a4979984246225958174", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": 65, "resource_group_id": 4}	t
1413	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 215, "reason": null, "role_id": 8, "disabled": false, "scope_id": 71, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a15138461395731949450", "valid_from": null, "valid_until": null, "principal_id": 63, "resource_group_id": 4}	t
1414	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 216, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a6450801703639848756", "valid_from": null, "valid_until": null, "principal_id": 62, "resource_group_id": 4}	t
1415	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 217, "reason": null, "role_id": 10059, "disabled": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a16714514791560075642", "valid_from": null, "valid_until": null, "principal_id": -69, "resource_group_id": 4}	t
1416	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 218, "reason": null, "role_id": 10056, "disabled": false, "scope_id": 66, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a16570202366028702502", "valid_from": null, "valid_until": null, "principal_id": 65, "resource_group_id": 10099}	t
1417	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 219, "reason": null, "role_id": 10, "disabled": false, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1203821631670372348", "valid_from": null, "valid_until": null, "principal_id": 61, "resource_group_id": 10092}	t
1418	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 219, "reason": null, "role_id": 10, "disabled": false, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1203821631670372348", "valid_from": null, "valid_until": null, "principal_id": 61, "resource_group_id": 10092}	{"id": 219, "reason": null, "role_id": 10, "disabled": true, "scope_id": 59, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1203821631670372348", "valid_from": null, "valid_until": null, "principal_id": 61, "resource_group_id": 10092}	t
1419	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 220, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 72, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a17315113432346169807", "valid_from": null, "valid_until": null, "principal_id": -64, "resource_group_id": 10104}	t
1420	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 221, "reason": null, "role_id": 10051, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a15635045850711451015", "valid_from": null, "valid_until": null, "principal_id": 74, "resource_group_id": 10096}	t
1421	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 222, "reason": null, "role_id": 2, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a16788769778687322034", "valid_from": null, "valid_until": null, "principal_id": -55, "resource_group_id": 4}	t
1422	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 223, "reason": null, "role_id": 10055, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a8209468502733638097", "valid_from": null, "valid_until": null, "principal_id": 65, "resource_group_id": 4}	t
1423	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 224, "reason": null, "role_id": 10, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7370533885684894004", "valid_from": "2026-11-28T14:19:41.360672+00:00", "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": -54, "resource_group_id": 4}	t
1424	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 225, "reason": null, "role_id": 10050, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a18126791621548707325", "valid_from": null, "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": -54, "resource_group_id": 4}	t
1425	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 226, "reason": null, "role_id": 6, "disabled": false, "scope_id": 54, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12372571304994520227", "valid_from": null, "valid_until": null, "principal_id": 60, "resource_group_id": 2}	t
1426	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 227, "reason": null, "role_id": 10051, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a2969870917976287322", "valid_from": null, "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": -59, "resource_group_id": 10096}	t
1427	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 228, "reason": null, "role_id": 10058, "disabled": false, "scope_id": 71, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a2555844455985649429", "valid_from": null, "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": 65, "resource_group_id": 4}	t
1428	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 229, "reason": null, "role_id": 10048, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a5910130161808190341", "valid_from": null, "valid_until": null, "principal_id": -55, "resource_group_id": 10087}	t
1429	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 230, "reason": null, "role_id": 7, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1915612219441753574", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": -55, "resource_group_id": 10086}	t
1430	2026-11-01	54	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 231, "reason": null, "role_id": 10051, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a11028179289256516940", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": -62, "resource_group_id": 10095}	t
1431	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 232, "reason": null, "role_id": 10055, "disabled": false, "scope_id": 69, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a3814755592972878658", "valid_from": "2026-11-28T14:19:41.360672+00:00", "valid_until": "2026-11-28T15:19:41.360672+00:00", "principal_id": -69, "resource_group_id": 1}	t
1432	2026-11-01	64	1333	2026-11-28 16:19:41.360672+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 233, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 70, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a3974251555461958244", "valid_from": null, "valid_until": null, "principal_id": 66, "resource_group_id": 4}	t
1433	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -73, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_account_all_users"}	t
1434	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 73, "name": null, "path": "w5", "tags": {}, "level": "account", "parent_id": null, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "w5", "description": null, "parent_path": null, "administered": false}	t
1435	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 234, "reason": "default access of all users", "role_id": 6, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -73, "resource_group_id": 1}	t
1436	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -74, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_organization_all_users"}	t
1437	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 74, "name": null, "path": "w5/pay", "tags": {}, "level": "organization", "parent_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "pay", "description": null, "parent_path": "w5", "administered": false}	t
1438	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -75, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_project_all_users"}	t
1439	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 75, "name": null, "path": "w5/pay/pay", "tags": {}, "level": "project", "parent_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "pay", "description": null, "parent_path": "w5/pay", "administered": false}	t
1440	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -76, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_account_all_users"}	t
1441	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 76, "name": null, "path": "w5x", "tags": {}, "level": "account", "parent_id": null, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "w5x", "description": null, "parent_path": null, "administered": false}	t
1442	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -77, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 77, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_organization_all_users"}	t
1443	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 77, "name": null, "path": "w5x/pay", "tags": {}, "level": "organization", "parent_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "pay", "description": null, "parent_path": "w5x", "administered": false}	t
1444	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -78, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_organization_all_users"}	t
1445	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 78, "name": null, "path": "w5x/payments", "tags": {}, "level": "organization", "parent_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "payments", "description": null, "parent_path": "w5x", "administered": false}	t
1446	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 235, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -78, "resource_group_id": 1}	t
1447	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -79, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_project_all_users"}	t
1448	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 79, "name": null, "path": "w5x/payments/pay", "tags": {}, "level": "project", "parent_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "pay", "description": null, "parent_path": "w5x/payments", "administered": false}	t
1449	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -80, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_project_all_users"}	t
1450	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 80, "name": null, "path": "w5x/payments/_shop", "tags": {}, "level": "project", "parent_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_shop", "description": null, "parent_path": "w5x/payments", "administered": false}	t
1451	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 236, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -80, "resource_group_id": 4}	t
1452	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -81, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "_project_all_users"}	t
1453	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 81, "name": null, "path": "w5x/payments/payments", "tags": {}, "level": "project", "parent_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "payments", "description": null, "parent_path": "w5x/payments", "administered": false}	t
1454	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 77, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test"}	t
1455	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 78, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "docker"}	t
1456	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 79, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"}	t
1457	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 80, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "‮olleh"}	t
1458	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 81, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "deploy"}	t
1459	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 82, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "A$_0"}	t
1460	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 83, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1"}	t
1461	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 84, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "A$_0"}	t
1462	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 85, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 77, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test1"}	t
1463	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 81, "group_id": 85, "account_id": 76}	t
1464	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 86, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod2"}	t
1465	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 81, "group_id": 86, "account_id": 76}	t
1466	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 87, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test3"}	t
1467	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 79, "group_id": 87, "account_id": 76}	t
1468	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 81, "group_id": 87, "account_id": 76}	t
1469	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 88, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0"}	t
1470	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 89, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "deploy1"}	t
1471	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 90, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "deploy2"}	t
1472	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 91, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 77, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod0"}	t
1473	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 80, "scope_id": 78, "account_id": 76, "organization_id": null}	t
1474	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 80, "scope_id": 79, "account_id": 76, "organization_id": 78}	t
1475	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 79, "scope_id": 78, "account_id": 76, "organization_id": null}	t
1476	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 79, "scope_id": 81, "account_id": 76, "organization_id": 78}	t
1477	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10064, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod3", "description": null}	t
1478	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10064, "permission_id": 92}	t
1479	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10064, "permission_id": 91}	f
1480	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10064, "permission_id": 10003}	f
1481	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10064, "permission_id": 36}	f
1482	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10064, "permission_id": 107}	f
1483	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10065, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "deploy6", "description": null}	t
1484	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 10003}	t
1485	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 36}	f
1486	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 92}	f
1487	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 94}	f
1488	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 128}	f
1489	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10065, "permission_id": 10002}	f
1490	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10066, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "build21", "description": null}	t
1491	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 10001}	t
1492	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 37}	f
1493	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 10002}	f
1494	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 106}	f
1495	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 92}	f
1496	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10066, "permission_id": 10003}	f
1497	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10067, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "docker22", "description": null}	t
1498	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10067, "permission_id": 94}	t
1499	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10067, "permission_id": 89}	f
1500	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10067, "permission_id": 86}	f
1501	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10068, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "docker24", "description": null}	t
1502	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 10003}	t
1503	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 298}	f
1505	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 92}	f
1506	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 89}	f
1507	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10068, "permission_id": 91}	f
1508	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10069, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "docker25", "description": null}	t
1509	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10069, "permission_id": 89}	t
1510	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10069, "permission_id": 61}	f
1511	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10106, "name": null, "levels": null, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod0", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1512	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 75, "account_id": 73, "resource_group_id": 10106, "include_child_scopes": true}	t
1513	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 73, "account_id": 73, "resource_group_id": 10106, "include_child_scopes": false}	t
1514	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10107, "name": null, "levels": null, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "A$_4", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1515	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 74, "account_id": 73, "resource_group_id": 10107, "include_child_scopes": false}	t
1516	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10107}	t
1517	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10108, "name": null, "levels": null, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ben5", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1518	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 74, "account_id": 73, "resource_group_id": 10108, "include_child_scopes": true}	t
1519	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10108}	t
1520	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10108}	t
1521	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10108}	t
1522	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10109, "name": null, "levels": null, "scope_id": 74, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test6", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1523	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 75, "account_id": 73, "resource_group_id": 10109, "include_child_scopes": false}	t
1524	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10109}	t
1525	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 73, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 3, "resource_group_id": 10109}	t
1526	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10110, "name": null, "levels": null, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test8", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1527	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 75, "account_id": 73, "resource_group_id": 10110, "include_child_scopes": false}	t
1528	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10110}	t
1529	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 73, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 8, "resource_group_id": 10110}	t
1933	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 106}	f
1530	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10111, "name": null, "levels": null, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod9", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1531	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 75, "account_id": 73, "resource_group_id": 10111, "include_child_scopes": true}	t
1532	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10111}	t
1533	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10111}	t
1534	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 73, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10111}	t
1535	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10112, "name": null, "levels": null, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ben12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1536	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 76, "account_id": 76, "resource_group_id": 10112, "include_child_scopes": false}	t
1537	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 80, "account_id": 76, "resource_group_id": 10112, "include_child_scopes": true}	t
1538	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10112}	t
1539	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 76, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10112}	t
1540	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10113, "name": null, "levels": null, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "test13", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1541	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 76, "account_id": 76, "resource_group_id": 10113, "include_child_scopes": false}	t
1542	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10113}	t
1543	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10114, "name": null, "levels": null, "scope_id": 76, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "A$_14", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1544	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 76, "account_id": 76, "resource_group_id": 10114, "include_child_scopes": false}	t
1545	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": ["deploy", "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"], "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10114}	t
1546	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10115, "name": null, "levels": null, "scope_id": 77, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ben16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1547	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 77, "account_id": 76, "resource_group_id": 10115, "include_child_scopes": false}	t
1548	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": ["with space", "ben"], "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10115}	t
1549	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10116, "name": null, "levels": null, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "deploy24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1550	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 79, "account_id": 76, "resource_group_id": 10116, "include_child_scopes": false}	t
1571	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 83, "scope_id": 80, "account_id": 76, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "docker", "resource_type_id": 10}	t
1551	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": ["éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"], "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10116}	t
1552	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 76, "identifiers": null, "attribute_name": "it's", "attribute_values": ["é", "y"], "resource_type_id": 1, "resource_group_id": 10116}	t
1553	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 76, "identifiers": ["build", "deploy"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10116}	t
1554	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10117, "name": null, "levels": null, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ben25", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1555	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 79, "account_id": 76, "resource_group_id": 10117, "include_child_scopes": false}	t
1556	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": ["éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10117}	t
1557	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 76, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10117}	t
1558	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10118, "name": null, "levels": null, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ana32", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1559	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 81, "account_id": 76, "resource_group_id": 10118, "include_child_scopes": false}	t
1560	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10119, "name": null, "levels": null, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "Prod33", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1561	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 81, "account_id": 76, "resource_group_id": 10119, "include_child_scopes": false}	t
1562	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 76, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10119}	t
1563	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 76, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 4, "resource_group_id": 10119}	t
1564	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10120, "name": null, "levels": null, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "ben34", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1565	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 81, "account_id": 76, "resource_group_id": 10120, "include_child_scopes": false}	t
1566	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 81, "account_id": 76, "resource_group_id": 10120, "include_child_scopes": true}	t
1567	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 79, "scope_id": 74, "account_id": 73, "attributes": {"type": "Production"}, "identifier": "prod", "resource_type_id": 10002}	t
1568	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 80, "scope_id": 74, "account_id": 73, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 4}	t
1569	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 81, "scope_id": 76, "account_id": 76, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "back\\\\slash", "resource_type_id": 10001}	t
1570	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 82, "scope_id": 78, "account_id": 76, "attributes": {"it's": "é", "type": 3}, "identifier": "$$dollar$$", "resource_type_id": 10002}	t
1646	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 96, "group_id": 101, "account_id": 92}	t
1572	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 84, "scope_id": 81, "account_id": 76, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 16}	t
1573	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 237, "reason": null, "role_id": 10, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a12188817286152068359", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 3}	t
1574	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 238, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a13124102882387927320", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": 81, "resource_group_id": 4}	t
1575	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 239, "reason": null, "role_id": 8, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a5463377115947553958", "valid_from": null, "valid_until": null, "principal_id": -76, "resource_group_id": 1}	t
1576	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 240, "reason": null, "role_id": 2, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a11369499786362239820", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 4}	t
1577	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 241, "reason": null, "role_id": 3, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a2349549624881652705", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 3}	t
1578	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 242, "reason": null, "role_id": 10069, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a9449354101565566556", "valid_from": "2026-11-28T14:19:41.509154+00:00", "valid_until": "2026-11-28T15:19:41.509154+00:00", "principal_id": -78, "resource_group_id": 10118}	t
1579	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 243, "reason": null, "role_id": 7, "disabled": false, "scope_id": 79, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a6340353679237395855", "valid_from": null, "valid_until": null, "principal_id": -76, "resource_group_id": 4}	t
1580	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 244, "reason": null, "role_id": 8, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a2263536801784839465", "valid_from": null, "valid_until": null, "principal_id": -81, "resource_group_id": 4}	t
1581	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 245, "reason": null, "role_id": 10069, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a10760814155553448940", "valid_from": null, "valid_until": null, "principal_id": -76, "resource_group_id": 10120}	t
1582	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 246, "reason": null, "role_id": 10065, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a8247636721751457543", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": 89, "resource_group_id": 4}	t
1583	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 247, "reason": null, "role_id": 10068, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a13872148202137010238", "valid_from": null, "valid_until": null, "principal_id": 81, "resource_group_id": 4}	t
1584	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 248, "reason": null, "role_id": 10069, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a14751266932784796197", "valid_from": null, "valid_until": null, "principal_id": -78, "resource_group_id": 10120}	t
1585	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 249, "reason": null, "role_id": 10068, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a10445352341732231088", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": -78, "resource_group_id": 10120}	t
1586	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 250, "reason": null, "role_id": 10064, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a5023636402527427915", "valid_from": null, "valid_until": null, "principal_id": 90, "resource_group_id": 10111}	t
1587	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 251, "reason": null, "role_id": 10, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a3332322617520745742", "valid_from": null, "valid_until": null, "principal_id": 80, "resource_group_id": 4}	t
1588	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 252, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a8858025422461002885", "valid_from": null, "valid_until": null, "principal_id": -80, "resource_group_id": 4}	t
1589	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 253, "reason": null, "role_id": 15, "disabled": false, "scope_id": 78, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a5091518757373255733", "valid_from": null, "valid_until": null, "principal_id": 79, "resource_group_id": 3}	t
1590	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 254, "reason": null, "role_id": 1, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a48202991458550066", "valid_from": null, "valid_until": null, "principal_id": 81, "resource_group_id": 4}	t
1591	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 255, "reason": null, "role_id": 10065, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a5205013622626925689", "valid_from": null, "valid_until": null, "principal_id": -75, "resource_group_id": 10111}	t
1592	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 256, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a4731155364777568191", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 4}	t
1593	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 256, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a4731155364777568191", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 4}	{"id": 256, "reason": null, "role_id": 10067, "disabled": true, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a4731155364777568191", "valid_from": null, "valid_until": null, "principal_id": 87, "resource_group_id": 4}	t
1594	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 257, "reason": null, "role_id": 10065, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a1090693202343421787", "valid_from": null, "valid_until": "2026-11-28T15:19:41.509154+00:00", "principal_id": 90, "resource_group_id": 10111}	t
1595	2026-11-01	76	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 258, "reason": null, "role_id": 15, "disabled": false, "scope_id": 77, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a10833979764865857461", "valid_from": null, "valid_until": null, "principal_id": -77, "resource_group_id": 1}	t
1596	2026-11-01	73	1484	2026-11-28 16:19:41.509154+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 259, "reason": null, "role_id": 5, "disabled": false, "scope_id": 73, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a2202558386167474665", "valid_from": null, "valid_until": null, "principal_id": -73, "resource_group_id": 10106}	t
1597	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -82, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_account_all_users"}	t
1598	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 82, "name": null, "path": "w6", "tags": {}, "level": "account", "parent_id": null, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "w6", "description": null, "parent_path": null, "administered": false}	t
1599	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -83, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_organization_all_users"}	t
1600	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 83, "name": null, "path": "w6/pay", "tags": {}, "level": "organization", "parent_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6", "administered": false}	t
1601	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 260, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -83, "resource_group_id": 1}	t
1602	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -84, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 84, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1603	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 84, "name": null, "path": "w6/pay/pay", "tags": {}, "level": "project", "parent_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6/pay", "administered": false}	t
1604	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 261, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 84, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -84, "resource_group_id": 4}	t
1605	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -85, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1606	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 85, "name": null, "path": "w6/pay/_shop", "tags": {}, "level": "project", "parent_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_shop", "description": null, "parent_path": "w6/pay", "administered": false}	t
1607	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -86, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1608	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 86, "name": null, "path": "w6/pay/payments", "tags": {}, "level": "project", "parent_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "payments", "description": null, "parent_path": "w6/pay", "administered": false}	t
1609	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 262, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -86, "resource_group_id": 4}	t
1610	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -87, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 87, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_organization_all_users"}	t
1611	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 87, "name": null, "path": "w6/payments", "tags": {}, "level": "organization", "parent_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "payments", "description": null, "parent_path": "w6", "administered": false}	t
1612	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -88, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1613	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 88, "name": null, "path": "w6/payments/pay", "tags": {}, "level": "project", "parent_id": 87, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6/payments", "administered": false}	t
1614	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -89, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_organization_all_users"}	t
1615	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 89, "name": null, "path": "w6/w6", "tags": {}, "level": "organization", "parent_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "w6", "description": null, "parent_path": "w6", "administered": false}	t
1616	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -90, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1617	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 90, "name": null, "path": "w6/w6/pay", "tags": {}, "level": "project", "parent_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6/w6", "administered": false}	t
1618	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -91, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1619	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 91, "name": null, "path": "w6/w6/_shop", "tags": {}, "level": "project", "parent_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_shop", "description": null, "parent_path": "w6/w6", "administered": false}	t
1620	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 263, "reason": "default access of all users", "role_id": 16, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -91, "resource_group_id": 4}	t
1621	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -92, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_account_all_users"}	t
1622	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 92, "name": null, "path": "w6x", "tags": {}, "level": "account", "parent_id": null, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "w6x", "description": null, "parent_path": null, "administered": false}	t
1623	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -93, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_organization_all_users"}	t
1711	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10080, "permission_id": 30}	f
1624	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 93, "name": null, "path": "w6x/pay", "tags": {}, "level": "organization", "parent_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6x", "administered": false}	t
1625	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 264, "reason": "default access of all users", "role_id": 15, "disabled": false, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -93, "resource_group_id": 3}	t
1626	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -94, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1627	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 94, "name": null, "path": "w6x/pay/pay", "tags": {}, "level": "project", "parent_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "pay", "description": null, "parent_path": "w6x/pay", "administered": false}	t
1628	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 265, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -94, "resource_group_id": 4}	t
1629	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -95, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1630	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 95, "name": null, "path": "w6x/pay/_shop", "tags": {}, "level": "project", "parent_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_shop", "description": null, "parent_path": "w6x/pay", "administered": false}	t
1631	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -96, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "_project_all_users"}	t
1632	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 96, "name": null, "path": "w6x/pay/payments", "tags": {}, "level": "project", "parent_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "payments", "description": null, "parent_path": "w6x/pay", "administered": false}	t
1633	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 92, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ben"}	t
1634	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 93, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "日本語"}	t
1635	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 94, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "prod"}	t
1636	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 95, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker"}	t
1637	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 96, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod"}	t
1638	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 97, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "é"}	t
1639	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 98, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "user:ana@acme"}	t
1640	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 99, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "deploy0"}	t
1641	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 93, "group_id": 99, "account_id": 82}	t
1642	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 94, "group_id": 99, "account_id": 82}	t
1643	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 100, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test1"}	t
1644	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 93, "group_id": 100, "account_id": 82}	t
1645	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 101, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod0"}	t
1647	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 102, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ben1"}	t
1648	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 96, "group_id": 102, "account_id": 92}	t
1649	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 103, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "A$_0"}	t
1650	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 104, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build0"}	t
1651	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 105, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test1"}	t
1652	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 94, "scope_id": 83, "account_id": 82, "organization_id": null}	t
1653	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 94, "scope_id": 84, "account_id": 82, "organization_id": 83}	t
1654	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 94, "scope_id": 85, "account_id": 82, "organization_id": 83}	t
1655	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 94, "scope_id": 86, "account_id": 82, "organization_id": 83}	t
1656	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 92, "scope_id": 87, "account_id": 82, "organization_id": null}	t
1657	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 94, "scope_id": 87, "account_id": 82, "organization_id": null}	t
1658	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 93, "scope_id": 89, "account_id": 82, "organization_id": null}	t
1659	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 93, "scope_id": 91, "account_id": 82, "organization_id": 89}	t
1660	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 95, "scope_id": 93, "account_id": 92, "organization_id": null}	t
1661	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 98, "scope_id": 93, "account_id": 92, "organization_id": null}	t
1662	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10070, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod3", "description": null}	t
1663	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10070, "permission_id": 92}	t
1664	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10071, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod9", "description": null}	t
1665	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 86}	t
1666	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 128}	f
1667	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 10003}	f
1668	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 94}	f
1669	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 107}	f
1670	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 92}	f
1671	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10071, "permission_id": 61}	f
1672	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10072, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test10", "description": null}	t
1673	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10072, "permission_id": 106}	t
1674	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10072, "permission_id": 92}	f
1675	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10073, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana12", "description": null}	t
1676	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10073, "permission_id": 298}	t
1677	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10073, "permission_id": 89}	f
1678	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10074, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "deploy18", "description": null}	t
1679	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10074, "permission_id": 96}	t
1680	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10075, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx19", "description": null}	t
1681	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 89}	t
1682	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 91}	f
1683	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 92}	f
1684	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 96}	f
1685	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 46}	f
1686	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 298}	f
1687	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10075, "permission_id": 61}	f
1688	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10076, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build24", "description": null}	t
1689	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 61}	t
1690	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 10001}	f
1691	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 94}	f
1692	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 96}	f
1693	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 37}	f
1694	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10076, "permission_id": 106}	f
1695	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10077, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test27", "description": null}	t
1696	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10077, "permission_id": 10002}	t
1697	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10078, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "A$_30", "description": null}	t
1698	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10078, "permission_id": 86}	t
1699	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10078, "permission_id": 37}	f
1700	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10078, "permission_id": 106}	f
1701	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10078, "permission_id": 2}	f
1702	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10079, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "prod31", "description": null}	t
1703	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10079, "permission_id": 96}	t
1704	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10079, "permission_id": 94}	f
1705	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10079, "permission_id": 46}	f
1706	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10079, "permission_id": 128}	f
1707	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10080, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "prod33", "description": null}	t
1708	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10080, "permission_id": 128}	t
1709	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10080, "permission_id": 37}	f
1710	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10080, "permission_id": 96}	f
1712	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10081, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ben34", "description": null}	t
1713	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10081, "permission_id": 106}	t
1714	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10081, "permission_id": 96}	f
1715	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10081, "permission_id": 91}	f
1716	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10081, "permission_id": 31}	f
1717	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10081, "permission_id": 86}	f
1718	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10082, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod39", "description": null}	t
1719	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 46}	t
1720	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 10001}	f
1721	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 298}	f
1722	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 128}	f
1723	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 107}	f
1724	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10082, "permission_id": 36}	f
1725	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10083, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "Prod40", "description": null}	t
1726	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10083, "permission_id": 92}	t
1727	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10084, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test42", "description": null}	t
1728	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10084, "permission_id": 298}	t
1729	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10084, "permission_id": 61}	f
1730	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10084, "permission_id": 46}	f
1731	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10085, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build43", "description": null}	t
1732	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10085, "permission_id": 10001}	t
1733	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10085, "permission_id": 107}	f
1734	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10085, "permission_id": 10003}	f
1735	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10085, "permission_id": 86}	f
1736	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10085, "permission_id": 46}	f
1737	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10121, "name": null, "levels": null, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1738	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 82, "account_id": 82, "resource_group_id": 10121, "include_child_scopes": false}	t
1739	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 7, "resource_group_id": 10121}	t
1740	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": ["ben", "\\"quoted\\"", "zero​width"], "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10121}	t
1741	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 82, "identifiers": ["pay", "payments", "w6"], "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10121}	t
1934	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 31}	f
1742	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10122, "name": null, "levels": null, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build1", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1743	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 87, "account_id": 82, "resource_group_id": 10122, "include_child_scopes": false}	t
1744	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 10, "resource_group_id": 10122}	t
1745	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10123, "name": null, "levels": null, "scope_id": 82, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker2", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1746	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 85, "account_id": 82, "resource_group_id": 10123, "include_child_scopes": true}	t
1747	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10123}	t
1748	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10124, "name": null, "levels": null, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1749	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 85, "account_id": 82, "resource_group_id": 10124, "include_child_scopes": false}	t
1750	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10124}	t
1751	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10124}	t
1752	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10125, "name": null, "levels": null, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1753	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 86, "account_id": 82, "resource_group_id": 10125, "include_child_scopes": false}	t
1754	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "it's", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10125}	t
1755	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10126, "name": null, "levels": null, "scope_id": 87, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ben20", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1756	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10126, "include_child_scopes": true}	t
1757	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 87, "account_id": 82, "resource_group_id": 10126, "include_child_scopes": true}	t
1758	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 10, "resource_group_id": 10126}	t
1759	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 3, "resource_group_id": 10126}	t
1760	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 82, "identifiers": null, "attribute_name": "tags", "attribute_values": ["é", "y"], "resource_type_id": 10, "resource_group_id": 10126}	t
1761	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10127, "name": null, "levels": null, "scope_id": 87, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana21", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1762	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 87, "account_id": 82, "resource_group_id": 10127, "include_child_scopes": false}	t
1763	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": ["\\"quoted\\""], "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10127}	t
1764	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": ["ana"], "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10127}	t
1765	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10128, "name": null, "levels": null, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker24", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1766	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10128, "include_child_scopes": false}	t
1767	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10128, "include_child_scopes": true}	t
1768	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 10, "resource_group_id": 10128}	t
1769	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10128}	t
1770	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10128}	t
1771	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10129, "name": null, "levels": null, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build25", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1772	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10129, "include_child_scopes": true}	t
1773	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10129, "include_child_scopes": false}	t
1774	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10129}	t
1775	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10129}	t
1776	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10130, "name": null, "levels": null, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "A$_26", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1777	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 88, "account_id": 82, "resource_group_id": 10130, "include_child_scopes": true}	t
1778	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "type", "attribute_values": ["é", "y"], "resource_type_id": 16, "resource_group_id": 10130}	t
1779	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10131, "name": null, "levels": null, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana32", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1780	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 90, "account_id": 82, "resource_group_id": 10131, "include_child_scopes": false}	t
1781	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 90, "account_id": 82, "resource_group_id": 10131, "include_child_scopes": true}	t
1782	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10131}	t
1783	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10132, "name": null, "levels": null, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1784	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 90, "account_id": 82, "resource_group_id": 10132, "include_child_scopes": true}	t
1785	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10133, "name": null, "levels": null, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1786	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 91, "account_id": 82, "resource_group_id": 10133, "include_child_scopes": true}	t
1787	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 91, "account_id": 82, "resource_group_id": 10133, "include_child_scopes": false}	t
1812	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 95, "account_id": 92, "resource_group_id": 10139, "include_child_scopes": false}	t
1788	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 8, "resource_group_id": 10133}	t
1789	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10134, "name": null, "levels": null, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "A$_37", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1790	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 91, "account_id": 82, "resource_group_id": 10134, "include_child_scopes": false}	t
1791	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 91, "account_id": 82, "resource_group_id": 10134, "include_child_scopes": true}	t
1792	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 82, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 4, "resource_group_id": 10134}	t
1793	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 82, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10134}	t
1794	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10135, "name": null, "levels": null, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana44", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1795	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 94, "account_id": 92, "resource_group_id": 10135, "include_child_scopes": false}	t
1796	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 94, "account_id": 92, "resource_group_id": 10135, "include_child_scopes": true}	t
1797	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10135}	t
1798	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10135}	t
1799	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 92, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 8, "resource_group_id": 10135}	t
1800	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10136, "name": null, "levels": null, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "deploy45", "description": null, "include_child_scopes": null, "include_all_resources": true}	t
1801	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 96, "account_id": 92, "resource_group_id": 10136, "include_child_scopes": true}	t
1802	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 94, "account_id": 92, "resource_group_id": 10136, "include_child_scopes": true}	t
1803	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10137, "name": null, "levels": null, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "test46", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1804	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 93, "account_id": 92, "resource_group_id": 10137, "include_child_scopes": false}	t
1805	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10137}	t
1806	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10138, "name": null, "levels": null, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana52", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1807	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 95, "account_id": 92, "resource_group_id": 10138, "include_child_scopes": false}	t
1808	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10138}	t
1809	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10138}	t
1810	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10138}	t
1811	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10139, "name": null, "levels": null, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "ana53", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1813	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": ["zero​width"], "attribute_name": null, "attribute_values": null, "resource_type_id": 20, "resource_group_id": 10139}	t
1814	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 92, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 4, "resource_group_id": 10139}	t
1815	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 92, "identifiers": ["docker", "build"], "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10139}	t
1816	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10140, "name": null, "levels": null, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker56", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1817	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 96, "account_id": 92, "resource_group_id": 10140, "include_child_scopes": false}	t
1818	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 8, "resource_group_id": 10140}	t
1819	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10141, "name": null, "levels": null, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "docker57", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1820	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 96, "account_id": 92, "resource_group_id": 10141, "include_child_scopes": false}	t
1821	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10141}	t
1822	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10141}	t
1823	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10142, "name": null, "levels": null, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "build58", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1824	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 96, "account_id": 92, "resource_group_id": 10142, "include_child_scopes": true}	t
1825	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 15, "resource_group_id": 10142}	t
1826	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 92, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10142}	t
1827	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 85, "scope_id": 82, "account_id": 82, "attributes": {"it's": "é", "type": 3}, "identifier": "pay", "resource_type_id": 2}	t
1828	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 86, "scope_id": 83, "account_id": 82, "attributes": {"it's": "é", "type": 3}, "identifier": "deploy", "resource_type_id": 10}	t
1829	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 87, "scope_id": 83, "account_id": 82, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "pay", "resource_type_id": 3}	t
1830	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 88, "scope_id": 84, "account_id": 82, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "é", "resource_type_id": 7}	t
1831	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 89, "scope_id": 88, "account_id": 82, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "prod", "resource_type_id": 7}	t
1832	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 90, "scope_id": 88, "account_id": 82, "attributes": {"type": "Production"}, "identifier": "Prod", "resource_type_id": 10001}	t
1833	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 91, "scope_id": 90, "account_id": 82, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "ben", "resource_type_id": 4}	t
1834	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 92, "scope_id": 91, "account_id": 82, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "prod", "resource_type_id": 10}	t
1835	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 93, "scope_id": 91, "account_id": 82, "attributes": {"tags": ["y", 3, null]}, "identifier": "test", "resource_type_id": 4}	t
1836	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 94, "scope_id": 91, "account_id": 82, "attributes": {"tags": ["y", 3, null]}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 7}	t
1837	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 95, "scope_id": 92, "account_id": 92, "attributes": {"tags": ["y", 3, null]}, "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "resource_type_id": 10}	t
1838	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 96, "scope_id": 96, "account_id": 92, "attributes": {"type": "Production"}, "identifier": "docker", "resource_type_id": 10}	t
1839	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 266, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a8639640006610494892", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
1840	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 267, "reason": null, "role_id": 10076, "disabled": false, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10312787470712747816", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 10132}	t
1841	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 268, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10577602465813240203", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 1}	t
1842	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 269, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 84, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11820610234048560869", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
1843	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 270, "reason": null, "role_id": 1, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15507086163320549262", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -96, "resource_group_id": 4}	t
1844	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 271, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4409682981092256151", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 96, "resource_group_id": 1}	t
1845	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 271, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4409682981092256151", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 96, "resource_group_id": 1}	{"id": 271, "reason": null, "role_id": 10079, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4409682981092256151", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 96, "resource_group_id": 1}	t
1846	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 272, "reason": null, "role_id": 10077, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a12855946370671195022", "valid_from": null, "valid_until": null, "principal_id": 93, "resource_group_id": 10133}	t
1847	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 273, "reason": null, "role_id": 10077, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a12186311521132520569", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
1848	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 274, "reason": null, "role_id": 10078, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1961536825730377983", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 95, "resource_group_id": 2}	t
1849	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 274, "reason": null, "role_id": 10078, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1961536825730377983", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 95, "resource_group_id": 2}	{"id": 274, "reason": null, "role_id": 10078, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1961536825730377983", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 95, "resource_group_id": 2}	t
1850	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 275, "reason": null, "role_id": 10080, "disabled": false, "scope_id": 93, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1857588948488220887", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": -93, "resource_group_id": 10135}	t
1851	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 276, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 84, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11452490422648972347", "valid_from": null, "valid_until": null, "principal_id": -82, "resource_group_id": 4}	t
1852	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 277, "reason": null, "role_id": 10074, "disabled": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6484135724683328764", "valid_from": null, "valid_until": null, "principal_id": 93, "resource_group_id": 10129}	t
1853	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 278, "reason": null, "role_id": 10078, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6282980667065199214", "valid_from": null, "valid_until": null, "principal_id": 98, "resource_group_id": 1}	t
1854	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 279, "reason": null, "role_id": 10083, "disabled": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a2281213474974597872", "valid_from": null, "valid_until": null, "principal_id": 97, "resource_group_id": 10139}	t
1855	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 280, "reason": null, "role_id": 10080, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a5449358122596076094", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": -92, "resource_group_id": 4}	t
1856	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 280, "reason": null, "role_id": 10080, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a5449358122596076094", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": -92, "resource_group_id": 4}	{"id": 280, "reason": null, "role_id": 10080, "disabled": true, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a5449358122596076094", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": -92, "resource_group_id": 4}	t
1857	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 281, "reason": null, "role_id": 10, "disabled": false, "scope_id": 83, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4314785696865892297", "valid_from": null, "valid_until": null, "principal_id": -83, "resource_group_id": 1}	t
1858	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 282, "reason": null, "role_id": 10074, "disabled": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a16943330083632257320", "valid_from": null, "valid_until": null, "principal_id": 99, "resource_group_id": 10128}	t
1859	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 283, "reason": null, "role_id": 10076, "disabled": false, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6260839915280132471", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 10131}	t
1860	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 284, "reason": null, "role_id": 8, "disabled": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a16705342015122172988", "valid_from": null, "valid_until": null, "principal_id": -92, "resource_group_id": 10139}	t
1861	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 285, "reason": null, "role_id": 1, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6432023897813295326", "valid_from": null, "valid_until": null, "principal_id": -89, "resource_group_id": 10134}	t
1862	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 286, "reason": null, "role_id": 2, "disabled": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10782277868005912137", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
1863	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 286, "reason": null, "role_id": 2, "disabled": false, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10782277868005912137", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 4}	{"id": 286, "reason": null, "role_id": 2, "disabled": true, "scope_id": 85, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10782277868005912137", "valid_from": null, "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
1864	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 287, "reason": null, "role_id": 8, "disabled": false, "scope_id": 90, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11117001384027567642", "valid_from": null, "valid_until": null, "principal_id": 92, "resource_group_id": 10131}	t
1930	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 92}	f
1865	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 288, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a9006302321285321892", "valid_from": "2026-11-28T15:19:41.600883+00:00", "valid_until": "2026-11-28T17:19:41.600883+00:00", "principal_id": 100, "resource_group_id": 10125}	t
1866	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 289, "reason": null, "role_id": 10078, "disabled": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a12432365603257509783", "valid_from": null, "valid_until": null, "principal_id": 98, "resource_group_id": 10139}	t
1867	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 290, "reason": null, "role_id": 5, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a13990481529851297797", "valid_from": null, "valid_until": null, "principal_id": 97, "resource_group_id": 1}	t
1868	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 291, "reason": null, "role_id": 10077, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a13773757933556162471", "valid_from": null, "valid_until": null, "principal_id": 103, "resource_group_id": 10133}	t
1869	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 292, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6105772079135874309", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": 97, "resource_group_id": 4}	t
1870	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 293, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 84, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a16686195434974346284", "valid_from": null, "valid_until": null, "principal_id": -84, "resource_group_id": 4}	t
1871	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 294, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a17409379270827350979", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 4}	t
1872	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 295, "reason": null, "role_id": 1, "disabled": false, "scope_id": 95, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a2683971468731781353", "valid_from": null, "valid_until": null, "principal_id": -93, "resource_group_id": 4}	t
1873	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 296, "reason": null, "role_id": 10, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11549346208689064659", "valid_from": null, "valid_until": null, "principal_id": 97, "resource_group_id": 10141}	t
1874	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 297, "reason": null, "role_id": 4, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15600082570072671301", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 92, "resource_group_id": 3}	t
1875	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 298, "reason": null, "role_id": 10078, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a13762108076433082507", "valid_from": null, "valid_until": null, "principal_id": 97, "resource_group_id": 2}	t
1876	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 299, "reason": null, "role_id": 7, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a6961892059881434730", "valid_from": null, "valid_until": null, "principal_id": 100, "resource_group_id": 4}	t
1877	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 300, "reason": null, "role_id": 5, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a3373078884204825246", "valid_from": null, "valid_until": null, "principal_id": 98, "resource_group_id": 1}	t
1878	2026-11-01	92	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 301, "reason": null, "role_id": 10081, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a289514773773106593", "valid_from": null, "valid_until": null, "principal_id": -93, "resource_group_id": 4}	t
1879	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 302, "reason": null, "role_id": 10, "disabled": false, "scope_id": 88, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a14263412452909966964", "valid_from": "2026-11-28T14:19:41.600883+00:00", "valid_until": "2026-11-28T15:19:41.600883+00:00", "principal_id": 92, "resource_group_id": 4}	t
1880	2026-11-01	82	1635	2026-11-28 16:19:41.600883+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 303, "reason": null, "role_id": 15, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11171275081450937524", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -89, "resource_group_id": 3}	t
1931	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 2}	f
1881	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -97, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_account_all_users"}	t
1882	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 97, "name": null, "path": "w7", "tags": {}, "level": "account", "parent_id": null, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "w7", "description": null, "parent_path": null, "administered": false}	t
1883	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -98, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_organization_all_users"}	t
1884	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 98, "name": null, "path": "w7/pay", "tags": {}, "level": "organization", "parent_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "pay", "description": null, "parent_path": "w7", "administered": false}	t
1885	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -99, "kind": "user_group", "name": "All Project Users", "email": null, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_project_all_users"}	t
1886	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 99, "name": null, "path": "w7/pay/pay", "tags": {}, "level": "project", "parent_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "pay", "description": null, "parent_path": "w7/pay", "administered": false}	t
1887	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 304, "reason": "default access of all users", "role_id": 2, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -99, "resource_group_id": 4}	t
1888	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -100, "kind": "user_group", "name": "All Account Users", "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_account_all_users"}	t
1889	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 100, "name": null, "path": "w7x", "tags": {}, "level": "account", "parent_id": null, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "w7x", "description": null, "parent_path": null, "administered": false}	t
1890	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": -101, "kind": "user_group", "name": "All Organization Users", "email": null, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_organization_all_users"}	t
1891	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scopes	insert	\N	{"id": 101, "name": null, "path": "w7x/pay", "tags": {}, "level": "organization", "parent_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "pay", "description": null, "parent_path": "w7x", "administered": false}	t
1892	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 305, "reason": "default access of all users", "role_id": 4, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "_default_access", "valid_from": null, "valid_until": null, "principal_id": -101, "resource_group_id": 1}	t
1893	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 106, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"}	t
1894	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 107, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "é"}	t
1895	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 108, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ben"}	t
1896	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 109, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "Prod"}	t
1897	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 110, "kind": "user", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana"}	t
1898	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 111, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "A$_0"}	t
1899	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 106, "group_id": 111, "account_id": 97}	t
1932	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 91}	f
1900	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 112, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana0"}	t
1901	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 109, "group_id": 112, "account_id": 100}	t
1902	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 113, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "A$_1"}	t
1903	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 108, "group_id": 113, "account_id": 100}	t
1904	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 110, "group_id": 113, "account_id": 100}	t
1905	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 114, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "test2"}	t
1906	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 108, "group_id": 114, "account_id": 100}	t
1907	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 109, "group_id": 114, "account_id": 100}	t
1908	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 110, "group_id": 114, "account_id": 100}	t
1909	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 115, "kind": "user_group", "name": null, "email": null, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana3"}	t
1910	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	group_members	insert	\N	{"user_id": 108, "group_id": 115, "account_id": 100}	t
1911	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 116, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "docker0"}	t
1912	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 117, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "deploy1"}	t
1913	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 118, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "prod2"}	t
1914	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	insert	\N	{"id": 119, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana0"}	t
1915	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 106, "scope_id": 98, "account_id": 97, "organization_id": null}	t
1916	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 106, "scope_id": 99, "account_id": 97, "organization_id": 98}	t
1917	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 107, "scope_id": 98, "account_id": 97, "organization_id": null}	t
1918	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 107, "scope_id": 99, "account_id": 97, "organization_id": 98}	t
1919	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	scope_users	insert	\N	{"user_id": 109, "scope_id": 101, "account_id": 100, "organization_id": null}	t
1920	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10086, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "Prod0", "description": null}	t
1921	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 31}	t
1922	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 46}	f
1923	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 10003}	f
1924	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 94}	f
1925	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 10001}	f
1926	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10086, "permission_id": 128}	f
1927	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10087, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana9", "description": null}	t
1928	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 37}	t
1929	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10087, "permission_id": 10003}	f
1935	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10088, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "docker10", "description": null}	t
1936	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 298}	t
1937	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 107}	f
1938	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 46}	f
1939	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 10001}	f
1940	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 3}	f
1941	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10088, "permission_id": 30}	f
1942	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	roles	insert	\N	{"id": 10089, "name": null, "levels": null, "breadth": "listed", "internal": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "test12", "description": null}	t
1943	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10089, "permission_id": 10001}	t
1944	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10089, "permission_id": 106}	f
1945	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10089, "permission_id": 94}	f
1946	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_permissions	insert	\N	{"role_id": 10089, "permission_id": 86}	f
1947	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10143, "name": null, "levels": null, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1948	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 97, "account_id": 97, "resource_group_id": 10143, "include_child_scopes": false}	t
1949	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 98, "account_id": 97, "resource_group_id": 10143, "include_child_scopes": true}	t
1950	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 97, "account_id": 97, "resource_group_id": 10143, "include_child_scopes": true}	t
1951	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10143}	t
1952	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10144, "name": null, "levels": null, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "test4", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1953	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10144, "include_child_scopes": true}	t
1954	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10144, "include_child_scopes": false}	t
1955	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10144}	t
1956	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 97, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 1, "resource_group_id": 10144}	t
1957	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10145, "name": null, "levels": null, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "docker5", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1958	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 98, "account_id": 97, "resource_group_id": 10145, "include_child_scopes": false}	t
1959	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10145}	t
1960	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10146, "name": null, "levels": null, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "Prod6", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1961	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 98, "account_id": 97, "resource_group_id": 10146, "include_child_scopes": false}	t
1985	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 101, "account_id": 100, "resource_group_id": 10151, "include_child_scopes": false}	t
1962	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": ["pay", "payments"], "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10146}	t
1963	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10147, "name": null, "levels": null, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1964	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10147, "include_child_scopes": true}	t
1965	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10147, "include_child_scopes": false}	t
1966	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10147}	t
1967	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10001, "resource_group_id": 10147}	t
1968	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10148, "name": null, "levels": null, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "A$_9", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1969	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10148, "include_child_scopes": false}	t
1970	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10148}	t
1971	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 1, "resource_group_id": 10148}	t
1972	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10148}	t
1973	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10149, "name": null, "levels": null, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ben10", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1974	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 99, "account_id": 97, "resource_group_id": 10149, "include_child_scopes": true}	t
1975	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10149}	t
1976	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 97, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10149}	t
1977	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 97, "identifiers": null, "attribute_name": "type", "attribute_values": ["Production", "y"], "resource_type_id": 7, "resource_group_id": 10149}	t
1978	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10150, "name": null, "levels": null, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "Prod12", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1979	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 100, "account_id": 100, "resource_group_id": 10150, "include_child_scopes": false}	t
1980	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 101, "account_id": 100, "resource_group_id": 10150, "include_child_scopes": true}	t
1981	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10, "resource_group_id": 10150}	t
1982	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10150}	t
1983	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 4, "resource_group_id": 10150}	t
1984	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10151, "name": null, "levels": null, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "deploy16", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1986	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 2, "resource_group_id": 10151}	t
1987	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 100, "identifiers": null, "attribute_name": "tags", "attribute_values": ["Production", "y"], "resource_type_id": 10001, "resource_group_id": 10151}	t
1988	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 7, "resource_group_id": 10151}	t
1989	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10152, "name": null, "levels": null, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "docker17", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1990	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 101, "account_id": 100, "resource_group_id": 10152, "include_child_scopes": false}	t
1991	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 101, "account_id": 100, "resource_group_id": 10152, "include_child_scopes": true}	t
1992	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 3, "resource_group_id": 10152}	t
1993	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_groups	insert	\N	{"id": 10153, "name": null, "levels": null, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ben18", "description": null, "include_child_scopes": null, "include_all_resources": false}	t
1994	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_scopes	insert	\N	{"scope_id": 101, "account_id": 100, "resource_group_id": 10153, "include_child_scopes": true}	t
1995	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 1, "account_id": 100, "identifiers": null, "attribute_name": "tags", "attribute_values": ["x", "y"], "resource_type_id": 8, "resource_group_id": 10153}	t
1996	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 2, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 10002, "resource_group_id": 10153}	t
1997	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resource_group_selectors	insert	\N	{"ordinal": 3, "account_id": 100, "identifiers": null, "attribute_name": null, "attribute_values": null, "resource_type_id": 16, "resource_group_id": 10153}	t
1998	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 97, "scope_id": 98, "account_id": 97, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "deploy", "resource_type_id": 7}	t
1999	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 98, "scope_id": 99, "account_id": 97, "attributes": {"tags": ["y", 3, null]}, "identifier": "100%_", "resource_type_id": 4}	t
2000	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 99, "scope_id": 99, "account_id": 97, "attributes": {"type": "Production"}, "identifier": "é", "resource_type_id": 15}	t
2001	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 100, "scope_id": 99, "account_id": 97, "attributes": {"tags": ["x", "z"], "type": "PreProduction"}, "identifier": "with space", "resource_type_id": 10}	t
2002	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	resources	insert	\N	{"id": 101, "scope_id": 101, "account_id": 100, "attributes": {"it's": {"x": "y"}, "tags": "y", "type": ["Production"]}, "identifier": "é", "resource_type_id": 7}	t
2003	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	principals	update	{"id": 119, "kind": "service_account", "name": null, "email": null, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana0"}	{"id": 119, "kind": "service_account", "name": null, "email": null, "disabled": true, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "ana0"}	t
2004	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 306, "reason": null, "role_id": 8, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a7234427485248420831", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10143}	t
2005	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 307, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5840317738110084652", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 119, "resource_group_id": 10153}	t
2006	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 308, "reason": null, "role_id": 15, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17566301296174683356", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10145}	t
2007	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 308, "reason": null, "role_id": 15, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17566301296174683356", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10145}	{"id": 308, "reason": null, "role_id": 15, "disabled": true, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17566301296174683356", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10145}	t
2008	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 309, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a12186177609045834501", "valid_from": null, "valid_until": null, "principal_id": -97, "resource_group_id": 3}	t
2009	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 310, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a875099963865646820", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -97, "resource_group_id": 10143}	t
2010	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 310, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a875099963865646820", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -97, "resource_group_id": 10143}	{"id": 310, "reason": null, "role_id": 10086, "disabled": true, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a875099963865646820", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -97, "resource_group_id": 10143}	t
2011	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 311, "reason": null, "role_id": 6, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2957873217628101884", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": 114, "resource_group_id": 10150}	t
2012	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 312, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a1958335119054041079", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10143}	t
2013	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 313, "reason": null, "role_id": 6, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16916362170449753937", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": 108, "resource_group_id": 10150}	t
2014	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 314, "reason": null, "role_id": 1, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a15694478915664805503", "valid_from": null, "valid_until": null, "principal_id": 111, "resource_group_id": 4}	t
2015	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 315, "reason": null, "role_id": 6, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a361236861394431580", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 107, "resource_group_id": 1}	t
2016	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 316, "reason": null, "role_id": 5, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a4656730565651428519", "valid_from": null, "valid_until": null, "principal_id": -100, "resource_group_id": 2}	t
2017	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 317, "reason": null, "role_id": 10, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16038240498301519611", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10146}	t
2018	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 318, "reason": null, "role_id": 2, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a10917012432138538213", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 117, "resource_group_id": 10147}	t
2019	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 319, "reason": null, "role_id": 4, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a8116671900781910118", "valid_from": null, "valid_until": null, "principal_id": 119, "resource_group_id": 10153}	t
2020	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 320, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a12477684411434104739", "valid_from": null, "valid_until": null, "principal_id": 114, "resource_group_id": 2}	t
2021	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 321, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16477031534978812383", "valid_from": null, "valid_until": null, "principal_id": -100, "resource_group_id": 3}	t
2022	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 322, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a3659770637571951176", "valid_from": null, "valid_until": null, "principal_id": -97, "resource_group_id": 1}	t
2023	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 323, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2247205167545520117", "valid_from": null, "valid_until": null, "principal_id": 119, "resource_group_id": 2}	t
2024	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 323, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2247205167545520117", "valid_from": null, "valid_until": null, "principal_id": 119, "resource_group_id": 2}	{"id": 323, "reason": null, "role_id": 10088, "disabled": true, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2247205167545520117", "valid_from": null, "valid_until": null, "principal_id": 119, "resource_group_id": 2}	t
2025	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 324, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a14872578208080179582", "valid_from": null, "valid_until": null, "principal_id": 110, "resource_group_id": 2}	t
2026	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 325, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a6311025927241262484", "valid_from": null, "valid_until": null, "principal_id": 109, "resource_group_id": 2}	t
2027	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 326, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a13148524388590627687", "valid_from": null, "valid_until": null, "principal_id": 114, "resource_group_id": 3}	t
2028	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 327, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a3289201439862305992", "valid_from": null, "valid_until": null, "principal_id": 112, "resource_group_id": 2}	t
2029	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 328, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2981275381150286087", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": -98, "resource_group_id": 10146}	t
2030	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 329, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a8587043914387379751", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10148}	t
2031	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 330, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a12224680394903691605", "valid_from": null, "valid_until": null, "principal_id": 119, "resource_group_id": 2}	t
2032	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 331, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a9852626442199463273", "valid_from": "2026-11-28T14:19:41.731711+00:00", "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -99, "resource_group_id": 10149}	t
2033	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 332, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a9592514948345154827", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": 111, "resource_group_id": 4}	t
2034	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 333, "reason": null, "role_id": 5, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5214866303255688439", "valid_from": null, "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	t
2035	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 334, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16723491997481254446", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 1}	t
2036	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 335, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a711338124995489984", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	t
2052	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 350, "reason": null, "role_id": 8, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17605817656399359187", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": -101, "resource_group_id": 10152}	t
2037	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 335, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a711338124995489984", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	{"id": 335, "reason": null, "role_id": 10088, "disabled": true, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a711338124995489984", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	t
2038	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 336, "reason": null, "role_id": 4, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5135396152303828026", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10146}	t
2039	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 337, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a15818542556445316934", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 117, "resource_group_id": 10147}	t
2040	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 338, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a6955269240985001493", "valid_from": null, "valid_until": null, "principal_id": 118, "resource_group_id": 10145}	t
2041	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 339, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a11968409194002957126", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 116, "resource_group_id": 4}	t
2042	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 340, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5274366769272596476", "valid_from": null, "valid_until": null, "principal_id": -99, "resource_group_id": 4}	t
2043	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 341, "reason": null, "role_id": 3, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a250891929058016895", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 108, "resource_group_id": 3}	t
2044	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 342, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16917313811462317474", "valid_from": null, "valid_until": null, "principal_id": 112, "resource_group_id": 1}	t
2045	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 343, "reason": null, "role_id": 2, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a7408309533935206346", "valid_from": "2026-11-28T14:19:41.731711+00:00", "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -97, "resource_group_id": 10148}	t
2046	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 344, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a8733288051624837545", "valid_from": null, "valid_until": null, "principal_id": 108, "resource_group_id": 10150}	t
2047	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 345, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2151979053633100678", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": -98, "resource_group_id": 10149}	t
2048	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 346, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a9231322376195645750", "valid_from": null, "valid_until": null, "principal_id": 109, "resource_group_id": 1}	t
2049	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 347, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2544133888800714299", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": 118, "resource_group_id": 2}	t
2050	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 348, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16992196688674989953", "valid_from": null, "valid_until": null, "principal_id": 118, "resource_group_id": 3}	t
2051	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 349, "reason": null, "role_id": 6, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a4770349249987815029", "valid_from": null, "valid_until": null, "principal_id": 106, "resource_group_id": 1}	t
2053	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 351, "reason": null, "role_id": 1, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a15418031895191271356", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": -99, "resource_group_id": 10147}	t
2054	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 352, "reason": null, "role_id": 10, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a1369286241914006464", "valid_from": null, "valid_until": null, "principal_id": 117, "resource_group_id": 4}	t
2055	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 353, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16701341565362435688", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 109, "resource_group_id": 2}	t
2056	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 354, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a10105772791390041726", "valid_from": null, "valid_until": null, "principal_id": 110, "resource_group_id": 10153}	t
2057	2026-11-01	100	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 355, "reason": null, "role_id": 10088, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a13392192838785296881", "valid_from": null, "valid_until": null, "principal_id": 114, "resource_group_id": 10150}	t
2058	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 356, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16998071303281082541", "valid_from": null, "valid_until": null, "principal_id": 111, "resource_group_id": 10149}	t
2059	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 357, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a11892775687870333429", "valid_from": null, "valid_until": null, "principal_id": 107, "resource_group_id": 10147}	t
2060	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 358, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a11064204239507287049", "valid_from": null, "valid_until": null, "principal_id": -97, "resource_group_id": 10145}	t
2061	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 359, "reason": null, "role_id": 15, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16088228682725075158", "valid_from": null, "valid_until": null, "principal_id": -98, "resource_group_id": 10146}	t
2062	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 360, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a1674092097712537520", "valid_from": null, "valid_until": null, "principal_id": 118, "resource_group_id": 10144}	t
2063	2026-11-01	97	1786	2026-11-28 16:19:41.731711+00	postgres	postgres	user:boss@administered	\N	role_assignments	insert	\N	{"id": 361, "reason": null, "role_id": 16, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a1858676912440426865", "valid_from": null, "valid_until": "2026-11-28T15:19:41.731711+00:00", "principal_id": 111, "resource_group_id": 10147}	t
2064	2026-11-01	2	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 12, "reason": null, "role_id": 10001, "disabled": true, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13003141513614355705", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 17, "resource_group_id": 1}	{"id": 12, "reason": null, "role_id": 10001, "disabled": true, "scope_id": 2, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13003141513614355705", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 17, "resource_group_id": 1}	t
2065	2026-11-01	2	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 32, "reason": null, "role_id": 8, "disabled": true, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13273339074862107239", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 19, "resource_group_id": 4}	{"id": 32, "reason": null, "role_id": 8, "disabled": true, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a13273339074862107239", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 19, "resource_group_id": 4}	f
2066	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 13, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10492838431696749154", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 6, "resource_group_id": 1}	{"id": 13, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a10492838431696749154", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 6, "resource_group_id": 1}	t
2067	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 33, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12779053049316906496", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": 5, "resource_group_id": 3}	{"id": 33, "reason": null, "role_id": 10005, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a12779053049316906496", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 5, "resource_group_id": 3}	f
2068	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 39, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8196190311055219747", "valid_from": "2026-11-28T17:19:40.805973+00:00", "valid_until": null, "principal_id": -7, "resource_group_id": 10006}	{"id": 39, "reason": null, "role_id": 10004, "disabled": false, "scope_id": 7, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a8196190311055219747", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -7, "resource_group_id": 10006}	f
2069	2026-11-01	10	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 67, "reason": null, "role_id": 8, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a13327584066093682594", "valid_from": "2026-11-28T17:19:40.937373+00:00", "valid_until": null, "principal_id": -10, "resource_group_id": 3}	{"id": 67, "reason": null, "role_id": 8, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a13327584066093682594", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -10, "resource_group_id": 3}	t
2070	2026-11-01	22	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 108, "reason": null, "role_id": 10, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a3284667202239446419", "valid_from": "2026-11-28T17:19:41.048059+00:00", "valid_until": null, "principal_id": 34, "resource_group_id": 10030}	{"id": 108, "reason": null, "role_id": 10, "disabled": false, "scope_id": 25, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a3284667202239446419", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 34, "resource_group_id": 10030}	t
2071	2026-11-01	30	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 109, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a14128239612662297173", "valid_from": "2026-11-28T17:19:41.048059+00:00", "valid_until": null, "principal_id": -36, "resource_group_id": 10051}	{"id": 109, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a14128239612662297173", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -36, "resource_group_id": 10051}	t
2072	2026-11-01	37	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 183, "reason": null, "role_id": 8, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a14507809372965971013", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": 57, "resource_group_id": 4}	{"id": 183, "reason": null, "role_id": 8, "disabled": false, "scope_id": 40, "account_id": 37, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a14507809372965971013", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 57, "resource_group_id": 4}	t
2073	2026-11-01	42	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 172, "reason": null, "role_id": 8, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a13096748444050609845", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": -53, "resource_group_id": 10078}	{"id": 172, "reason": null, "role_id": 8, "disabled": false, "scope_id": 53, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a13096748444050609845", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -53, "resource_group_id": 10078}	t
2074	2026-11-01	42	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 194, "reason": null, "role_id": 8, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7569769414850755296", "valid_from": "2026-11-28T17:19:41.207215+00:00", "valid_until": null, "principal_id": 52, "resource_group_id": 10071}	{"id": 194, "reason": null, "role_id": 8, "disabled": false, "scope_id": 49, "account_id": 42, "created_at": "2026-11-28T16:19:41.207215+00:00", "identifier": "a7569769414850755296", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 52, "resource_group_id": 10071}	f
2075	2026-11-01	54	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 230, "reason": null, "role_id": 7, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1915612219441753574", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": -55, "resource_group_id": 10086}	{"id": 230, "reason": null, "role_id": 7, "disabled": false, "scope_id": 56, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a1915612219441753574", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -55, "resource_group_id": 10086}	t
2076	2026-11-01	54	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 231, "reason": null, "role_id": 10051, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a11028179289256516940", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": -62, "resource_group_id": 10095}	{"id": 231, "reason": null, "role_id": 10051, "disabled": false, "scope_id": 62, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a11028179289256516940", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -62, "resource_group_id": 10095}	f
2077	2026-11-01	64	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 205, "reason": null, "role_id": 10057, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7703173592709079916", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": 66, "resource_group_id": 10102}	{"id": 205, "reason": null, "role_id": 10057, "disabled": false, "scope_id": 68, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a7703173592709079916", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 66, "resource_group_id": 10102}	t
2078	2026-11-01	64	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 214, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a4979984246225958174", "valid_from": "2026-11-28T17:19:41.360672+00:00", "valid_until": null, "principal_id": 65, "resource_group_id": 4}	{"id": 214, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 67, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a4979984246225958174", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 65, "resource_group_id": 4}	f
2079	2026-11-01	82	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 273, "reason": null, "role_id": 10077, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a12186311521132520569", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 94, "resource_group_id": 4}	{"id": 273, "reason": null, "role_id": 10077, "disabled": false, "scope_id": 91, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a12186311521132520569", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 94, "resource_group_id": 4}	t
2080	2026-11-01	82	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 297, "reason": null, "role_id": 4, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15600082570072671301", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 92, "resource_group_id": 3}	{"id": 297, "reason": null, "role_id": 4, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15600082570072671301", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 92, "resource_group_id": 3}	f
2081	2026-11-01	82	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 303, "reason": null, "role_id": 15, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11171275081450937524", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -89, "resource_group_id": 3}	{"id": 303, "reason": null, "role_id": 15, "disabled": false, "scope_id": 89, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a11171275081450937524", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -89, "resource_group_id": 3}	f
2082	2026-11-01	92	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 274, "reason": null, "role_id": 10078, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1961536825730377983", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 95, "resource_group_id": 2}	{"id": 274, "reason": null, "role_id": 10078, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a1961536825730377983", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 95, "resource_group_id": 2}	t
2083	2026-11-01	92	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 294, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a17409379270827350979", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 4}	{"id": 294, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 94, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a17409379270827350979", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 4}	f
2084	2026-11-01	92	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 268, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10577602465813240203", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 1}	{"id": 268, "reason": null, "role_id": 10079, "disabled": false, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a10577602465813240203", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -92, "resource_group_id": 1}	f
2085	2026-11-01	92	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 270, "reason": null, "role_id": 1, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15507086163320549262", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": -96, "resource_group_id": 4}	{"id": 270, "reason": null, "role_id": 1, "disabled": false, "scope_id": 96, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a15507086163320549262", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -96, "resource_group_id": 4}	f
2086	2026-11-01	92	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 271, "reason": null, "role_id": 10079, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4409682981092256151", "valid_from": "2026-11-28T17:19:41.600883+00:00", "valid_until": null, "principal_id": 96, "resource_group_id": 1}	{"id": 271, "reason": null, "role_id": 10079, "disabled": true, "scope_id": 92, "account_id": 92, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a4409682981092256151", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 96, "resource_group_id": 1}	f
2087	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 345, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2151979053633100678", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": -98, "resource_group_id": 10149}	{"id": 345, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2151979053633100678", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": -98, "resource_group_id": 10149}	t
2088	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 334, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16723491997481254446", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 1}	{"id": 334, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16723491997481254446", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 1}	t
2089	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 335, "reason": null, "role_id": 10088, "disabled": true, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a711338124995489984", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	{"id": 335, "reason": null, "role_id": 10088, "disabled": true, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a711338124995489984", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 109, "resource_group_id": 10150}	f
2090	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 341, "reason": null, "role_id": 3, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a250891929058016895", "valid_from": "2026-11-28T17:19:41.731711+00:00", "valid_until": null, "principal_id": 108, "resource_group_id": 3}	{"id": 341, "reason": null, "role_id": 3, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a250891929058016895", "valid_from": "2900-01-01T00:00:00+00:00", "valid_until": null, "principal_id": 108, "resource_group_id": 3}	f
2091	2026-11-01	2	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 50, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a2790650610132964601", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 3, "resource_group_id": 10003}	{"id": 50, "reason": null, "role_id": 10001, "disabled": false, "scope_id": 4, "account_id": 2, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a2790650610132964601", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 3, "resource_group_id": 10003}	t
2092	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 30, "reason": null, "role_id": 1, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a16690011157059752085", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 20, "resource_group_id": 10008}	{"id": 30, "reason": null, "role_id": 1, "disabled": false, "scope_id": 8, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a16690011157059752085", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 20, "resource_group_id": 10008}	t
2093	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 34, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4203540733053066024", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 14, "resource_group_id": 4}	{"id": 34, "reason": null, "role_id": 10007, "disabled": false, "scope_id": 9, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a4203540733053066024", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 14, "resource_group_id": 4}	f
2094	2026-11-01	5	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 37, "reason": null, "role_id": 10006, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a694092434020730654", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2026-11-28T17:19:40.805973+00:00", "principal_id": 5, "resource_group_id": 3}	{"id": 37, "reason": null, "role_id": 10006, "disabled": false, "scope_id": 6, "account_id": 5, "created_at": "2026-11-28T16:19:40.805973+00:00", "identifier": "a694092434020730654", "valid_from": "2026-11-28T15:19:40.805973+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 5, "resource_group_id": 3}	f
2095	2026-11-01	10	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 83, "reason": null, "role_id": 15, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a2244655109813132134", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2026-11-28T17:19:40.937373+00:00", "principal_id": -10, "resource_group_id": 3}	{"id": 83, "reason": null, "role_id": 15, "disabled": false, "scope_id": 15, "account_id": 10, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a2244655109813132134", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -10, "resource_group_id": 3}	t
2096	2026-11-01	18	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 84, "reason": null, "role_id": 10016, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a5221380333841457298", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2026-11-28T17:19:40.937373+00:00", "principal_id": 24, "resource_group_id": 3}	{"id": 84, "reason": null, "role_id": 10016, "disabled": false, "scope_id": 21, "account_id": 18, "created_at": "2026-11-28T16:19:40.937373+00:00", "identifier": "a5221380333841457298", "valid_from": "2026-11-28T15:19:40.937373+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 24, "resource_group_id": 3}	t
2097	2026-11-01	22	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 100, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a12588062482124603070", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 34, "resource_group_id": 10033}	{"id": 100, "reason": null, "role_id": 10017, "disabled": false, "scope_id": 26, "account_id": 22, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a12588062482124603070", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 34, "resource_group_id": 10033}	t
2098	2026-11-01	30	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 101, "reason": null, "role_id": 3, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1919461607591233142", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": -35, "resource_group_id": 10049}	{"id": 101, "reason": null, "role_id": 3, "disabled": false, "scope_id": 35, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a1919461607591233142", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -35, "resource_group_id": 10049}	t
2099	2026-11-01	30	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 111, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a10611674745771424139", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 42, "resource_group_id": 10052}	{"id": 111, "reason": null, "role_id": 10027, "disabled": false, "scope_id": 36, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a10611674745771424139", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 42, "resource_group_id": 10052}	f
2100	2026-11-01	30	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 145, "reason": null, "role_id": 15, "disabled": true, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6045454841642882081", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2026-11-28T17:19:41.048059+00:00", "principal_id": 37, "resource_group_id": 10043}	{"id": 145, "reason": null, "role_id": 15, "disabled": true, "scope_id": 31, "account_id": 30, "created_at": "2026-11-28T16:19:41.048059+00:00", "identifier": "a6045454841642882081", "valid_from": "2026-11-28T15:19:41.048059+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 37, "resource_group_id": 10043}	f
2101	2026-11-01	54	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 213, "reason": null, "role_id": 10049, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12422165685687751017", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2026-11-28T17:19:41.360672+00:00", "principal_id": -55, "resource_group_id": 4}	{"id": 213, "reason": null, "role_id": 10049, "disabled": false, "scope_id": 58, "account_id": 54, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12422165685687751017", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -55, "resource_group_id": 4}	t
2102	2026-11-01	64	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 211, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12240665157118650096", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2026-11-28T17:19:41.360672+00:00", "principal_id": -64, "resource_group_id": 3}	{"id": 211, "reason": null, "role_id": 10054, "disabled": false, "scope_id": 65, "account_id": 64, "created_at": "2026-11-28T16:19:41.360672+00:00", "identifier": "a12240665157118650096", "valid_from": "2026-11-28T15:19:41.360672+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -64, "resource_group_id": 3}	t
2103	2026-11-01	73	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 246, "reason": null, "role_id": 10065, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a8247636721751457543", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": 89, "resource_group_id": 4}	{"id": 246, "reason": null, "role_id": 10065, "disabled": false, "scope_id": 75, "account_id": 73, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a8247636721751457543", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 89, "resource_group_id": 4}	t
2104	2026-11-01	76	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 238, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a13124102882387927320", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": 81, "resource_group_id": 4}	{"id": 238, "reason": null, "role_id": 10067, "disabled": false, "scope_id": 80, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a13124102882387927320", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 81, "resource_group_id": 4}	t
2105	2026-11-01	76	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 249, "reason": null, "role_id": 10068, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a10445352341732231088", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2026-11-28T17:19:41.509154+00:00", "principal_id": -78, "resource_group_id": 10120}	{"id": 249, "reason": null, "role_id": 10068, "disabled": false, "scope_id": 81, "account_id": 76, "created_at": "2026-11-28T16:19:41.509154+00:00", "identifier": "a10445352341732231088", "valid_from": "2026-11-28T15:19:41.509154+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -78, "resource_group_id": 10120}	f
2106	2026-11-01	82	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 288, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a9006302321285321892", "valid_from": "2026-11-28T15:19:41.600883+00:00", "valid_until": "2026-11-28T17:19:41.600883+00:00", "principal_id": 100, "resource_group_id": 10125}	{"id": 288, "reason": null, "role_id": 10070, "disabled": false, "scope_id": 86, "account_id": 82, "created_at": "2026-11-28T16:19:41.600883+00:00", "identifier": "a9006302321285321892", "valid_from": "2026-11-28T15:19:41.600883+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 100, "resource_group_id": 10125}	t
2107	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 315, "reason": null, "role_id": 6, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a361236861394431580", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 107, "resource_group_id": 1}	{"id": 315, "reason": null, "role_id": 6, "disabled": false, "scope_id": 97, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a361236861394431580", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 107, "resource_group_id": 1}	t
2108	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 318, "reason": null, "role_id": 2, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a10917012432138538213", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 117, "resource_group_id": 10147}	{"id": 318, "reason": null, "role_id": 2, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a10917012432138538213", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 117, "resource_group_id": 10147}	f
2109	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 328, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2981275381150286087", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": -98, "resource_group_id": 10146}	{"id": 328, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 98, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a2981275381150286087", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -98, "resource_group_id": 10146}	f
2110	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 337, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a15818542556445316934", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 117, "resource_group_id": 10147}	{"id": 337, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a15818542556445316934", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 117, "resource_group_id": 10147}	f
2111	2026-11-01	97	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 339, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a11968409194002957126", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 116, "resource_group_id": 4}	{"id": 339, "reason": null, "role_id": 10086, "disabled": false, "scope_id": 99, "account_id": 97, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a11968409194002957126", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 116, "resource_group_id": 4}	f
2112	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 353, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16701341565362435688", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 109, "resource_group_id": 2}	{"id": 353, "reason": null, "role_id": 10087, "disabled": false, "scope_id": 100, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a16701341565362435688", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 109, "resource_group_id": 2}	t
2113	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 307, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5840317738110084652", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": 119, "resource_group_id": 10153}	{"id": 307, "reason": null, "role_id": 10089, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a5840317738110084652", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": 119, "resource_group_id": 10153}	f
2114	2026-11-01	100	1937	2026-11-28 16:19:41.839846+00	postgres	postgres	user:boss@administered	\N	role_assignments	update	{"id": 350, "reason": null, "role_id": 8, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17605817656399359187", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2026-11-28T17:19:41.731711+00:00", "principal_id": -101, "resource_group_id": 10152}	{"id": 350, "reason": null, "role_id": 8, "disabled": false, "scope_id": 101, "account_id": 100, "created_at": "2026-11-28T16:19:41.731711+00:00", "identifier": "a17605817656399359187", "valid_from": "2026-11-28T15:19:41.731711+00:00", "valid_until": "2900-01-02T00:00:00+00:00", "principal_id": -101, "resource_group_id": 10152}	f
\.


--
-- Data for Name: audit_seals; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.audit_seals (account_id, number, sealed_at, hash, transaction, first_entry, last_entry, entries, entries_hash) FROM stdin;
0	1	2026-11-28 16:19:40.780065+00	\\x97389450a2d98f7dbf166ca6f50fd2e4046925bdf3f6007e583d46a4101aee04	727	1	5	5	\\x98faa856709f0b46ec4885accc37f10f8507a6dcef4e42f10ca2f3309176a60e
0	2	2026-11-28 16:19:40.803877+00	\\x8b3afedbd1b96f55b8db031c8fd8e60a8096a81ab7c7beb0df00d8a0fbb4eace	728	12	12	1	\\x8737d76a3254986d5b3dca66d769d65a483d1806493066d894684e0f0fe09744
1	1	2026-11-28 16:19:40.803877+00	\\x58ecf7926f979f549a3c8f09b817396f67139a930fa758b63f1a7ec7133135ba	728	6	14	8	\\xd699f82405e9a023dd486132992bb1b2e63e6dc1a8bff2a6de4ea7b1aa47cad3
2	1	2026-11-28 16:19:40.902868+00	\\xa6a886e1e275fb698b163167bf75ba23a90fd12a4328e8a459609667cb34e6eb	729	15	217	75	\\x47b47a0a40dc287c356acbccb983179c13cd9ac6167550740f61a96e5e43004d
5	1	2026-11-28 16:19:40.902868+00	\\x4eefe8c99d8b3f68306d2adbc4c86cacc710d030709e167fa2a79843d4006aad	729	23	216	128	\\x5a7ca54554ba8e349ec954945d3b90653044527930c84626340702a17890d100
10	1	2026-11-28 16:19:41.013522+00	\\x486c2e7dde7816c592ecf32ce337c9dfd2a15ddd5d10e765cb2f6136f1a88962	880	218	410	112	\\x42c95827f3afe6a54c0d5888d42c3132de53e25de943cea224e3740dbd4da10a
18	1	2026-11-28 16:19:41.013522+00	\\xd5a20a3c86b75016cc858b0da6b5e29f94569f25599a6b5252d2a4aa5585baa2	880	238	406	81	\\xe2349d04401d70bdc114f06747749156c95d37dcc183f1b489e5d9e70897b042
22	1	2026-11-28 16:19:41.171258+00	\\xbe070d95b1d15b499684bd672b887fe23658809ff7c05971cd682eb18443563a	1031	411	744	162	\\xb826cbccf1a1730426870726f85639b3fe03927591da3ecc64244f8a8d49553d
30	1	2026-11-28 16:19:41.171258+00	\\x36cf49ae394cccc9d4700473bac7d730077f434c30c71c97db0c8ed0b85c4bf8	1031	431	738	172	\\x3eea53e78b5cc9fdafb82dea5dfda9b9551bd20e740f837efd86c0dfd6d43c5f
37	1	2026-11-28 16:19:41.325107+00	\\xb018b9681ad2b5d0e336d9d299697f494088488163a2903f0be172e4d5172970	1182	745	1082	83	\\xc18237553573ee7d310b767899a2317b9537894c538346c70d01b7df0f216612
42	1	2026-11-28 16:19:41.325107+00	\\x677fa63dfac9146e7f1f8855c43fd7d1ae7ed265a7c6c02aed2eb5695772e7e5	1182	756	1087	260	\\xf6a4bf1a8e946ab732a6d43d140eca72d953f1d20ed33924ea8bd6db7e9b21ac
54	1	2026-11-28 16:19:41.47513+00	\\x12cb467987d8915974e42cc97e9475e0df9571502798206135ddf65b872c0414	1333	1088	1430	179	\\x21fe48f56fdc47629cefd9b6fc49e1d4c786b118540f872c02bfe6cc87315827
64	1	2026-11-28 16:19:41.47513+00	\\xa2c8601fc0893b337c3703136b421358942e7ddfa85fe5df694f2471441a8a65	1333	1113	1432	166	\\x21e80ecc14dceac56c0cb9b00af1e6d8e5ce2c16eb09c2ba58c650b52804fcf9
73	1	2026-11-28 16:19:41.56903+00	\\xb8fcc264fc7fd0c2f7fa1a225916df43598afa28bd23f4dbdbfc0519b720d868	1484	1433	1596	58	\\x91fa64e2c95f488a0e7f56f380fdaa7108b01c91294000d5f53116358be7733f
76	1	2026-11-28 16:19:41.56903+00	\\xdfa9a4034e3b4a3147b291e8bb5bba66cd5cade1422b4c07487062782af85a37	1484	1440	1595	106	\\x7527b6e38e2781d084b25c840e137f6c2c69f56193bb99af2afc9e776ba8839e
82	1	2026-11-28 16:19:41.696833+00	\\x51ad48d8d0b75efffa035c26912b9f3e0c5be7ed63ce85c430884186a3d406d9	1635	1597	1880	164	\\x8efcf30e35a1c617ac5f63d41d497633b47baa8f05c584d6ff5dd80285ee9a0e
92	1	2026-11-28 16:19:41.696833+00	\\x6e179ee7d6d77370d17d1150e1f61fddddae2c25a5871ca3cb9b5997add8f9dd	1635	1621	1878	120	\\xc37dc06ed12a4ef0c27819e61a5f579190789f4f5075c3e08302de35f40027d3
97	1	2026-11-28 16:19:41.808834+00	\\xe5be520d9b4637c1ce5cbeb7d51bcce0622ea57416779828c8c0ea1a6a383702	1786	1881	2063	94	\\x530f19aa767d4723ce4d74057db9e86622d40517db6cc8e6031de5d4ce0d2328
100	1	2026-11-28 16:19:41.808834+00	\\x2d1a280ff45ac774012a44641ff64fd705accf557e5328bf3e2103e66072d832	1786	1888	2057	89	\\xdeeb7b7262b461a60e2ec39eceaed8ab0ce28f3304c026fa30e24694357f88e8
2	2	2026-11-28 16:19:41.843064+00	\\xdd0911a6dded06857bc6491e60ff264d296b481ee8197627c376edb7617245a5	1937	2064	2091	3	\\x9ffc5983fa8e303d4bc95b75aba86c87af1c3934aa84c49625c593707b3e1154
5	2	2026-11-28 16:19:41.843064+00	\\x2ced961733f42dbf3ba17ae3d80b59373b1962579a0f59011f07b901f8f269eb	1937	2066	2094	6	\\xa4939de15c8d8c49aa6fd1189e71ec19ae7e696a38a8124fe263b7dac632b3c9
10	2	2026-11-28 16:19:41.843064+00	\\x9d05a4aa8793ef6ec117d17e6b997063c9f008ffeb7d86287b9989870032f973	1937	2069	2095	2	\\xd1f742d4dd404aee800b50863af29f20e91abb0b4547349b509f37dbcdde4360
18	2	2026-11-28 16:19:41.843064+00	\\xb0240234b5cbf0e336d0253ad762e73d82585a24a937c48fd0563dffb009c529	1937	2096	2096	1	\\x975d488ca003bace33f88ecdb265a687027a5870d77b901f20df11982c79e69c
22	2	2026-11-28 16:19:41.843064+00	\\xccd9a59dbd342b972b7e0e2b495c1967f68faf973df8da16d82017b1ceb8ae49	1937	2070	2097	2	\\xf535ae72ad8cc4682d3ce207970aceceb8032a560e3513225c27478d9e7c81b1
30	2	2026-11-28 16:19:41.843064+00	\\x79d3e380dc2fd388c578c4bbe8f3cd03ad226bf14288dce64380b1116d849793	1937	2071	2100	4	\\xbd6d8e2818dbc31f52b32fbe40a1a423701150b0dfc2ae28a54da6259f778ee3
37	2	2026-11-28 16:19:41.843064+00	\\x8f7f2ed8c0690e4bebdf5a517d40db88059292f883c2e589027fe1814e83f01c	1937	2072	2072	1	\\xc6aa21158e56fb59a5c95e26287b89afcf954c63e359adc314a7b3afff9e2520
42	2	2026-11-28 16:19:41.843064+00	\\x8511b896a7c1ff3ab67b5f0a132f93c97a91d94145152b4b013576401c727e26	1937	2073	2074	2	\\x7660dbd4ee5b95a75435547bb6fb289f350ffec59a9024b4fa2bfeedbe44bb90
54	2	2026-11-28 16:19:41.843064+00	\\xbdd46eaeff347b8ac91837977c32922fc205f31c8093f4ec531ea6684c25be46	1937	2075	2101	3	\\xdfecde64cb4057adf6c6b25a2090276f4d16ae664bf4606966d11addeeec1408
64	2	2026-11-28 16:19:41.843064+00	\\xe27658f8b6b1f654b339953c767a2d59359739930a98db74d432263648da6219	1937	2077	2102	3	\\x952f78184f3ac5b075a868969d27cf494eab5ad03fff3590878f8dddc83279f1
73	2	2026-11-28 16:19:41.843064+00	\\xcaa3ed10d682ff53bd7910ef00893241406dc5e35c2867cf6adebebc1b5ade6f	1937	2103	2103	1	\\x3c67066e184437e6d0c3883ed392561553178487746a19d3d6606ce9cb95da7a
76	2	2026-11-28 16:19:41.843064+00	\\x6160d0d4cef8e19e8eac16bcb8c5b9c943efacf355ee7bba966fc047d3ac81d7	1937	2104	2105	2	\\x15506e864c5646e588739321aee3ee37f921ded10544a352f1ce8a843488bb0f
82	2	2026-11-28 16:19:41.843064+00	\\x7426c262ad5f51c9d4e04476a69465df1e7f0b8fde3e5d3e15a7e3780e3c8e30	1937	2079	2106	4	\\x03978bb1f96de7ade65f2b04150d41a66d2657d3b40801257b516704b7aeb566
92	2	2026-11-28 16:19:41.843064+00	\\x31f4d53837a882ed36e814068fdde940d6bcfba2da90a856bb889262d86ca017	1937	2082	2086	5	\\x6e65f98efaa0351e3f2de9c749e7b39a6ccb4fc406d1a780534185f7f9cb0947
97	2	2026-11-28 16:19:41.843064+00	\\x9e811c7b67cd640e5999c3edd78c402c470a448975f94a21e60b9cf011a48035	1937	2087	2111	6	\\x049ac4608f7eff9ae0f25f887d159514af99bf620757c70b8601b260740c312c
100	2	2026-11-28 16:19:41.843064+00	\\x83f5ab783a1fe57c525df304a85d79cc0413f2856419682f631b86f4414167c2	1937	2088	2114	6	\\x07d22800b3ddfe559c959ee5f6308d42c2b05340abc2255c404eae958c111943
\.


--
-- Data for Name: database_roles; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.database_roles (role, principal_id, created_at) FROM stdin;
postgres	1	2026-11-28 16:19:40.781585+00
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
-- Data for Name: pipelines; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.pipelines (resource_id, registered_at) FROM stdin;
\.


--
-- Data for Name: pipeline_references; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.pipeline_references (pipeline_id, ordinal, resource_type, reference, scope_id, resource, location) FROM stdin;
\.


--
-- Data for Name: resource_groups; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.resource_groups (id, account_id, scope_id, identifier, name, description, levels, include_child_scopes, include_all_resources, created_at) FROM stdin;
10001	2	3	Prod4	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10002	2	4	prod8	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10003	2	4	build9	\N	\N	\N	\N	t	2026-11-28 16:19:40.805973+00
10004	5	5	Prod12	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10005	5	5	Prod13	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10006	5	7	test20	\N	\N	\N	\N	t	2026-11-28 16:19:40.805973+00
10007	5	7	docker21	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10008	5	8	build24	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10009	5	8	deploy25	\N	\N	\N	\N	f	2026-11-28 16:19:40.805973+00
10010	10	10	docker0	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10011	10	11	A$_4	\N	\N	\N	\N	t	2026-11-28 16:19:40.937373+00
10012	10	11	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10013	10	13	build12	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10014	10	14	test16	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10015	10	15	docker20	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10016	10	16	build24	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10017	10	17	prod28	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10018	10	17	prod29	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10019	18	19	ana36	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10020	18	19	deploy37	\N	\N	\N	\N	t	2026-11-28 16:19:40.937373+00
10021	18	20	deploy40	\N	\N	\N	\N	f	2026-11-28 16:19:40.937373+00
10022	18	20	docker41	\N	\N	\N	\N	t	2026-11-28 16:19:40.937373+00
10023	22	22	prod0	\N	\N	\N	\N	t	2026-11-28 16:19:41.048059+00
10024	22	22	docker1	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10025	22	22	A$_2	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10026	22	23	test4	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10027	22	24	deploy8	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10028	22	24	docker9	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10029	22	24	test10	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10030	22	25	Prod12	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10031	22	25	docker13	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10032	22	25	test14	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10033	22	26	build16	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10034	22	27	A$_20	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10035	22	28	ben24	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10036	22	28	Prod25	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10037	22	29	docker28	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10038	22	29	test29	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10039	22	29	deploy30	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10040	30	30	ben32	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10041	30	30	A$_33	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10042	30	31	docker36	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10043	30	31	docker37	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10044	30	31	ben38	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10045	30	32	deploy40	\N	\N	\N	\N	t	2026-11-28 16:19:41.048059+00
10046	30	32	test41	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10047	30	32	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx42	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10048	30	33	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx44	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10049	30	35	test52	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10050	30	36	docker56	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10051	30	36	build57	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10052	30	36	Prod58	\N	\N	\N	\N	f	2026-11-28 16:19:41.048059+00
10053	37	37	build0	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10054	37	37	deploy1	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10055	37	37	ana2	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10056	37	40	prod12	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10057	37	41	prod16	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10058	37	41	Prod17	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10059	37	41	ana18	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10060	42	43	test24	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10061	42	43	ana25	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10062	42	46	prod36	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10063	42	46	docker37	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10064	42	46	Prod38	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10065	42	47	ben40	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10066	42	47	Prod41	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10067	42	48	docker44	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10068	42	48	prod45	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10069	42	48	deploy46	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10070	42	49	docker48	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10071	42	49	docker49	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10072	42	50	Prod52	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10073	42	50	ana53	\N	\N	\N	\N	t	2026-11-28 16:19:41.207215+00
10074	42	50	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx54	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10075	42	51	docker56	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10076	42	51	prod57	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10077	42	51	ana58	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10078	42	53	deploy64	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10079	42	53	build65	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10080	42	53	test66	\N	\N	\N	\N	f	2026-11-28 16:19:41.207215+00
10081	54	54	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10082	54	54	Prod1	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10083	54	54	ana2	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10084	54	55	Prod4	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10085	54	55	ana5	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10086	54	56	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10087	54	56	Prod9	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10088	54	56	build10	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10089	54	57	Prod12	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10090	54	57	build13	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10091	54	59	ana20	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10092	54	59	build21	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10093	54	59	ben22	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10094	54	60	A$_24	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10095	54	62	docker32	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10096	54	62	deploy33	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10097	54	63	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10098	64	64	docker40	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10099	64	66	ana48	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10100	64	66	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx49	\N	\N	\N	\N	t	2026-11-28 16:19:41.360672+00
10101	64	66	test50	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10102	64	68	deploy56	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10103	64	69	build60	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10104	64	72	Prod72	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10105	64	72	test73	\N	\N	\N	\N	f	2026-11-28 16:19:41.360672+00
10106	73	73	Prod0	\N	\N	\N	\N	t	2026-11-28 16:19:41.509154+00
10107	73	74	A$_4	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10108	73	74	ben5	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10109	73	74	test6	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10110	73	75	test8	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10111	73	75	Prod9	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10112	76	76	ben12	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10113	76	76	test13	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10114	76	76	A$_14	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10115	76	77	ben16	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10116	76	79	deploy24	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10117	76	79	ben25	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10118	76	81	ana32	\N	\N	\N	\N	t	2026-11-28 16:19:41.509154+00
10119	76	81	Prod33	\N	\N	\N	\N	f	2026-11-28 16:19:41.509154+00
10120	76	81	ben34	\N	\N	\N	\N	t	2026-11-28 16:19:41.509154+00
10121	82	82	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10122	82	82	build1	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10123	82	82	docker2	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10124	82	85	docker12	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10125	82	86	ana16	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10126	82	87	ben20	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10127	82	87	ana21	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10128	82	88	docker24	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10129	82	88	build25	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10130	82	88	A$_26	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10131	82	90	ana32	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10132	82	90	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33	\N	\N	\N	\N	t	2026-11-28 16:19:41.600883+00
10133	82	91	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx36	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10134	82	91	A$_37	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10135	92	93	ana44	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10136	92	93	deploy45	\N	\N	\N	\N	t	2026-11-28 16:19:41.600883+00
10137	92	93	test46	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10138	92	95	ana52	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10139	92	95	ana53	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10140	92	96	docker56	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10141	92	96	docker57	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10142	92	96	build58	\N	\N	\N	\N	f	2026-11-28 16:19:41.600883+00
10143	97	97	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10144	97	98	test4	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10145	97	98	docker5	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10146	97	98	Prod6	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10147	97	99	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10148	97	99	A$_9	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10149	97	99	ben10	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10150	100	100	Prod12	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10151	100	101	deploy16	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10152	100	101	docker17	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
10153	100	101	ben18	\N	\N	\N	\N	f	2026-11-28 16:19:41.731711+00
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
-- Data for Name: role_assignment_uses; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.role_assignment_uses (role_assignment_id, last_used_at) FROM stdin;
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.roles (id, account_id, scope_id, identifier, name, description, levels, breadth, internal, created_at) FROM stdin;
10001	2	2	test0	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10002	2	4	ben6	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10003	2	4	test7	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10004	5	5	prod9	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10005	5	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx10	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10006	5	6	Prod12	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10007	5	7	deploy15	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10008	5	9	ana21	\N	\N	\N	listed	f	2026-11-28 16:19:40.805973+00
10009	10	13	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx9	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10010	10	13	build10	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10011	10	14	prod12	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10012	18	19	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10013	18	19	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx28	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10014	18	20	A$_30	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10015	18	21	build33	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10016	18	21	test34	\N	\N	\N	listed	f	2026-11-28 16:19:40.937373+00
10017	22	22	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10018	22	28	ana18	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10019	22	28	ana19	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10020	30	31	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx27	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10021	30	31	test28	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10022	30	32	test30	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10023	30	32	Prod31	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10024	30	33	A$_33	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10025	30	34	test36	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10026	30	35	Prod39	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10027	30	36	ben42	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10028	30	36	deploy43	\N	\N	\N	listed	f	2026-11-28 16:19:41.048059+00
10029	37	37	Prod0	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10030	37	38	build3	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10031	37	39	deploy6	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10032	37	39	A$_7	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10033	42	42	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx15	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10034	42	42	Prod16	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10035	42	43	ana18	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10036	42	43	test19	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10037	42	45	test24	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10038	42	45	build25	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10039	42	46	prod27	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10040	42	48	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx33	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10041	42	48	docker34	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10042	42	49	A$_36	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10043	42	50	Prod39	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10044	42	50	ana40	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10045	42	51	docker42	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10046	42	52	docker45	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10047	42	53	prod48	\N	\N	\N	listed	f	2026-11-28 16:19:41.207215+00
10048	54	56	A$_6	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10049	54	58	A$_12	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10050	54	58	build13	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10051	54	62	prod24	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10052	54	63	test27	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10053	54	63	build28	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10054	64	64	A$_30	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10055	64	64	test31	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10056	64	66	Prod36	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10057	64	68	ana42	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10058	64	69	A$_45	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10059	64	70	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx48	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10060	64	70	prod49	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10061	64	71	prod51	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10062	64	72	ana54	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10063	64	72	docker55	\N	\N	\N	listed	f	2026-11-28 16:19:41.360672+00
10064	73	74	Prod3	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10065	73	75	deploy6	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10066	76	80	build21	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10067	76	80	docker22	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10068	76	81	docker24	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10069	76	81	docker25	\N	\N	\N	listed	f	2026-11-28 16:19:41.509154+00
10070	82	83	Prod3	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10071	82	85	Prod9	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10072	82	85	test10	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10073	82	86	ana12	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10074	82	88	deploy18	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10075	82	88	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx19	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10076	82	90	build24	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10077	82	91	test27	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10078	92	92	A$_30	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10079	92	92	prod31	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10080	92	93	prod33	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10081	92	93	ben34	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10082	92	95	Prod39	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10083	92	95	Prod40	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10084	92	96	test42	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10085	92	96	build43	\N	\N	\N	listed	f	2026-11-28 16:19:41.600883+00
10086	97	97	Prod0	\N	\N	\N	listed	f	2026-11-28 16:19:41.731711+00
10087	100	100	ana9	\N	\N	\N	listed	f	2026-11-28 16:19:41.731711+00
10088	100	100	docker10	\N	\N	\N	listed	f	2026-11-28 16:19:41.731711+00
10089	100	101	test12	\N	\N	\N	listed	f	2026-11-28 16:19:41.731711+00
\.


--
-- Data for Name: role_assignments; Type: TABLE DATA; Schema: harness_rbac; Owner: postgres
--

COPY harness_rbac.role_assignments (id, account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason, created_at) FROM stdin;
1	1	1	_default_access	-1	6	1	f	\N	\N	default access of all users	2026-11-28 16:19:40.781585+00
2	1	1	role_assignment_51e99e55f1f54642a1159cd551f1fc6e	1	5	1	f	\N	\N	\N	2026-11-28 16:19:40.781585+00
3	2	3	_default_access	-3	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:40.805973+00
4	2	4	_default_access	-4	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.805973+00
5	5	6	_default_access	-6	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:40.805973+00
6	5	7	_default_access	-7	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:40.805973+00
7	5	8	_default_access	-8	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.805973+00
8	2	3	a3529097902067153087	4	10001	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
9	2	4	a6090249205977081523	19	7	10002	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
10	5	7	a8503809280096739185	-7	10007	1	f	\N	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
11	5	9	a9472889049404474426	15	10008	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
14	2	2	a15469888386115978126	12	5	1	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
15	2	4	a4028661176121049002	17	10003	10003	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
16	5	5	a13607505962608112461	8	6	10005	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
17	5	7	a6949125448377414112	6	3	10006	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
18	5	5	a5164481231915085180	6	10005	2	f	2026-11-28 14:19:40.805973+00	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
19	2	4	a14758340465943163916	18	7	10002	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
20	2	3	a8819720925242354327	10	10001	1	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
21	5	8	a8231470836026115002	6	10005	10008	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
22	2	2	a3565638562323236085	3	10001	1	t	\N	\N	\N	2026-11-28 16:19:40.805973+00
23	5	7	a18334986960861503778	6	4	10006	f	\N	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
24	2	3	a7654398572867352686	17	10001	1	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
25	5	9	a14593183511308613442	15	10007	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
26	5	5	a9050259643001808683	5	10004	10004	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
27	2	3	a10879757733097682970	-2	10001	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
28	5	5	a1634606380812628002	7	10004	1	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
29	5	8	a6712048561872466888	5	16	10008	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
31	5	9	a15145726996601319116	6	10007	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
35	5	5	a12336768028587689631	6	6	10004	t	\N	\N	\N	2026-11-28 16:19:40.805973+00
36	2	4	a10107636376380618639	4	10003	10003	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
38	5	8	a2478184269622300132	-7	7	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
40	5	9	a15119561192457582398	8	7	4	t	\N	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
41	2	3	a16484621723936422551	-3	10001	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
42	5	9	a11610126927473468728	6	10008	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
43	2	4	a5868658367651676570	12	10002	4	f	2026-11-28 14:19:40.805973+00	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
44	5	9	a4639747807066526663	14	8	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
45	5	6	a10330252468310644478	-6	10005	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
46	5	6	a14388014295876312492	-6	10006	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
47	5	5	a14876948079496998053	5	10005	10004	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
48	5	9	a18128244987037718345	15	2	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
49	5	5	a14741414886760274191	5	10005	2	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
51	5	8	a4312167997361362252	5	10007	4	f	\N	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
52	5	9	a8543476687368861596	-7	8	4	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
53	2	4	a13214803822771564138	11	1	10003	f	\N	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
54	5	6	a6843327210945309251	-6	10005	1	f	2026-11-28 14:19:40.805973+00	2026-11-28 15:19:40.805973+00	\N	2026-11-28 16:19:40.805973+00
55	2	3	a4638554177952678639	3	10001	3	f	\N	\N	\N	2026-11-28 16:19:40.805973+00
56	10	11	_default_access	-11	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
57	10	12	_default_access	-12	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
12	2	2	a13003141513614355705	17	10001	1	t	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.805973+00
13	5	7	a10492838431696749154	6	10004	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.805973+00
32	2	4	a13273339074862107239	19	8	4	t	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.805973+00
33	5	6	a12779053049316906496	5	10005	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.805973+00
39	5	7	a8196190311055219747	-7	10004	10006	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.805973+00
58	10	16	_default_access	-16	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
59	10	17	_default_access	-17	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
60	18	19	_default_access	-19	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
61	18	20	_default_access	-20	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
62	18	21	_default_access	-21	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:40.937373+00
63	10	15	a17885397805470212006	27	8	3	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
64	10	13	a1160448210372366220	21	10009	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
65	18	18	a16967609639976691036	26	6	2	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
66	18	19	a17960816471519725266	33	10012	10019	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
68	10	13	a5858426361722135106	-11	10009	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
69	10	12	a10570526960720138080	-10	7	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
70	10	17	a3821895534332077076	-10	2	10018	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
71	10	17	a11795884810804365405	21	16	10018	t	\N	\N	\N	2026-11-28 16:19:40.937373+00
72	10	14	a11152355399865772196	21	10	4	f	\N	2026-11-28 15:19:40.937373+00	\N	2026-11-28 16:19:40.937373+00
73	18	20	a16642166963021363415	-20	10014	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
74	18	21	a7947890477789779270	-18	10016	3	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
75	10	13	a14941441360927879535	22	10009	4	f	2026-11-28 14:19:40.937373+00	2026-11-28 15:19:40.937373+00	\N	2026-11-28 16:19:40.937373+00
76	10	13	a1925793087734046342	21	10010	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
77	10	14	a9143157335033710816	28	10011	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
78	18	20	a7076360103527174223	25	10012	10022	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
79	18	20	a16210365742334132977	24	7	4	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
80	10	16	a14386436008325890327	22	1	10016	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
81	10	14	a10872607081498684669	-10	7	10014	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
82	18	21	a15434869228676227031	23	10015	1	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
85	18	21	a3902938755511812004	24	15	3	f	\N	2026-11-28 15:19:40.937373+00	\N	2026-11-28 16:19:40.937373+00
86	18	19	a7752118097718662716	-18	10013	10019	t	\N	\N	\N	2026-11-28 16:19:40.937373+00
87	18	21	a6104961368682425959	24	10015	3	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
88	18	20	a7030231189837153445	24	1	10021	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
89	10	14	a9394801693757630334	28	10011	10014	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
90	10	11	a13410122970310066969	21	10	10012	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
91	10	11	a9754561395550530973	21	8	10011	f	2026-11-28 14:19:40.937373+00	2026-11-28 15:19:40.937373+00	\N	2026-11-28 16:19:40.937373+00
92	10	16	a14943635405645317957	-16	1	10016	f	\N	\N	\N	2026-11-28 16:19:40.937373+00
93	22	22	_default_access	-22	6	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
94	22	25	_default_access	-25	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
95	22	27	_default_access	-27	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
96	22	29	_default_access	-29	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
97	30	34	_default_access	-34	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
98	30	35	_default_access	-35	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
99	30	36	_default_access	-36	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.048059+00
102	22	27	a3125962467431176671	35	10017	3	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
103	22	24	a5023437353658899175	-24	10017	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
104	22	25	a800469361789785826	35	10017	10031	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
105	22	25	a8026877395738986322	34	10017	10030	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
106	22	28	a17472966859585604759	-22	2	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
107	30	31	a1812389264656275022	-30	10021	10043	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
110	22	25	a7522538122872566650	36	10017	10032	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
112	22	29	a16855020188046238849	-22	10017	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
113	30	36	a13295675862356339031	-36	10027	10052	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
114	22	29	a1908876318948461861	-29	10017	10037	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
115	30	35	a16821437226420973647	37	10026	10049	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
116	22	27	a17850682502460485897	44	10017	3	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
117	30	34	a808964951556671036	-30	10025	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
118	22	27	a13103641048062734951	34	10017	10034	f	\N	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
67	10	15	a13327584066093682594	-10	8	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:40.937373+00
119	30	34	a1126657858713729539	-30	10	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
120	22	25	a18182028579152611292	34	10017	10031	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
121	22	28	a15914872643850070278	44	10017	10036	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
122	22	26	a14174671002340593769	39	16	10033	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
123	22	25	a16625839934814417496	-25	10017	10030	f	\N	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
124	22	25	a3422289724222968875	-22	10017	3	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
125	30	32	a9534686854361830782	-30	10022	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
126	30	31	a5346154887511039300	-30	3	1	f	2026-11-28 14:19:41.048059+00	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
127	22	26	a13594576809269601667	35	7	10033	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
128	22	23	a6886294449565608744	-22	10017	1	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
129	22	25	a14092689349862035938	39	10017	10031	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
130	22	28	a2388000461028529808	-22	10017	10035	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
131	22	23	a5271542061203036483	34	10017	10026	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
132	30	34	a2966613224181801468	38	10025	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
133	22	23	a437250473013238114	-22	10017	10026	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
134	22	26	a269143288200585208	-22	10017	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
135	22	29	a16514263799455633684	-22	10017	10037	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
136	22	23	a1402369722820058993	36	15	3	f	2026-11-28 14:19:41.048059+00	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
137	22	27	a15578254873114004286	-27	4	10034	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
138	22	27	a16775280747482477106	35	10	10034	f	2026-11-28 14:19:41.048059+00	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
139	30	31	a18269828530634336338	37	10021	10044	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
140	30	36	a13729021666032738798	-36	4	10052	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
141	30	32	a7017538850193054806	-31	10023	10046	t	\N	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
142	22	26	a294792781583737838	-25	10017	10033	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
143	22	28	a1825880952943430854	44	10	10036	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
144	22	22	a10322006771618445751	35	8	10024	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
146	22	26	a12840610267666440810	-26	10017	4	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
147	22	25	a13938771704032209146	35	10017	1	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
148	22	26	a17844766390740884837	36	10017	10033	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
149	22	27	a12887811186516649891	-27	10017	3	f	2026-11-28 14:19:41.048059+00	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
150	22	23	a11772007066593448941	-23	8	3	f	\N	\N	\N	2026-11-28 16:19:41.048059+00
151	22	26	a1430618647593432722	-22	10017	10033	f	2026-11-28 14:19:41.048059+00	2026-11-28 15:19:41.048059+00	\N	2026-11-28 16:19:41.048059+00
152	37	38	_default_access	-38	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
153	42	43	_default_access	-43	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
154	42	44	_default_access	-44	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
155	42	45	_default_access	-45	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
156	42	46	_default_access	-46	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
157	42	47	_default_access	-47	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
158	42	48	_default_access	-48	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
159	42	49	_default_access	-49	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
160	42	51	_default_access	-51	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
161	42	53	_default_access	-53	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.207215+00
162	42	49	a6328075600004655393	52	10039	10071	f	2026-11-28 14:19:41.207215+00	2026-11-28 15:19:41.207215+00	\N	2026-11-28 16:19:41.207215+00
163	42	43	a15066873428610563560	-43	10033	3	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
164	42	44	a17180002524443543632	-44	10035	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
165	42	44	a12019860418620425361	53	10035	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
166	42	46	a11975311340681975064	50	3	1	t	\N	\N	\N	2026-11-28 16:19:41.207215+00
167	42	44	a3811417274159484494	-42	7	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
168	37	40	a4913687557852326740	-40	10029	4	t	\N	\N	\N	2026-11-28 16:19:41.207215+00
169	42	53	a11993865448530077427	50	10034	10078	t	\N	\N	\N	2026-11-28 16:19:41.207215+00
170	42	49	a16127889134350293773	-46	10034	10071	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
171	42	52	a2808512789395306605	51	10034	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
173	42	46	a7830054293235117039	53	10034	10062	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
174	37	37	a2141260431331260646	48	10029	2	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
175	37	39	a2941546378295889677	-39	10030	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
176	42	53	a10838105983025291379	-50	10043	10078	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
172	42	53	a13096748444050609845	-53	8	10078	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.207215+00
145	30	31	a6045454841642882081	37	15	10043	t	2026-11-28 15:19:41.048059+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.048059+00
177	42	43	a8886702866744697915	-42	15	3	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
178	42	51	a4327946815110428853	-51	10034	10076	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
179	42	47	a13473906265671709960	50	2	10065	f	\N	2026-11-28 15:19:41.207215+00	\N	2026-11-28 16:19:41.207215+00
180	42	49	a18408527704177037871	-46	10	4	f	\N	2026-11-28 15:19:41.207215+00	\N	2026-11-28 16:19:41.207215+00
181	42	52	a11778733411018665305	-50	10034	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
182	42	48	a3630999600747522883	-48	2	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
184	42	46	a14791752842798419287	-46	10033	10063	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
185	42	42	a13904239686359379864	50	8	1	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
186	37	38	a7811503426488217160	48	15	1	f	2026-11-28 14:19:41.207215+00	2026-11-28 15:19:41.207215+00	\N	2026-11-28 16:19:41.207215+00
187	37	41	a8811600243873732583	-38	10029	10058	t	\N	\N	\N	2026-11-28 16:19:41.207215+00
188	42	46	a10812690033385291505	50	10033	10063	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
189	42	42	a2837354042913568228	-42	14	1	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
190	42	50	a17916631116392883108	53	10033	10074	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
191	37	40	a4008158619247110859	57	10030	10056	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
192	42	49	a14920196994951392081	-49	10042	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
193	42	44	a7487405884646401009	56	10035	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
195	42	51	a6157366876450931852	53	10044	10076	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
196	42	49	a11168478761389460409	49	10033	4	f	\N	\N	\N	2026-11-28 16:19:41.207215+00
197	54	54	_default_access	-54	6	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
198	54	56	_default_access	-56	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
199	54	58	_default_access	-58	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
200	54	59	_default_access	-59	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
201	54	62	_default_access	-62	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
202	64	64	_default_access	-64	14	2	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
203	64	66	_default_access	-66	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
204	64	70	_default_access	-70	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.360672+00
206	64	68	a8194825227541073878	64	1	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
207	64	69	a14298878800912276354	-64	10054	1	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
208	64	67	a7748879746872031496	75	10055	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
209	54	56	a14641037560858071847	-54	10048	10087	f	2026-11-28 14:19:41.360672+00	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
210	54	58	a7759548407977876252	61	10	4	f	2026-11-28 14:19:41.360672+00	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
212	64	67	a9226012694791510126	65	8	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
215	64	71	a15138461395731949450	63	8	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
216	64	67	a6450801703639848756	62	10054	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
217	64	70	a16714514791560075642	-69	10059	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
218	64	66	a16570202366028702502	65	10056	10099	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
219	54	59	a1203821631670372348	61	10	10092	t	\N	\N	\N	2026-11-28 16:19:41.360672+00
220	64	72	a17315113432346169807	-64	10054	10104	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
221	54	62	a15635045850711451015	74	10051	10096	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
222	54	58	a16788769778687322034	-55	2	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
223	64	68	a8209468502733638097	65	10055	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
224	54	58	a7370533885684894004	-54	10	4	f	2026-11-28 14:19:41.360672+00	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
225	54	58	a18126791621548707325	-54	10050	4	f	\N	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
226	54	54	a12372571304994520227	60	6	2	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
227	54	62	a2969870917976287322	-59	10051	10096	f	\N	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
228	64	71	a2555844455985649429	65	10058	4	f	\N	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
229	54	56	a5910130161808190341	-55	10048	10087	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
232	64	69	a3814755592972878658	-69	10055	1	f	2026-11-28 14:19:41.360672+00	2026-11-28 15:19:41.360672+00	\N	2026-11-28 16:19:41.360672+00
233	64	70	a3974251555461958244	66	10054	4	f	\N	\N	\N	2026-11-28 16:19:41.360672+00
234	73	73	_default_access	-73	6	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.509154+00
235	76	78	_default_access	-78	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.509154+00
236	76	80	_default_access	-80	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.509154+00
183	37	40	a14507809372965971013	57	8	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.207215+00
194	42	49	a7569769414850755296	52	8	10071	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.207215+00
237	76	78	a12188817286152068359	87	10	3	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
239	76	78	a5463377115947553958	-76	8	1	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
240	76	80	a11369499786362239820	87	2	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
241	76	78	a2349549624881652705	87	3	3	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
242	76	81	a9449354101565566556	-78	10069	10118	f	2026-11-28 14:19:41.509154+00	2026-11-28 15:19:41.509154+00	\N	2026-11-28 16:19:41.509154+00
243	76	79	a6340353679237395855	-76	7	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
244	76	81	a2263536801784839465	-81	8	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
245	76	81	a10760814155553448940	-76	10069	10120	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
247	76	81	a13872148202137010238	81	10068	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
248	76	81	a14751266932784796197	-78	10069	10120	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
250	73	75	a5023636402527427915	90	10064	10111	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
251	76	80	a3332322617520745742	80	10	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
252	76	80	a8858025422461002885	-80	10067	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
253	76	78	a5091518757373255733	79	15	3	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
254	76	80	a48202991458550066	81	1	4	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
255	73	75	a5205013622626925689	-75	10065	10111	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
256	76	80	a4731155364777568191	87	10067	4	t	\N	\N	\N	2026-11-28 16:19:41.509154+00
257	73	75	a1090693202343421787	90	10065	10111	f	\N	2026-11-28 15:19:41.509154+00	\N	2026-11-28 16:19:41.509154+00
258	76	77	a10833979764865857461	-77	15	1	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
259	73	73	a2202558386167474665	-73	5	10106	f	\N	\N	\N	2026-11-28 16:19:41.509154+00
260	82	83	_default_access	-83	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
261	82	84	_default_access	-84	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
262	82	86	_default_access	-86	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
263	82	91	_default_access	-91	16	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
264	92	93	_default_access	-93	15	3	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
265	92	94	_default_access	-94	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.600883+00
266	82	85	a8639640006610494892	94	10070	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
267	82	90	a10312787470712747816	94	10076	10132	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
269	82	84	a11820610234048560869	94	10070	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
272	82	91	a12855946370671195022	93	10077	10133	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
275	92	93	a1857588948488220887	-93	10080	10135	f	2026-11-28 14:19:41.600883+00	2026-11-28 15:19:41.600883+00	\N	2026-11-28 16:19:41.600883+00
276	82	84	a11452490422648972347	-82	10070	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
277	82	88	a6484135724683328764	93	10074	10129	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
278	92	92	a6282980667065199214	98	10078	1	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
279	92	95	a2281213474974597872	97	10083	10139	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
280	92	94	a5449358122596076094	-92	10080	4	t	2026-11-28 14:19:41.600883+00	2026-11-28 15:19:41.600883+00	\N	2026-11-28 16:19:41.600883+00
281	82	83	a4314785696865892297	-83	10	1	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
282	82	88	a16943330083632257320	99	10074	10128	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
283	82	90	a6260839915280132471	94	10076	10131	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
284	92	95	a16705342015122172988	-92	8	10139	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
285	82	91	a6432023897813295326	-89	1	10134	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
286	82	85	a10782277868005912137	94	2	4	t	\N	\N	\N	2026-11-28 16:19:41.600883+00
287	82	90	a11117001384027567642	92	8	10131	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
289	92	95	a12432365603257509783	98	10078	10139	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
290	92	92	a13990481529851297797	97	5	1	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
291	82	91	a13773757933556162471	103	10077	10133	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
292	92	94	a6105772079135874309	97	10079	4	f	2026-11-28 14:19:41.600883+00	2026-11-28 15:19:41.600883+00	\N	2026-11-28 16:19:41.600883+00
293	82	84	a16686195434974346284	-84	10070	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
268	92	92	a10577602465813240203	-92	10079	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
270	92	96	a15507086163320549262	-96	1	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
271	92	92	a4409682981092256151	96	10079	1	t	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
273	82	91	a12186311521132520569	94	10077	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
274	92	92	a1961536825730377983	95	10078	2	t	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
295	92	95	a2683971468731781353	-93	1	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
296	92	96	a11549346208689064659	97	10	10141	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
298	92	92	a13762108076433082507	97	10078	2	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
299	82	86	a6961892059881434730	100	7	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
300	92	92	a3373078884204825246	98	5	1	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
301	92	94	a289514773773106593	-93	10081	4	f	\N	\N	\N	2026-11-28 16:19:41.600883+00
302	82	88	a14263412452909966964	92	10	4	f	2026-11-28 14:19:41.600883+00	2026-11-28 15:19:41.600883+00	\N	2026-11-28 16:19:41.600883+00
304	97	99	_default_access	-99	2	4	f	\N	\N	default access of all users	2026-11-28 16:19:41.731711+00
305	100	101	_default_access	-101	4	1	f	\N	\N	default access of all users	2026-11-28 16:19:41.731711+00
306	97	97	a7234427485248420831	107	8	10143	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
308	97	98	a17566301296174683356	107	15	10145	t	\N	\N	\N	2026-11-28 16:19:41.731711+00
309	97	98	a12186177609045834501	-97	10086	3	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
310	97	97	a875099963865646820	-97	10086	10143	t	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
311	100	100	a2957873217628101884	114	6	10150	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
312	97	97	a1958335119054041079	107	10086	10143	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
313	100	100	a16916362170449753937	108	6	10150	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
314	97	99	a15694478915664805503	111	1	4	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
316	100	100	a4656730565651428519	-100	5	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
317	97	98	a16038240498301519611	107	10	10146	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
319	100	101	a8116671900781910118	119	4	10153	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
320	100	100	a12477684411434104739	114	10088	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
321	100	101	a16477031534978812383	-100	10089	3	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
322	97	97	a3659770637571951176	-97	10086	1	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
323	100	100	a2247205167545520117	119	10088	2	t	\N	\N	\N	2026-11-28 16:19:41.731711+00
324	100	100	a14872578208080179582	110	10088	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
325	100	100	a6311025927241262484	109	10088	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
326	100	101	a13148524388590627687	114	10087	3	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
327	100	100	a3289201439862305992	112	10088	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
329	97	99	a8587043914387379751	107	10086	10148	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
330	100	100	a12224680394903691605	119	10087	2	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
331	97	99	a9852626442199463273	-99	10086	10149	f	2026-11-28 14:19:41.731711+00	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
332	97	99	a9592514948345154827	111	10086	4	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
333	100	100	a5214866303255688439	109	5	10150	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
336	97	98	a5135396152303828026	107	4	10146	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
338	97	98	a6955269240985001493	118	10086	10145	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
340	97	99	a5274366769272596476	-99	10086	4	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
342	100	101	a16917313811462317474	112	10087	1	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
343	97	99	a7408309533935206346	-97	2	10148	f	2026-11-28 14:19:41.731711+00	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
344	100	100	a8733288051624837545	108	10087	10150	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
346	100	100	a9231322376195645750	109	10087	1	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
347	97	97	a2544133888800714299	118	10086	2	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
348	97	98	a16992196688674989953	118	10086	3	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
349	97	97	a4770349249987815029	106	6	1	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
351	97	99	a15418031895191271356	-99	1	10147	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
352	97	99	a1369286241914006464	117	10	4	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
297	82	89	a15600082570072671301	92	4	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
303	82	89	a11171275081450937524	-89	15	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
334	100	101	a16723491997481254446	109	10089	1	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.731711+00
335	100	100	a711338124995489984	109	10088	10150	t	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.731711+00
354	100	101	a10105772791390041726	110	10089	10153	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
355	100	100	a13392192838785296881	114	10088	10150	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
356	97	99	a16998071303281082541	111	10086	10149	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
357	97	99	a11892775687870333429	107	10086	10147	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
358	97	98	a11064204239507287049	-97	10086	10145	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
359	97	98	a16088228682725075158	-98	15	10146	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
360	97	98	a1674092097712537520	118	10086	10144	f	\N	\N	\N	2026-11-28 16:19:41.731711+00
361	97	99	a1858676912440426865	111	16	10147	f	\N	2026-11-28 15:19:41.731711+00	\N	2026-11-28 16:19:41.731711+00
108	22	25	a3284667202239446419	34	10	10030	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.048059+00
109	30	36	a14128239612662297173	-36	10027	10051	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.048059+00
205	64	68	a7703173592709079916	66	10057	10102	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.360672+00
214	64	67	a4979984246225958174	65	10054	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.360672+00
230	54	56	a1915612219441753574	-55	7	10086	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.360672+00
231	54	62	a11028179289256516940	-62	10051	10095	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.360672+00
294	92	94	a17409379270827350979	-92	10079	4	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.600883+00
341	100	101	a250891929058016895	108	3	3	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.731711+00
345	97	99	a2151979053633100678	-98	10086	10149	f	2900-01-01 00:00:00+00	\N	\N	2026-11-28 16:19:41.731711+00
30	5	8	a16690011157059752085	20	1	10008	f	2026-11-28 15:19:40.805973+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.805973+00
34	5	9	a4203540733053066024	14	10007	4	f	2026-11-28 15:19:40.805973+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.805973+00
37	5	6	a694092434020730654	5	10006	3	f	2026-11-28 15:19:40.805973+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.805973+00
50	2	4	a2790650610132964601	3	10001	10003	f	2026-11-28 15:19:40.805973+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.805973+00
83	10	15	a2244655109813132134	-10	15	3	f	2026-11-28 15:19:40.937373+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.937373+00
84	18	21	a5221380333841457298	24	10016	3	f	2026-11-28 15:19:40.937373+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:40.937373+00
100	22	26	a12588062482124603070	34	10017	10033	f	2026-11-28 15:19:41.048059+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.048059+00
101	30	35	a1919461607591233142	-35	3	10049	f	2026-11-28 15:19:41.048059+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.048059+00
111	30	36	a10611674745771424139	42	10027	10052	f	2026-11-28 15:19:41.048059+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.048059+00
211	64	65	a12240665157118650096	-64	10054	3	f	2026-11-28 15:19:41.360672+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.360672+00
213	54	58	a12422165685687751017	-55	10049	4	f	2026-11-28 15:19:41.360672+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.360672+00
238	76	80	a13124102882387927320	81	10067	4	f	2026-11-28 15:19:41.509154+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.509154+00
246	73	75	a8247636721751457543	89	10065	4	f	2026-11-28 15:19:41.509154+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.509154+00
249	76	81	a10445352341732231088	-78	10068	10120	f	2026-11-28 15:19:41.509154+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.509154+00
288	82	86	a9006302321285321892	100	10070	10125	f	2026-11-28 15:19:41.600883+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.600883+00
307	100	101	a5840317738110084652	119	10089	10153	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
315	97	97	a361236861394431580	107	6	1	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
318	97	99	a10917012432138538213	117	2	10147	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
328	97	98	a2981275381150286087	-98	10086	10146	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
337	97	99	a15818542556445316934	117	10086	10147	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
339	97	99	a11968409194002957126	116	10086	4	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
350	100	101	a17605817656399359187	-101	8	10152	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
353	100	100	a16701341565362435688	109	10087	2	f	2026-11-28 15:19:41.731711+00	2900-01-02 00:00:00+00	\N	2026-11-28 16:19:41.731711+00
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
pat.administered.6377da64b3e1288f03da18610d9e9672.5c6537efefa8dbf81407cd4ecd97c12e4dec237d769422dee090f3c94d88ca65	user:boss@administered
sat.administered.55b0bd20448bb4f88c53abb1959092ce.7427b536550bdab38d1e4c765f107ed4cf53be0d4e9993a42627b81ca6707503	service_account:robot@administered
\.


--
-- Name: _audit_restore; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac._audit_restore', 1, false);


--
-- Name: audit_entries_id_seq; Type: SEQUENCE SET; Schema: harness_rbac; Owner: postgres
--

SELECT pg_catalog.setval('harness_rbac.audit_entries_id_seq', 2114, true);


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


