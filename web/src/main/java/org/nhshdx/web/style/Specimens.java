package org.nhshdx.web.style;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.event.Difference;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.site.UkMap;

/** Invented words for {@code /dev/style}. */
public class Specimens {

    private static final Instant DECIDED = Instant.parse("2031-03-03T10:00:00Z");

    /** Nobody has typed anything. */
    public Form blank() {
        return Form.empty();
    }

    /** Everything is answered, and well. */
    public Form filled() {
        return Form.holding(Map.of(
                "full.title", "NHSHDx Ely: getting home", "full.about", "From the ward to the front door.", "full.day.day", "12",
                "full.day.month", "April", "full.day.year", "2031", "full.from", "09:00", "full.lift", "yes", "full.who", "everyone",
                "full.nation", "wales", "full.shown", "yes"));
    }

    /** Everything is answered wrongly. */
    public Form refused() {
        return Form.holding(Map.of("bad.day.day", "31", "bad.day.month", "February", "bad.day.year", "2031"))
                .wrong("bad.title", "Give the day a title.")
                .wrong("bad.about", "Say what the day is about, in at most 2,000 letters.")
                .wrong("bad.day", "There is no 31 February. Type a day such as 12 April 2031.")
                .wrong("bad.from", "Say when it begins, such as 9am.")
                .wrong("bad.lift", "Say whether a wheelchair gets in.")
                .wrong("bad.who", "Choose who may come.")
                .wrong("bad.nation", "Choose a nation.")
                .wrong("bad.shown", "Only you can agree to that.");
    }

    /** One answer from right to left, wrong. */
    public Form mirrored() {
        return Form.holding(Map.of("rtl.title", "الطريق إلى البيت")).wrong("rtl.title", "اكتب عنوانا أقصر.");
    }

    public List<Option> audiences() {
        return List.of(
                Option.of("everyone", "Everyone"),
                new Option("staff", "People who work in the NHS", "You have to say why, and somebody of the core team decides."));
    }

    public List<Option> nations() {
        return List.of(Option.of("england", "England"), Option.of("wales", "Wales"));
    }

    /** The first, a middle and the last page of a list. */
    public List<Pager> pagers() {
        return List.of(new Pager(1, 9, "?"), new Pager(4, 9, "?"), new Pager(9, 9, "?"));
    }

    public List<Precedent> precedents() {
        return List.of(
                precedent(Precedent.Outcome.APPROVED, "Two people, a room and a Saturday.", Optional.empty()),
                precedent(Precedent.Outcome.DECLINED, "The room has steps and no lift.", Optional.of("a room on the ground floor.")));
    }

    private static Precedent precedent(Precedent.Outcome outcome, String reason, Optional<String> wouldChange) {
        return new Precedent(
                "Ely", "ely", Optional.empty(), List.of(Precedent.Kind.APPLICATION), outcome, List.of("step-free"), reason, wouldChange, DECIDED);
    }

    public List<Duty> duties() {
        return List.of(
                new Duty("NHSHDx Ely: getting home is announced", "", Optional.of(LocalDate.of(2031, 4, 12)), false),
                new Duty("A complaint about the last day is open", "", Optional.empty(), true));
    }

    public List<Difference> differences() {
        return List.of(
                new Difference("theme", "The theme", "Getting home from the ward", "Getting home from the clinic"),
                new Difference("about", "About the day", "", "Bring a laptop if you have one."));
    }

    public List<Duty> noDuties() {
        return List.of();
    }

    public List<Conduct.Contact> people() {
        return List.of(new Conduct.Contact("Marigold Finch", "marigold@ely.example"), new Conduct.Contact("Bryn Llewellyn-Featherstonehaugh", ""));
    }

    public String outline() {
        return UkMap.outline();
    }

    public int mapWidth() {
        return UkMap.WIDTH;
    }

    public int mapHeight() {
        return UkMap.HEIGHT;
    }

    /** One chapter, and many that share a dot. */
    public List<UkMap.Dot> dots() {
        return List.of(
                new UkMap.Dot("190", "340", "5", "#map", "Ely"), new UkMap.Dot("140", "240", "8", "#map", "32 chapters around Newcastle"));
    }
}
