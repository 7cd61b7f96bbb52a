package org.nhshdx.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.live.WatchingLivePages;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Nights for tests to live through, with what was found, told and frozen in them. */
@ApplicationScoped
class Nights {

    @Inject
    WatchingLivePages watching;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    World world;

    @Inject
    Tampering tampering;

    /** A chapter approved on that day, with a day announced for three months later. */
    World.Place chapter(String name, LocalDate day) {
        return clock.on(day, () -> {
            World.Place place = world.approvedChapter(name, Cast.MARIGOLD);
            world.announcedEvent(place, day.plusMonths(3));
            return place;
        });
    }

    /** The same with a link in its words that doesn't say where it goes, seen and told on that day. */
    World.Place toldChapter(String name, LocalDate day) {
        World.Place place = chapter(name, day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        on(day);
        return place;
    }

    /** The same after the three days to mend it. */
    World.Place frozenChapter(String name, LocalDate day) {
        World.Place place = toldChapter(name, day.minusDays(4));
        for (LocalDate night = day.minusDays(3); !night.isAfter(day); night = night.plusDays(1)) {
            on(night);
        }
        assertThat(finding(place).isFrozen()).isTrue();
        return place;
    }

    /** All live pages are examined on that day. */
    void on(LocalDate day) {
        clock.on(day, watching::everyNight);
    }

    /** The one finding there is. */
    LiveFinding finding(World.Place place) {
        List<LiveFinding> all = findings(place);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    List<LiveFinding> findings(World.Place place) {
        return scope.reading(place.id(), () -> LiveFinding.listAll());
    }

    List<LivePage> pages(World.Place place) {
        return scope.reading(place.id(), LivePage::all);
    }

    /** What its organisers were written about their pages. */
    List<Message> told(World.Place place) {
        return scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'public page' order by queuedAt", place.id()));
    }
}
