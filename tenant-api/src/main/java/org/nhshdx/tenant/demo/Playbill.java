package org.nhshdx.tenant.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.Background;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.Conduct.Contact;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Judge;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.event.Venue.StepFree;

/**
 * One day of a chapter with every answer given and every promise kept, but for what its date and theme do.
 *
 * @param theme what it is about, or an empty text
 * @param turnTo the two people to turn to
 */
public record Playbill(Setting setting, String venue, String theme, LocalDate date, List<Cast> turnTo, List<Sponsor> sponsors) {

    private static final int PLACES = 60;

    /** A day without a theme and without sponsors. */
    public static Playbill plain(Setting setting, LocalDate date, Cast one, Cast other) {
        return new Playbill(setting, "The Old Corn Hall", "", date, List.of(one, other), List.of());
    }

    /** The same on another day. */
    public Playbill on(LocalDate day) {
        return new Playbill(setting, venue, theme, day, turnTo, sponsors);
    }

    /** What an organiser answers. */
    public EventFacts facts() {
        return new EventFacts(
                null, title(), setting.nation(), theme.isEmpty() ? null : theme, Audience.EVERYONE, days(), where(), PLACES,
                4 * PLACES, 2 * PLACES, BigDecimal.ZERO, signUp(), true, true, true, conduct(), schedule(), sponsors,
                judges(), attestations());
    }

    private String title() {
        return Chapter.named(setting.place()) + (theme.isEmpty() ? "" : ": " + theme);
    }

    private List<EventDay> days() {
        return List.of(new EventDay(date, LocalTime.of(9, 0), LocalTime.of(17, 0), true));
    }

    private Venue where() {
        return new Venue(venue, "Mill Lane", setting.town(), setting.postcode(), new StepFree(true, true, true, true));
    }

    private String signUp() {
        return "https://tickets.example.org/" + ChapterSlug.from(setting.place()).orElseThrow() + "/" + date;
    }

    private Conduct conduct() {
        return new Conduct(true, turnTo.stream().map(one -> new Contact(one.fullName(), one.email())).toList());
    }

    private static List<ScheduleItem> schedule() {
        return Stream.of(
                        item(9, 0, "Coffee and hellos"),
                        item(9, 30, "Problems and ideas, two minutes each"),
                        item(10, 30, "Teams form and begin"),
                        item(12, 30, "Lunch for everyone"),
                        item(13, 15, "Making, drawing, asking"),
                        item(15, 45, "Show and tell"),
                        item(16, 40, "Thanks, and tidying up together"))
                .toList();
    }

    private static ScheduleItem item(int hour, int minute, String title) {
        return new ScheduleItem(1, LocalTime.of(hour, minute), title, null, null);
    }

    private static List<Judge> judges() {
        return List.of(
                new Judge(Cast.OTTOLINE.fullName(), Background.CLINICAL),
                new Judge(Cast.BRAM.fullName(), Background.TECHNICAL),
                new Judge(Cast.PIP.fullName(), Background.PATIENT));
    }

    private static Map<String, String> attestations() {
        return Map.of(
                "not-for-profit", "The education centre lends us its rooms; nobody is paid, and what is left over buys the next lunch.",
                "lunch-for-everyone", "Two soups, bread, salad, cheese and fruit; vegan, halal and without gluten on request. Tea and coffee all day.",
                "nobody-is-a-contractor", "Everybody brings a problem of their own or joins one. No company sets a task.",
                "no-patient-data", "We say so on the ticket and at the start. There is a folder of made-up data to practise on.",
                "reaching-out", "We ask in three community centres, two surgeries and the library, and pay fares for those who need it.",
                "childcare", "The nursery next door opens for us; parents pay nothing.",
                "not-about-winning", "The prize is a tea towel that everybody signs.");
    }
}
