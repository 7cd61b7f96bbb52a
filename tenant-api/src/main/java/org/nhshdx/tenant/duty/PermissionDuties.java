package org.nhshdx.tenant.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Waiver;

/** What the chapter was permitted until a day, or waits for: brand assets, and exceptions from the charter. */
@ApplicationScoped
class PermissionDuties implements Unfinished {

    @Override
    public List<Duty> duties(LocalDate today) {
        Stream<Duty> licences = Licence.all().stream()
                .filter(licence -> licence.stateOn(today) == LicenceState.GRANTED)
                .map(PermissionDuties::licence);
        Stream<Duty> asked = AssetRequest.waiting().stream().map(PermissionDuties::asked);
        Stream<Duty> waivers = Waiver.all().stream().flatMap(waiver -> waiver(waiver, today));
        return Stream.of(licences, asked, waivers, standing()).flatMap(each -> each).toList();
    }

    private static Duty licence(Licence licence) {
        return Duty.by(licence.validUntil(), "The licence for the %s (%s) ends; renew it in its last two months."
                .formatted(licence.asset().words(), licence.code()), "brand/" + licence.code());
    }

    private static Duty asked(AssetRequest request) {
        String assets = request.assets().stream().map(BrandAsset::words).collect(Collectors.joining(", "));
        return Duty.of("You asked for brand assets (%s); the core team hasn't answered.".formatted(assets), "brand");
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
