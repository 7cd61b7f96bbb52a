-- The four roles and what each may touch. Run it as a superuser inside the empty database, before the first migration;
-- running it again changes nothing but the passwords:
--
--   createdb nhshdx
--   psql -d nhshdx -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -v coreteam_password=… \
--        -v maintenance_password=… -f roles.sql
--
-- Only plain statements and :'variables' here: development and tests run this very file without psql.

DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['nhshdx_owner', 'nhshdx_app', 'nhshdx_coreteam', 'nhshdx_maintenance'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I', role_name);
    END IF;
  END LOOP;
END
$$;

-- Owns the schema and migrates it. Row-level security is forced on every chapter's table, so it sees no rows.
ALTER ROLE nhshdx_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'owner_password';

-- Serves people. What it may do to which table is granted by name in the migrations; the default answer is no.
ALTER ROLE nhshdx_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'app_password';

-- Reads the core team's lists over all chapters.
ALTER ROLE nhshdx_coreteam LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'coreteam_password';
ALTER ROLE nhshdx_coreteam SET default_transaction_read_only = on;

-- Backs up, restores and backfills. Never give its password to a serving process.
ALTER ROLE nhshdx_maintenance LOGIN NOSUPERUSER BYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION
  PASSWORD :'maintenance_password';
GRANT pg_read_all_data, pg_write_all_data TO nhshdx_maintenance;

ALTER DATABASE :"DBNAME" OWNER TO nhshdx_owner;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO nhshdx_app, nhshdx_coreteam, nhshdx_maintenance;

ALTER SCHEMA public OWNER TO nhshdx_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO nhshdx_app, nhshdx_coreteam, nhshdx_maintenance;

-- Large objects belong to no table, so no chapter's lock would hold them: nobody makes or reads one.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer), lo_get(oid),
  lo_get(oid, bigint, integer), lo_put(oid, bigint, bytea), lo_unlink(oid) FROM PUBLIC;

-- Nor has any role of ours business in the databases that a new server begins with.
DO $$
DECLARE
  other text;
BEGIN
  FOR other IN SELECT datname FROM pg_database WHERE datname IN ('postgres', 'template1') LOOP
    EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', other);
  END LOOP;
END
$$;

ALTER DEFAULT PRIVILEGES FOR ROLE nhshdx_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
