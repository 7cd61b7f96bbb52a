package org.nhshdx.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.principle.Figure;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Playbill;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.StagingEvents;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.sponsor.SponsorRegister;
import org.nhshdx.tenant.version.ClauseOnDesk;
import org.nhshdx.tenant.version.ClauseSent;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.web.world.World;

/** Whatever a draft says, what its simulation foretells of an event is what the event is found to be once it must comply. */
@QuarkusTest
class SimulationAgreesTest {

    private static final Map<Strength, String> WORDS = Map.of(Strength.RULE, "rule", Strength.DEFAULT, "default", Strength.VALUE, "value");

    @Inject
    World world;

    @Inject
    StagingEvents staging;

    @Inject
    SponsorRegister sponsors;

    @Inject
    Adoptions adoptions;

    @Inject
    DraftingCharters drafting;

    @Inject
    DraftReader drafts;

    @Inject
    Examining examining;

    @Inject
    MovableClock clock;

    private record Announced(World.Place place, String event) {}

    @AfterEach
    void forget() throws SQLException {
        adoptions.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void simulationAgreesWithExaminingAfterAdoption(long seed) throws Exception {
        adoptions.begin();
        List<Announced> events = announced(seed);
        scribble(new Random(seed));
        Map<Announced, Examination> before = examined(events);
        SimulationOnDesk simulation = adoptions.simulated();
        LocalDate complyBy = LocalDate.now().plusDays(29);
        adoptions.adopted(LocalDate.now().plusDays(1), complyBy);
        clock.on(complyBy.plusDays(1), () -> examined(events).forEach((event, after) -> {
            Map<String, Shift> foretold = foretold(simulation, event);
            assertThat(after.findings()).allSatisfy(finding -> {
                Optional<Shift> shift = Optional.ofNullable(foretold.get(finding.principle()));
                Optional<Outcome> then = before.get(event).finding(finding.principle()).map(Finding::outcome);
                String expected = shift.flatMap(Shift::after).orElseGet(() -> then.orElse(Outcome.KEPT).code());
                assertThat(finding.outcome().code()).as("%s of %s", finding.principle(), event).isEqualTo(expected);
                shift.ifPresent(one -> assertThat(one.evidence()).isEqualTo(finding.evidence()));
            });
        }));
    }

    /** A plain day, one near it in another chapter, a waived Friday and a day with a sponsor. */
    private List<Announced> announced(long seed) {
        World.Place one = farOff("Foretold " + seed);
        World.Place other = farOff("Foretold Too " + seed);
        LocalDate far = LocalDate.now().plusYears(25 + (int) seed);
        List<Announced> events = new ArrayList<>();
        events.add(new Announced(one, world.announcedEvent(one, far)));
        events.add(new Announced(other, world.announcedEvent(other, far)));
        events.add(new Announced(one, waivedFriday(one)));
        events.add(new Announced(other, sponsored(other, far.plusMonths(6))));
        return events;
    }

    /** Where no other test puts events on: a waiver ends within a year, so a Friday must be free within it. */
    private World.Place farOff(String name) {
        return world.approvedChapter(Setting.inTown(name, "Truro", "TR1 2HX"), Cast.MARIGOLD);
    }

    private String waivedFriday(World.Place place) {
        Playbill friday = staging.onAFree(DayOfWeek.FRIDAY, place.stage(), plain(place, LocalDate.now().plusMonths(2)));
        String event = staging.drafted(place.stage(), friday, "");
        staging.judged(place.stage(), event, world.asker(Cast.BRAM), "Nothing is sold.");
        staging.waived(place.stage(), event, world.asker(Cast.BRAM), new WaiverRequest(
                "weekend", "Staff are released.", Optional.of(friday.date())));
        staging.announced(place.stage(), event);
        return event;
    }

    private String sponsored(World.Place place, LocalDate from) {
        sponsors.decide(world.asker(Cast.BRAM), "Foretold Bakery", new SponsorAnswer(true, "Bread.", ""), Integer.MAX_VALUE);
        Playbill plain = plain(place, from);
        Playbill day = staging.onAFree(DayOfWeek.SATURDAY, place.stage(), new Playbill(
                plain.setting(), plain.venue(), "Getting home", plain.date(), plain.turnTo(),
                List.of(new Sponsor("Foretold Bakery", "lunch", List.of("thanks", "logo")))));
        String event = staging.drafted(place.stage(), day, "");
        staging.judged(place.stage(), event, world.asker(Cast.BRAM), "Nothing is sold.");
        staging.announced(place.stage(), event);
        return event;
    }

    private static Playbill plain(World.Place place, LocalDate from) {
        return Playbill.plain(place.stage().setting(), from, Cast.MARIGOLD, Cast.IDRIS);
    }

    /** Any strength and any figures within their ranges, and a few principles left out; nearness is left to the far-off days. */
    private void scribble(Random random) {
        for (ClauseOnDesk clause : drafts.draft().principles()) {
            int version = drafts.draft().version();
            if (clause.mayGo() && random.nextInt(8) == 0) {
                drafting.leaveOut(world.asker(Cast.OTTOLINE), clause.principle(), version);
            } else if (!clause.principle().equals("no-clash")) {
                Strength strength = clause.strengths().get(random.nextInt(clause.strengths().size()));
                Map<String, Object> figures = new HashMap<>();
                clause.figures().forEach(one -> figures.put(one.figure().name(), figure(one.figure(), one.typed(), random)));
                drafting.save(world.asker(Cast.OTTOLINE), clause.principle(), new ClauseSent(
                        WORDS.get(strength), figures, clause.statement(), clause.reason(), version), version);
            }
        }
    }

    private static Object figure(Figure figure, String typed, Random random) {
        return switch (figure.kind()) {
            case NUMBER, DECIMAL -> figure.name().equals("most") ? figure.most()
                    : random.nextBoolean() ? figure.most() : random.nextBoolean() ? figure.least() : typed;
            case TIME -> random.nextBoolean() ? figure.most() : figure.least();
            case LIST -> random.nextBoolean() ? "thanks" : typed;
        };
    }

    private Map<Announced, Examination> examined(List<Announced> events) {
        Map<Announced, Examination> examined = new HashMap<>();
        events.forEach(one -> examined.put(one, examining.stored(one.place().id(), one.event())));
        return examined;
    }

    private static Map<String, Shift> foretold(SimulationOnDesk simulation, Announced event) {
        Map<String, Shift> shifts = new HashMap<>();
        simulation.chapters().stream()
                .filter(chapter -> chapter.slug().equals(event.place().slug()))
                .flatMap(chapter -> chapter.shifts().stream())
                .filter(shift -> shift.event().equals(Optional.of(event.event())))
                .forEach(shift -> shifts.put(shift.principle(), shift));
        return shifts;
    }
}
