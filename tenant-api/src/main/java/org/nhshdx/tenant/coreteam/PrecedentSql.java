package org.nhshdx.tenant.coreteam;

/** The questions that are asked of earlier decisions, in SQL: decisions on applications, judgements and waivers as one list. */
final class PrecedentSql {

    private static final String DECISION_WORDS = "to_tsvector('english', d.reason || ' ' || coalesce(d.would_change, ''))";
    private static final String JUDGEMENT_WORDS = "to_tsvector('english', coalesce(j.reason, ''))";
    private static final String WAIVER_WORDS = "to_tsvector('english', w.reason || ' ' || coalesce(w.end_reason, ''))";

    /** An event is of several kinds at once. */
    private static final String EVENT_KINDS = """
            ARRAY['event']
            || CASE WHEN e.facts->>'theme' <> '' THEN ARRAY['theme'] END
            || CASE WHEN jsonb_path_exists(e.facts, '$.sponsors[*]') THEN ARRAY['sponsors'] END
            || CASE WHEN jsonb_path_exists(e.facts, '$.days[1]') THEN ARRAY['several-days'] END
            || (SELECT CASE WHEN min(extract(isodow FROM (day #>> '{}')::date)) < 6 THEN ARRAY['weekday'] ELSE ARRAY['weekend'] END
                  FROM jsonb_path_query(e.facts, '$.days[*].date') day WHERE day <> 'null' HAVING count(*) > 0)""";

    private static final String JUDGEMENT_OUTCOME = "CASE WHEN j.kept THEN 'kept' ELSE 'broken' END";
    private static final String WAIVER_OUTCOME = "CASE WHEN w.state = 'refused' THEN 'waiver-refused' ELSE 'waived' END";

    /** Whatever a person may look for stands in each part, where an index can answer it. */
    private static final String DECISIONS = """
            SELECT d.id, d.chapter_id, c.place, c.slug, NULL AS event, ARRAY['application'] AS kinds, d.outcome,
                   ARRAY(SELECT jsonb_array_elements_text(d.principles)) AS principles, d.reason, d.would_change,
                   d.decided_at AS at, %1$s AS words
              FROM asked, decision d JOIN chapter c ON c.chapter_id = d.chapter_id
             WHERE d.outcome IN ('approved', 'declined', 'information-requested', 'appeal-upheld', 'appeal-dismissed')
            """.formatted(DECISION_WORDS);

    private static final String JUDGEMENTS = """
            SELECT j.id, j.chapter_id, c.place, c.slug, e.slug AS event,
                   CASE WHEN e.id IS NULL THEN ARRAY['application'] ELSE %2$s END AS kinds, %3$s AS outcome,
                   ARRAY[j.principle] AS principles, j.reason, NULL AS would_change, j.judged_at AS at, %1$s AS words
              FROM asked, judgement j JOIN chapter c ON c.chapter_id = j.chapter_id
              LEFT JOIN event e ON e.chapter_id = j.chapter_id AND e.id = j.event_id
             WHERE j.kept IS NOT NULL
            """.formatted(JUDGEMENT_WORDS, EVENT_KINDS, JUDGEMENT_OUTCOME);

    private static final String WAIVERS = """
            SELECT w.id, w.chapter_id, c.place, c.slug, e.slug AS event,
                   CASE WHEN e.id IS NULL THEN ARRAY['chapter'] ELSE %2$s END AS kinds, %3$s AS outcome,
                   ARRAY[w.principle] AS principles,
                   CASE WHEN w.state = 'refused' THEN w.end_reason ELSE w.reason END AS reason, NULL AS would_change,
                   CASE WHEN w.state = 'refused' THEN w.ended_at ELSE coalesce(w.confirmed_at, w.proposed_at) END AS at, %1$s AS words
              FROM asked, waiver w JOIN chapter c ON c.chapter_id = w.chapter_id
              LEFT JOIN event e ON e.chapter_id = w.chapter_id AND e.id = w.event_id
             WHERE w.state IN ('in-force', 'ended', 'refused')
            """.formatted(WAIVER_WORDS, EVENT_KINDS, WAIVER_OUTCOME);

    private static final String SEARCHED = """
             AND (asked.principle = '' OR %s)
             AND (asked.outcome = '' OR %s = asked.outcome)
             AND (asked.words = '' OR %s @@ websearch_to_tsquery('english', asked.words))
            """;

    /** Principle, outcome, words, kind. */
    private static final String FOUND = """
            WITH asked AS NOT MATERIALIZED (SELECT ?::text AS principle, ?::text AS outcome, ?::text AS words),
                 found AS (%s UNION ALL %s UNION ALL %s)
            """.formatted(
            DECISIONS + SEARCHED.formatted("d.principles ?? asked.principle", "d.outcome", DECISION_WORDS),
            JUDGEMENTS + SEARCHED.formatted("j.principle = asked.principle", JUDGEMENT_OUTCOME, JUDGEMENT_WORDS),
            WAIVERS + SEARCHED.formatted("w.principle = asked.principle", WAIVER_OUTCOME, WAIVER_WORDS));

    private static final String OF_THAT_KIND = " FROM found, (SELECT ?::text AS kind) of WHERE of.kind = '' OR of.kind = ANY (found.kinds)";

    static final String COUNT = FOUND + "SELECT count(*)" + OF_THAT_KIND;
    static final String PAGE = FOUND + "SELECT found.*" + OF_THAT_KIND + " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?";

    /** Any of the words, as PostgreSQL reduces them to their stems. */
    private static final String ALIKE = " AND (%s OR %s @@ asked.stem)\n";

    /** Principles, words, words, chapter, event: those that share a principle or a word, the likest first. */
    static final String LIKEST = """
            WITH asked AS NOT MATERIALIZED (
                   SELECT ?::text[] AS principles, tsvector_to_array(to_tsvector('english', ?)) AS stems,
                          (SELECT coalesce(string_agg(stem, ' | '), '')
                             FROM unnest(tsvector_to_array(to_tsvector('english', ?))) stem WHERE stem ~ '^[[:alnum:]]+$')::tsquery AS stem),
                 found AS (%s UNION ALL %s UNION ALL %s)
            SELECT found.*,
                   (SELECT count(*) FROM unnest(found.principles) p WHERE p = ANY (asked.principles)) AS same,
                   (SELECT count(*) FROM unnest(tsvector_to_array(found.words)) w WHERE w = ANY (asked.stems)) AS shared
              FROM found, asked, (SELECT ?::uuid AS chapter_id, ?::text AS event) own
             WHERE NOT (found.chapter_id = own.chapter_id AND coalesce(found.event, '') = own.event)
             ORDER BY same DESC, shared DESC, at DESC, id DESC
             LIMIT 3
            """.formatted(
            DECISIONS + ALIKE.formatted("d.principles ??| asked.principles", DECISION_WORDS),
            JUDGEMENTS + ALIKE.formatted("j.principle = ANY (asked.principles)", JUDGEMENT_WORDS),
            WAIVERS + ALIKE.formatted("w.principle = ANY (asked.principles)", WAIVER_WORDS));

    private PrecedentSql() {}
}
