-- What anybody may read, written in the transaction that publishes. No private fact is ever copied here.
-- Expiry needs no job: whoever reads compares umbrella_until with today.

CREATE TABLE public_chapter (
    chapter_id     uuid PRIMARY KEY,
    slug           text        NOT NULL UNIQUE,
    place          text        NOT NULL,
    search_key     text        NOT NULL,
    town           text,
    nation         text,
    standing       text        NOT NULL CHECK (standing IN ('active', 'suspended', 'closed')),
    umbrella_until date,
    page           jsonb       NOT NULL,
    updated_at     timestamptz NOT NULL
);
CREATE INDEX public_chapter_by_place ON public_chapter (search_key, slug);
GRANT SELECT, INSERT, UPDATE, DELETE ON public_chapter TO nhshdx_app;

CREATE TABLE public_event (
    event_id       uuid PRIMARY KEY,
    chapter_id     uuid        NOT NULL,
    chapter_slug   text        NOT NULL,
    event_slug     text        NOT NULL,
    place          text        NOT NULL,
    title          text        NOT NULL,
    place_key      text        NOT NULL,
    theme_key      text        NOT NULL,
    town_key       text        NOT NULL,
    latitude       double precision,
    longitude      double precision,
    first_day      date        NOT NULL,
    last_day       date        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('announced', 'called-off', 'held', 'reported')),
    umbrella_until date,
    revision       int         NOT NULL,
    page           jsonb       NOT NULL,
    updated_at     timestamptz NOT NULL,
    UNIQUE (chapter_slug, event_slug)
);
CREATE INDEX public_event_by_day ON public_event (first_day, event_id);
CREATE INDEX public_event_by_last_day ON public_event (last_day, event_id);
CREATE INDEX public_event_by_chapter ON public_event (chapter_id, first_day);
CREATE INDEX public_event_by_town ON public_event (town_key, first_day);
CREATE INDEX public_event_by_theme ON public_event (theme_key, first_day);
GRANT SELECT, INSERT, UPDATE, DELETE ON public_event TO nhshdx_app;

CREATE TABLE public_licence (
    code            text PRIMARY KEY,
    chapter_id      uuid        NOT NULL,
    chapter_slug    text        NOT NULL,
    place           text        NOT NULL,
    search_key      text        NOT NULL,
    asset           text        NOT NULL,
    uses            text        NOT NULL,
    valid_from      date        NOT NULL,
    valid_until     date        NOT NULL,
    charter_version int         NOT NULL,
    state           text        NOT NULL CHECK (state IN ('granted', 'expired', 'revoked')),
    reason          text,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX public_licence_by_place ON public_licence (search_key, code);
CREATE INDEX public_licence_by_chapter ON public_licence (chapter_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON public_licence TO nhshdx_app;
