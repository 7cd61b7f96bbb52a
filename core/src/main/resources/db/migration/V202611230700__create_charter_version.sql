-- A charter version is data: the order, strength and figures of its principles. What a principle checks is code.
CREATE TABLE charter_version (
    number        int PRIMARY KEY,
    proposed      boolean NOT NULL,
    wording       text    NOT NULL,
    adopted_on    date,
    adopted_by    text,
    in_force_from date    NOT NULL,
    comply_by     date    NOT NULL,
    principles    jsonb   NOT NULL,
    CHECK (proposed OR (adopted_on IS NOT NULL AND adopted_by IS NOT NULL)),
    CHECK (in_force_from <= comply_by)
);
GRANT SELECT ON charter_version TO nhshdx_app;
GRANT SELECT ON charter_version TO nhshdx_coreteam;

INSERT INTO charter_version (number, proposed, wording, in_force_from, comply_by, principles)
VALUES (1, true, 'Version 1 is proposed: it is drawn from NHS Hack Day''s public statements and not adopted by them.',
        '2026-01-01', '2026-01-01', '[
  {"principle": "free-to-attend", "strength": "rule"},
  {"principle": "not-for-profit", "strength": "rule"},
  {"principle": "lunch-for-everyone", "strength": "rule"},
  {"principle": "not-overnight", "strength": "rule", "parameters": {"latest": "22:00", "earliest": "06:00"}},
  {"principle": "conduct-in-force", "strength": "rule", "parameters": {"people": 2}},
  {"principle": "photos-optional", "strength": "rule"},
  {"principle": "step-free", "strength": "rule"},
  {"principle": "sponsors-off-stage", "strength": "rule"},
  {"principle": "sponsors-without-contacts", "strength": "rule", "parameters": {"benefits": ["thanks", "listed", "logo"]}},
  {"principle": "sponsors-not-in-the-name", "strength": "rule"},
  {"principle": "makers-keep-their-work", "strength": "rule"},
  {"principle": "not-only-digital", "strength": "rule"},
  {"principle": "nobody-is-a-contractor", "strength": "rule"},
  {"principle": "no-patient-data", "strength": "rule"},
  {"principle": "named-for-its-place", "strength": "rule"},
  {"principle": "nhs-marks-permitted", "strength": "rule"},
  {"principle": "dated-and-placed", "strength": "rule", "parameters": {"kilometres": 50}},
  {"principle": "neutral-ground", "strength": "rule"},
  {"principle": "everyone-welcome", "strength": "default"},
  {"principle": "weekend", "strength": "default"},
  {"principle": "no-bank-holiday", "strength": "default"},
  {"principle": "no-clash", "strength": "default", "parameters": {"days": 14, "kilometres": 80}},
  {"principle": "sponsors-cleared", "strength": "default"},
  {"principle": "asks-background", "strength": "default"},
  {"principle": "three-to-six-judges", "strength": "default", "parameters": {"fewest": 3, "most": 6}},
  {"principle": "connected", "strength": "default", "parameters": {"devices": 4, "sockets": 1.5}},
  {"principle": "open-licence", "strength": "value"},
  {"principle": "patients-and-carers", "strength": "value"},
  {"principle": "reaching-out", "strength": "value"},
  {"principle": "childcare", "strength": "value"},
  {"principle": "travels-around", "strength": "value"},
  {"principle": "not-about-winning", "strength": "value"},
  {"principle": "independence-shown", "strength": "rule"},
  {"principle": "conduct-linked", "strength": "rule"},
  {"principle": "sponsors-kept-small", "strength": "rule"},
  {"principle": "readable-by-all", "strength": "rule"}
]');
