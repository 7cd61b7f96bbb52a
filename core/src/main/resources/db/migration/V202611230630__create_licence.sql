CREATE TABLE licence (
    chapter_id      uuid        NOT NULL,
    id              uuid        NOT NULL,
    asset           text        NOT NULL CHECK (asset IN ('name')),
    code            text        NOT NULL,
    uses            text        NOT NULL,
    valid_from      date        NOT NULL,
    valid_until     date        NOT NULL,
    charter_version int         NOT NULL,
    state           text        NOT NULL CHECK (state IN ('granted', 'expired', 'revoked')),
    reason          text,
    granted_by      uuid        NOT NULL,
    granted_at      timestamptz NOT NULL,
    signed_by       uuid        NOT NULL,
    changed_at      timestamptz NOT NULL,
    version         int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, code),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK (valid_from <= valid_until),
    CHECK (state <> 'revoked' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX licence_in_force_once ON licence (chapter_id, asset) WHERE state = 'granted';

-- A code is one in the whole land.
CREATE TABLE licence_code (
    code       text PRIMARY KEY,
    chapter_id uuid NOT NULL,
    licence_id uuid NOT NULL UNIQUE
);
GRANT SELECT, INSERT ON licence_code TO nhshdx_app;
