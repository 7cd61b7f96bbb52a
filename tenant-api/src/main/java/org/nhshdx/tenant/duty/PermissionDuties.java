package org.nhshdx.tenant.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Waiver;

/** What the chapter was permitted until a day: the name, and exceptions from the charter. */
@ApplicationScoped
class PermissionDuties implements Unfinished {

    @Override
    public List<Duty> duties(LocalDate today) {
        Stream<Duty> licence = Licence.forTheName().stream()
                .filter(name -> name.stateOn(today) == LicenceState.GRANTED)
                .map(PermissionDuties::name);
        Stream<Duty> waivers = Waiver.all().stream().flatMap(waiver -> waiver(waiver, today));
        return Stream.of(licence, waivers, standing()).flatMap(each -> each).toList();
    }

    private static Duty name(Licence licence) {
        return Duty.by(licence.validUntil(), "The licence for the name (%s) ends; ask the core team to renew it."
                .formatted(licence.code()), "");
    }

    private static Stream<Duty> waiver(Waiver waiver, LocalDate today) {
        String about = "“" + waiver.principle().replace('-', ' ') + "”";
        if (waiver.isWaiting()) {
            return Stream.of(Duty.of("You asked for an exception from " + about + "; the core team hasn't answered.", "events"));
        }
        return waiver.isInForce(today)
                ? Stream.of(Duty.by(waiver.until(), "The exception from " + about + " runs out.", "events"))
                : Stream.empty();
    }

    private static Stream<Duty> standing() {
        return Chapter.inScope().flatMap(Chapter::standingReason).stream()
                .map(reason -> Duty.of("The chapter is suspended, and the core team waits for an answer: " + reason, ""));
    }
}
