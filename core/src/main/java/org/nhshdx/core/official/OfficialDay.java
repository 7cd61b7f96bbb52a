package org.nhshdx.core.official;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One hack day of the official programme, past or coming: no chapter's, and known from the core team's list. */
@Entity
public class OfficialDay extends PanacheEntityBase {

    @Id
    private String slug;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String city;

    private String venue;

    @Column(nullable = false)
    private LocalDate starts;

    @Column(nullable = false)
    private LocalDate ends;

    private String ticketing;

    @Column(name = "page_published_days_before")
    private Integer pagePublishedDaysBefore;

    @Column(name = "tickets_live_days_before")
    private Integer ticketsLiveDaysBefore;

    @Column(name = "projects_recorded")
    private Integer projectsRecorded;

    @Column(name = "supporters_recorded")
    private Integer supportersRecorded;

    @Column(name = "projects_online_days_after_start")
    private Integer projectsOnlineDaysAfterStart;

    @Version
    private int version;

    protected OfficialDay() {}

    public OfficialDay(OfficialFacts facts) {
        this.slug = facts.slug();
        correct(facts);
    }

    /** The list says otherwise now, and the list is right. */
    public void correct(OfficialFacts facts) {
        if (!facts.slug().equals(slug)) {
            throw new IllegalArgumentException(facts.slug() + " isn't " + slug);
        }
        number = facts.number();
        city = facts.city();
        venue = facts.venue().orElse(null);
        starts = facts.starts();
        ends = facts.ends();
        ticketing = facts.ticketing().orElse(null);
        measure(facts.measures());
    }

    private void measure(Measures measures) {
        pagePublishedDaysBefore = measures.pagePublishedDaysBefore().orElse(null);
        ticketsLiveDaysBefore = measures.ticketsLiveDaysBefore().orElse(null);
        projectsRecorded = measures.projectsRecorded().orElse(null);
        supportersRecorded = measures.supportersRecorded().orElse(null);
        projectsOnlineDaysAfterStart = measures.projectsOnlineDaysAfterStart().orElse(null);
    }

    public static List<OfficialDay> inOrder() {
        return list("order by number");
    }

    /** Those with a day between these two, both included. */
    public static List<OfficialDay> between(LocalDate from, LocalDate to) {
        return list("starts <= ?2 and ends >= ?1 order by starts, slug", from, to);
    }

    /** Newest first; pages are counted from 0. */
    public static List<OfficialDay> latest(int page, int size) {
        return OfficialDay.<OfficialDay>find("order by starts desc, slug").page(page, size).list();
    }

    public OfficialFacts facts() {
        return new OfficialFacts(number, slug, city, Optional.ofNullable(venue), starts, ends,
                Optional.ofNullable(ticketing), measures());
    }

    private Measures measures() {
        return new Measures(
                Optional.ofNullable(pagePublishedDaysBefore),
                Optional.ofNullable(ticketsLiveDaysBefore),
                Optional.ofNullable(projectsRecorded),
                Optional.ofNullable(supportersRecorded),
                Optional.ofNullable(projectsOnlineDaysAfterStart));
    }

    public String slug() {
        return slug;
    }
}
