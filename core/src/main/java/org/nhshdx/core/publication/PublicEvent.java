package org.nhshdx.core.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.place.NameKey;
import org.nhshdx.core.place.Position;

/** An event as anybody may read it: a copy outside tenancy, written in the transaction that publishes. */
@Entity
public class PublicEvent extends PanacheEntityBase {

    private static final String LISTED = "umbrellaUntil >= :today and frozen is null and (placeKey like :place or townKey like :place)"
            + " and themeKey like :theme and lastDay >= :from and firstDay <= :to";
    private static final String BETWEEN =
            "firstDay <= ?2 and lastDay >= ?1 and state <> ?3 and umbrellaUntil >= ?4 order by firstDay, eventId";
    private static final int A_PART = 250;
    private static final String COMING = " and lastDay >= :today and state not in (HELD, REPORTED) order by firstDay, eventId";
    private static final String PAST =
            " and (lastDay < :today and state <> CALLED_OFF or state in (HELD, REPORTED)) order by firstDay desc, eventId";

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "chapter_id", nullable = false)
    private UUID chapterId;

    @Column(name = "chapter_slug", nullable = false)
    private String chapterSlug;

    @Column(name = "event_slug", nullable = false)
    private String eventSlug;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String title;

    @Column(name = "place_key", nullable = false)
    private String placeKey;

    @Column(name = "theme_key", nullable = false)
    private String themeKey;

    @Column(name = "town_key", nullable = false)
    private String townKey;

    private Double latitude;
    private Double longitude;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EventState state;

    @Column(name = "umbrella_until")
    private LocalDate umbrellaUntil;

    @Column(nullable = false)
    private int revision;

    /** How often it came under the umbrella or out of it, or out for another reason, since it was first shown. */
    @Column(nullable = false)
    private int turns;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private EventPage page;

    @JdbcTypeCode(SqlTypes.JSON)
    private Frozen frozen;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected PublicEvent() {}

    public PublicEvent(UUID eventId) {
        this.eventId = eventId;
    }

    public void show(Chapter chapter, Event event, Umbrella umbrella, EventPage page, Instant at) {
        boolean turns = this.page != null && !umbrella().equals(umbrella);
        this.turns += turns ? 1 : 0;
        this.chapterId = chapter.id();
        this.chapterSlug = chapter.slug();
        this.place = chapter.place();
        this.placeKey = NameKey.of(chapter.place());
        this.eventSlug = event.slug();
        this.state = event.state();
        this.revision = event.revision();
        this.umbrellaUntil = umbrella.until().orElse(null);
        this.page = page;
        this.updatedAt = at;
        tell();
    }

    private void tell() {
        EventDays days = EventDays.of(page.facts());
        this.title = page.facts().title();
        this.themeKey = Optional.ofNullable(page.facts().theme()).map(NameKey::of).orElse("");
        this.townKey = Optional.ofNullable(page.facts().venue()).map(Venue::town).map(NameKey::of).orElse("");
        this.firstDay = days.first().orElseThrow();
        this.lastDay = days.last().orElseThrow();
    }

    /** Where on Earth it is, for those who look near them; empty when the town isn't known. */
    public void isAt(Optional<Position> position) {
        this.latitude = position.map(Position::latitude).orElse(null);
        this.longitude = position.map(Position::longitude).orElse(null);
    }

    /** Its page says what isn't right with it; empty when all is well. */
    public void isFrozen(Optional<Frozen> note) {
        this.frozen = note.orElse(null);
    }

    public static Optional<PublicEvent> at(String chapterSlug, String eventSlug) {
        return find("chapterSlug = ?1 and eventSlug = ?2", chapterSlug, eventSlug).firstResultOptional();
    }

    /** Takes this chapter's events off the public's pages. */
    public static void takeDownAllOf(UUID chapter) {
        delete("chapterId", chapter);
    }

    public static List<PublicEvent> of(UUID chapter) {
        return list("chapterId = ?1 order by firstDay desc, eventId", chapter);
    }

    /** Those under the umbrella on that day that the search asks for: coming ones soonest first, past ones latest first. */
    public static PanacheQuery<PublicEvent> listed(EventSearch search, LocalDate today) {
        Parameters parameters = Parameters.with("today", today)
                .and("place", NameKey.pattern(search.place()))
                .and("theme", NameKey.pattern(search.theme()))
                .and("from", search.from().orElse(EventSearch.EARLIEST))
                .and("to", search.to().orElse(EventSearch.LATEST));
        return find(LISTED + (search.past() ? PAST : COMING), parameters);
    }

    /** The announced events of these chapters that aren't over, the soonest first. */
    public static List<PublicEvent> comingIn(List<UUID> chapters, LocalDate today) {
        return list(
                "chapterId in ?1 and state = ?2 and lastDay >= ?3 order by firstDay, eventId",
                chapters, EventState.ANNOUNCED, today);
    }

    /** Those with a day between these two that go ahead or went ahead, of chapters under the umbrella today. */
    public static List<PublicEvent> between(LocalDate from, LocalDate to, LocalDate today) {
        return list(BETWEEN, from, to, EventState.CALLED_OFF, today);
    }

    /** The same one by one, for whoever needs thousands of them and not all at once. */
    public static void eachBetween(LocalDate from, LocalDate to, LocalDate today, Consumer<PublicEvent> reader) {
        try (Stream<PublicEvent> all = PublicEvent.<PublicEvent>find(BETWEEN, from, to, EventState.CALLED_OFF, today)
                .withHint(HibernateHints.HINT_FETCH_SIZE, A_PART)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream()) {
            all.forEach(event -> {
                reader.accept(event);
                getEntityManager().detach(event);
            });
        }
    }

    /** Those with a day between these two, called off or not, under the umbrella today; for calendars. */
    public static List<PublicEvent> inCalendar(LocalDate from, LocalDate to, LocalDate today) {
        return list("firstDay <= ?2 and lastDay >= ?1 and umbrellaUntil >= ?3 and frozen is null order by firstDay, eventId", from, to, today);
    }

    /** Those under the umbrella on that day, what changed last first. */
    public static PanacheQuery<PublicEvent> changed(LocalDate today) {
        return find("umbrellaUntil >= ?1 and frozen is null order by updatedAt desc, eventId", today);
    }

    /** All that are under the umbrella on that day, over or not, in an order that stays. */
    public static PanacheQuery<PublicEvent> mapped(LocalDate today) {
        return find("umbrellaUntil >= ?1 and frozen is null order by firstDay, eventId", today);
    }

    /** Whether it is under the umbrella on that day in London: the licence's own end counts, not a job's. */
    public boolean isUnderUmbrella(LocalDate today) {
        return umbrella().coversOn(today);
    }

    public Umbrella umbrella() {
        return new Umbrella(Optional.ofNullable(umbrellaUntil), Optional.ofNullable(page.umbrellaReason()));
    }

    public UUID eventId() {
        return eventId;
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String chapterSlug() {
        return chapterSlug;
    }

    public String eventSlug() {
        return eventSlug;
    }

    public String place() {
        return place;
    }

    public String title() {
        return title;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public EventState state() {
        return state;
    }

    /**
     * The number of what its calendar entry says on that day; it only grows. Between two turns there is room for the
     * licence's end by the calendar alone, which nobody writes down.
     */
    public int revisionOn(LocalDate today) {
        boolean ended = umbrellaUntil != null && !isUnderUmbrella(today);
        return revision + 2 * turns + (ended ? 1 : 0);
    }

    public EventPage page() {
        return page;
    }

    /** What its page says on top while it is frozen. */
    public Optional<Frozen> frozen() {
        return Optional.ofNullable(frozen);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
