# The official image of PostgreSQL with harness_rbac installed; of 15, unless 16, 17 or 18 is asked for:
#   docker build -t postgres-harness-rbac --build-arg PG=17 .
# In a database of it: CREATE EXTENSION harness_rbac;
# The files alone, for PostgreSQL 18 with extension_control_path, such as the image volumes of CloudNativePG:
#   docker build -t harness-rbac:18 --build-arg PG=18 --target files .
ARG PG=15

FROM rust:1.95-bookworm AS rust

# Built in the image that it is for, so that the library meets the C library and the headers that it was built with.
FROM postgres:${PG}-bookworm AS build
ARG PG
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libclang-dev make pkg-config "postgresql-server-dev-$PG" \
    && rm -rf /var/lib/apt/lists/*
COPY --from=rust /usr/local/cargo /usr/local/cargo
COPY --from=rust /usr/local/rustup /usr/local/rustup
ENV CARGO_HOME=/usr/local/cargo RUSTUP_HOME=/usr/local/rustup PATH=/usr/local/cargo/bin:$PATH
WORKDIR /src
COPY . .
RUN make install PG_CONFIG="/usr/lib/postgresql/$PG/bin/pg_config" \
    && strip --strip-unneeded "/usr/lib/postgresql/$PG/lib/harness_rbac.so"

# No server, no shell. tests/bin/package-check looks for what stands here, and reads it from such a directory.
FROM scratch AS files
ARG PG
COPY --from=build /usr/lib/postgresql/$PG/lib/harness_rbac.so /lib/
COPY --from=build /usr/share/postgresql/$PG/extension/harness_rbac* /share/extension/
COPY LICENSE /licenses/

FROM postgres:${PG}-bookworm
ARG PG
COPY --from=build /usr/lib/postgresql/$PG/lib/harness_rbac.so /usr/lib/postgresql/$PG/lib/
COPY --from=build /usr/share/postgresql/$PG/extension/harness_rbac* /usr/share/postgresql/$PG/extension/
COPY LICENSE /usr/share/doc/harness_rbac/
