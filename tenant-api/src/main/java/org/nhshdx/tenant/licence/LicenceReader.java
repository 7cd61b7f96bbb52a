package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.tenant.brand.NameInForce;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads what a chapter is licensed to use, and what it has asked for. */
@ApplicationScoped
public class LicenceReader {

    @Inject
    Scope scope;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /** All the chapter ever had, the newest first. */
    public List<LicenceOnDesk> licences(UUID chapter) {
        return scope.reading(chapter, () -> licencesOnDesk(Licence.all()));
    }

    public LicenceOnDesk licence(UUID chapter, String code) {
        return scope.reading(chapter, () -> licencesOnDesk(List.of(RequestAt.licence(code))).get(0));
    }

    /** Why no asset can be used or asked for today; empty while the name is in force. */
    public Optional<String> whyNothingNow(UUID chapter) {
        return scope.reading(chapter, () -> NameInForce.whyNotOn(LocalDate.now(clock)));
    }

    /** All the chapter ever asked for, the newest first. */
    public List<RequestOnDesk> requests(UUID chapter) {
        return scope.reading(chapter, () -> onDesk(AssetRequest.all()));
    }

    public RequestOnDesk request(UUID chapter, UUID id) {
        return scope.reading(chapter, () -> onDesk(List.of(RequestAt.id(id))).get(0));
    }

    private List<LicenceOnDesk> licencesOnDesk(List<Licence> licences) {
        Names names = Names.of(licences.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.signatures().signedBy()), one.signatures().grantedBy().stream())).toList());
        return licences.stream().map(licence -> LicenceOnDesk.of(licence, names, LocalDate.now(clock))).toList();
    }

    private List<RequestOnDesk> onDesk(List<AssetRequest> requests) {
        Names names = Names.of(requests.stream()
                .flatMap(one -> Stream.of(Optional.of(one.askedBy()), one.answer().decidedBy()).flatMap(Optional::stream)).toList());
        return requests.stream().map(request -> RequestOnDesk.of(request, names, promise(request))).toList();
    }

    private LocalDate promise(AssetRequest request) {
        return workingDays.after(LocalDate.ofInstant(request.askedAt(), LondonClock.ZONE), WorkingDays.PROMISED);
    }
}
