#!/bin/sh
# Run by the PostgreSQL image on its first start: the four roles, and a database for Keycloak.
set -eu
psql --username postgres --dbname nhshdx --set ON_ERROR_STOP=1 \
  --set "owner_password=$NHSHDX_DB_OWNER_PASSWORD" \
  --set "app_password=$NHSHDX_DB_APP_PASSWORD" \
  --set "coreteam_password=$NHSHDX_DB_CORETEAM_PASSWORD" \
  --set "maintenance_password=$NHSHDX_DB_MAINTENANCE_PASSWORD" \
  --file /nhshdx/roles.sql
psql --username postgres --dbname postgres --set ON_ERROR_STOP=1 --set "password=$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
