-- The official programme, from the core team's list. What nobody measured is null, never 0.
CREATE TABLE official_day (
    slug                             text PRIMARY KEY,
    number                           int  NOT NULL CHECK (number > 0),
    city                             text NOT NULL,
    venue                            text,
    starts                           date NOT NULL,
    ends                             date NOT NULL CHECK (ends >= starts),
    ticketing                        text,
    page_published_days_before       int,
    tickets_live_days_before         int,
    projects_recorded                int CHECK (projects_recorded >= 0),
    supporters_recorded              int CHECK (supporters_recorded >= 0),
    projects_online_days_after_start int,
    version                          int  NOT NULL,
    -- checked at the end, so that one import may swap two numbers
    UNIQUE (number) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX official_day_by_start ON official_day (starts, slug);
GRANT SELECT, INSERT, UPDATE ON official_day TO nhshdx_app;
