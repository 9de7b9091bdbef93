# The official image of PostgreSQL 15 with harness_rbac installed: docker build -t postgres-harness-rbac .
# In a database of it: CREATE EXTENSION harness_rbac;
# Both stages are of Debian 12, so that the library meets the C library that it was built with.

FROM rust:1.95-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libclang-dev libssl-dev pkg-config postgresql-server-dev-15 \
    && rm -rf /var/lib/apt/lists/*
# As in tests/bin/common.sh; a layer of its own, which changes of the sources leave alone.
RUN cargo install --locked cargo-pgrx --version =0.18.1
WORKDIR /src
COPY . .
# The directory comes with the server, which is not here.
RUN mkdir -p /usr/share/postgresql/15/extension \
    && make install PG_CONFIG=/usr/lib/postgresql/15/bin/pg_config \
    && strip --strip-unneeded /usr/lib/postgresql/15/lib/harness_rbac.so

FROM postgres:15-bookworm
COPY --from=build /usr/lib/postgresql/15/lib/harness_rbac.so /usr/lib/postgresql/15/lib/
COPY --from=build /usr/share/postgresql/15/extension/harness_rbac* /usr/share/postgresql/15/extension/
COPY LICENSE /usr/share/doc/harness_rbac/
