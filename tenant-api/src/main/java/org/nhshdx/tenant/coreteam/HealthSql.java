package org.nhshdx.tenant.coreteam;

/** How the health of all chapters is asked for in one statement: decision 0072 in SQL, over indexed columns alone. */
final class HealthSql {

    /** A fortnight to say how a day went, and before the end of a grace. */
    private static final int A_FORTNIGHT = 14;
    private static final int ENDING_DAYS = 28;
    private static final int NEW_MONTHS = 6;
    private static final int ACTIVE_MONTHS = 12;

    private static final String PATCH = "floor(latitude / 0.3)::int || ',' || floor(longitude / 0.5)::int";

    private static final String KNOWN = """
            WITH asked AS (SELECT ?::date AS today),
            known AS (
              SELECT asked.today, c.chapter_id, c.slug, c.place, c.search_key, c.nation, c.standing, c.umbrella_until, c.latitude, c.longitude,
                     (SELECT min(l.granted_at) FROM licence l WHERE l.chapter_id = c.chapter_id AND l.asset = 'name')::date AS since,
                     (SELECT max(e.last_day) FROM public_event e WHERE e.chapter_id = c.chapter_id AND e.state <> 'called-off'
                         AND (e.last_day < asked.today OR e.state IN ('held', 'reported'))) AS last_day,
                     (SELECT min(e.last_day) FROM public_event e WHERE e.chapter_id = c.chapter_id AND e.state = 'announced'
                         AND e.last_day < asked.today - %1$d) AS unsaid,
                     next.first_day AS next_day, next.title AS next_title, next.event_slug AS next_event,
                     mend.findings, mend.pressing, mend.mend_by, coalesce(mend.frozen, false) AS frozen
                FROM asked CROSS JOIN public_chapter c
                LEFT JOIN LATERAL (SELECT e.first_day, e.title, e.event_slug FROM public_event e
                                    WHERE e.chapter_id = c.chapter_id AND e.state = 'announced' AND e.last_day >= asked.today
                                    ORDER BY e.first_day, e.event_id LIMIT 1) next ON true
                LEFT JOIN LATERAL (SELECT count(*) AS findings, min(f.mend_by) AS mend_by,
                                          count(*) FILTER (WHERE f.mend_by <= asked.today + %1$d OR f.state = 'frozen') AS pressing,
                                          bool_or(f.state = 'frozen') AS frozen
                                     FROM live_finding f
                                    WHERE f.chapter_id = c.chapter_id AND f.state IN ('told', 'frozen')) mend ON true),
            judged AS (
              SELECT known.*, CASE
                     WHEN standing = 'closed' THEN 'closed'
                     WHEN standing = 'suspended' OR umbrella_until IS NULL OR umbrella_until < today + %2$d OR pressing > 0
                       OR unsaid IS NOT NULL THEN 'at-risk'
                     WHEN last_day IS NULL AND next_day IS NULL AND since > today - interval '%3$d months' THEN 'new'
                     WHEN next_day IS NOT NULL OR last_day >= today - interval '%4$d months' THEN 'thriving'
                     ELSE 'dormant' END AS health
                FROM known),
            named AS (SELECT * FROM judged WHERE (? = '' OR nation = ?) AND search_key LIKE ? AND (? = '' OR %5$s = ?))
            """.formatted(A_FORTNIGHT, ENDING_DAYS, NEW_MONTHS, ACTIVE_MONTHS, HealthSql.PATCH);

    static final String COUNTS = KNOWN + "SELECT health, count(*) AS chapters FROM named GROUP BY health";

    static final String SPOTS = KNOWN + """
            SELECT avg(latitude) AS latitude, avg(longitude) AS longitude, min(place) AS place, min(slug) AS slug, count(*) AS chapters,
                   count(*) FILTER (WHERE health = 'at-risk') AS at_risk, count(*) FILTER (WHERE health = 'dormant') AS dormant,
                   count(*) FILTER (WHERE health = 'new') AS fresh, count(*) FILTER (WHERE health = 'thriving') AS thriving,
                   floor(latitude / 0.3)::int || ',' || floor(longitude / 0.5)::int AS patch
              FROM named
             WHERE latitude IS NOT NULL AND health <> 'closed' AND (? = '' OR health = ?)
             GROUP BY floor(latitude / 0.3), floor(longitude / 0.5)
             ORDER BY floor(latitude / 0.3) DESC, floor(longitude / 0.5)""";

    private HealthSql() {}

    static String list(PortfolioAsked.Order order) {
        return KNOWN + "SELECT * FROM named WHERE (? = '' OR health = ?) ORDER BY " + order.columns() + " LIMIT ? OFFSET ?";
    }
}
