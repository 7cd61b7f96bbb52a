package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhshdx.core.live.Fault;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.LondonClock;

/** Moves a chapter's findings on by what was seen: found, seen again, frozen, mended; nothing moves that wasn't seen. */
@ApplicationScoped
class SettlingFindings {

    @Inject
    AuditLog log;

    /** Call it inside the chapter's writing scope, with the chapter's row locked. */
    Changes settle(Asker by, List<Look> looks, Instant at) {
        Changes changes = new Changes();
        Map<UUID, List<LiveFinding>> open = LiveFinding.open().stream().collect(Collectors.groupingBy(LiveFinding::pageId));
        looks.forEach(look -> {
            LivePage page = LivePage.of(look.event()).orElseGet(() -> new LivePage(look.event()));
            note(page, look, at);
            if (look.trouble().isEmpty()) {
                settle(by, page, look, open.getOrDefault(page.id(), List.of()), at, changes);
            }
        });
        lapse(by, looks, open, at, changes);
        return changes;
    }

    private static void note(LivePage page, Look look, Instant at) {
        if (look.isWhole()) {
            page.examined(at);
        } else {
            page.notExamined(look.trouble().orElseGet(() -> "Our own templates break " + String.join(", ", look.unsure())
                    + ", so nobody is held to it."), at);
        }
        page.persist();
    }

    private void settle(Asker by, LivePage page, Look look, List<LiveFinding> open, Instant at, Changes changes) {
        LocalDate today = LocalDate.ofInstant(at, LondonClock.ZONE);
        Map<String, LiveFinding> known = open.stream().collect(Collectors.toMap(LiveFinding::principle, Function.identity()));
        for (Fault fault : look.faults()) {
            Optional.ofNullable(known.get(fault.principle())).ifPresentOrElse(
                    finding -> seenAgain(by, finding, fault, look, at, changes),
                    () -> find(by, new LiveFinding(page, fault, today, at), look, changes));
        }
        open.stream()
                .filter(finding -> look.fault(finding.principle()).isEmpty() && !look.unsure().contains(finding.principle()))
                .forEach(finding -> mend(by, finding, look, at, changes));
    }

    private void find(Asker by, LiveFinding finding, Look look, Changes changes) {
        finding.persist();
        changes.found(finding, look);
        log.record(by, "find", "page", finding.id(), "%s, %s: %s".formatted(look.path(), finding.principle(), finding.evidence()));
    }

    private void seenAgain(Asker by, LiveFinding finding, Fault fault, Look look, Instant at, Changes changes) {
        finding.seenAgain(fault, at);
        if (finding.isToFreezeOn(LocalDate.ofInstant(at, LondonClock.ZONE))) {
            finding.freeze(at);
            changes.frozen(finding, look);
            log.record(by, "freeze", "page", finding.id(), "%s, %s: %s".formatted(look.path(), finding.principle(), finding.evidence()));
        }
    }

    private void mend(Asker by, LiveFinding finding, Look look, Instant at, Changes changes) {
        boolean wasFrozen = finding.isFrozen();
        finding.mend(at);
        changes.mended(finding, look, wasFrozen);
        log.record(by, "see mended", "page", finding.id(), "%s, %s.".formatted(look.path(), finding.principle()));
    }

    private void lapse(Asker by, List<Look> looks, Map<UUID, List<LiveFinding>> open, Instant at, Changes changes) {
        List<Optional<UUID>> live = looks.stream().map(Look::event).toList();
        LivePage.all().stream().filter(page -> !live.contains(page.event())).forEach(page ->
                open.getOrDefault(page.id(), List.of()).forEach(finding -> {
                    changes.lapsed(finding.isFrozen());
                    finding.lapse(at);
                    log.record(by, "let lapse", "page", finding.id(), finding.principle() + ": the page isn't live any more.");
                }));
    }
}
