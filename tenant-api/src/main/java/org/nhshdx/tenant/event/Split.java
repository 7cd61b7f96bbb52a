package org.nhshdx.tenant.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.tenant.charter.principle.SponsorName;

/**
 * A change, split in what the core team has a say in and what is the organisers' own. The timetable and the words about
 * the event are their own, unless they name a sponsor that the public doesn't read of yet.
 *
 * @param asItIs what the public reads
 * @param told what it is to read
 */
record Split(EventDraft asItIs, EventDraft told) {

    /** What is the organisers' own: the public can be told at once. */
    EventDraft free() {
        BrandFacts kept = WouldBe.brand(asItIs);
        List<ScheduleItem> items = told.facts().schedule();
        String words = told.about().orElse(null);
        return WouldBe.with(told, kept
                .scheduling(namesNewcomer(scheduled(items)) ? kept.schedule() : items)
                .telling(namesNewcomer(Stream.ofNullable(words)) ? kept.about() : words));
    }

    BrandFacts before() {
        return WouldBe.brand(free());
    }

    BrandFacts after() {
        return WouldBe.brand(told);
    }

    boolean isOfTheBrand() {
        return !before().equals(after());
    }

    boolean isFreeToo() {
        return !free().equals(asItIs);
    }

    private boolean namesNewcomer(Stream<String> texts) {
        List<SponsorName> newcomers = sponsors(told).filter(name -> sponsors(asItIs).noneMatch(name::equals)).toList();
        return texts.map(Words::of).anyMatch(text -> newcomers.stream().anyMatch(name -> name.isIn(text)));
    }

    private static Stream<SponsorName> sponsors(EventDraft draft) {
        return Optional.ofNullable(draft.facts().sponsors()).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(Sponsor::name).filter(Objects::nonNull).map(SponsorName::of);
    }

    private static Stream<String> scheduled(List<ScheduleItem> items) {
        return Optional.ofNullable(items).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .flatMap(item -> Stream.of(item.title(), item.speaker(), item.sponsor()))
                .filter(Objects::nonNull);
    }
}
