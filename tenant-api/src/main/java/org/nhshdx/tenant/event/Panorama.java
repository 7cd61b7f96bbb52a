package org.nhshdx.tenant.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;
import org.nhshdx.tenant.event.WhatIsShared.OtherDay;

/** What all chapters share, read once for many events; around each it shows what asking for that one would show. */
public final class Panorama {

    private final Towns towns = Towns.standard();
    private final Reach reach;
    private final Row official = new Row();
    private final Row announced = new Row();
    private final Map<UUID, OtherDay> shown = new HashMap<>();
    private final Map<String, UUID> links = new HashMap<>();
    private final Map<String, SponsorEntry> sponsors = new HashMap<>();

    Panorama(Reach reach) {
        this.reach = reach;
    }

    void officially(OtherDay day) {
        official.add(spot(day));
    }

    void announced(UUID event, OtherDay day) {
        announced.add(spot(day));
        shown.put(event, day);
    }

    void held(String link, UUID event) {
        links.put(link, event);
    }

    void known(SponsorEntry sponsor) {
        sponsors.put(sponsor.key(), sponsor);
    }

    /** An announced event with all that lies around it. */
    public Subject subject(ChapterAsSaid chapter, UUID event, EventFacts facts) {
        Optional<Instant> since = Optional.ofNullable(shown.get(event)).map(OtherDay::since);
        return chapter.subject(facts, Optional.of(event), new Vicinity(facts, new AroundOne(facts), since));
    }

    private Spot spot(OtherDay day) {
        return new Spot(day, towns.find(day.neighbour().town().orElse(null), day.neighbour().postcode().orElse(null)));
    }

    /** How far the charters in question look; what is known to be further away needn't be shown. */
    public record Reach(int days, double kilometres) {}

    /** A day, and where on Earth it is when we know. */
    private record Spot(OtherDay day, Optional<Town> town) {

        boolean isWithin(double kilometres, Optional<Town> here) {
            return here.isEmpty() || town.isEmpty() || town.get().kmTo(here.get()) <= kilometres;
        }
    }

    /** Days in order of their first; long ones are few, so that where to begin is soon found. */
    private static final class Row {

        private final List<Spot> spots = new ArrayList<>();
        private long longest;

        void add(Spot spot) {
            spots.add(spot);
            longest = Math.max(longest, spot.day().neighbour().last().toEpochDay() - first(spot).toEpochDay());
        }

        Stream<Spot> between(LocalDate from, LocalDate to) {
            return spots.subList(after(from.minusDays(longest + 1)), after(to)).stream()
                    .filter(spot -> !spot.day().neighbour().last().isBefore(from));
        }

        /** How many begin on that day or before. */
        private int after(LocalDate day) {
            int low = 0;
            int high = spots.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (first(spots.get(middle)).isAfter(day)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        private static LocalDate first(Spot spot) {
            return spot.day().neighbour().first();
        }
    }

    /** The panorama as seen from one event. */
    private final class AroundOne implements WhatIsShared {

        private final EventFacts facts;

        AroundOne(EventFacts facts) {
            this.facts = facts;
        }

        @Override
        public List<OtherDay> daysNear() {
            EventDays days = EventDays.of(facts);
            if (days.first().isEmpty()) {
                return List.of();
            }
            LocalDate from = days.first().get().minusDays(reach.days());
            LocalDate to = days.last().orElseThrow().plusDays(reach.days());
            Optional<Town> here = Optional.ofNullable(facts.venue()).flatMap(this::find);
            return Stream.of(official, announced)
                    .flatMap(row -> row.between(from, to))
                    .filter(spot -> spot.isWithin(reach.kilometres(), here))
                    .map(Spot::day)
                    .toList();
        }

        private Optional<Town> find(Venue venue) {
            return towns.find(venue.town(), venue.postcode());
        }

        @Override
        public Optional<LinkInUse> link(SignUpKey key) {
            return Optional.ofNullable(links.get(key.value())).map(event -> new LinkInUse(key, event, called(event)));
        }

        private String called(UUID event) {
            return Optional.ofNullable(shown.get(event)).map(day -> day.neighbour().name()).orElse(NAMELESS);
        }

        @Override
        public List<SponsorEntry> sponsors(List<String> spellings) {
            return spellings.stream().map(name -> sponsors.get(Words.of(name).key())).filter(Objects::nonNull).distinct().toList();
        }
    }
}
