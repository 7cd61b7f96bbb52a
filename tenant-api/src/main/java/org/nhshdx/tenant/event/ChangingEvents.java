package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Changes what the public was told of an announced event, and says so on its page.
 *
 * <p>The change is examined before it is saved, under the charter the event was announced under. One that breaks a rule,
 * or a default that was kept, is refused, and the event stays as it was. What leaves something for a person to judge waits
 * for that person; the rest of the same change is told at once.
 */
@ApplicationScoped
public class ChangingEvents {

    @Inject
    Scope scope;

    @Inject
    Weighing weighing;

    @Inject
    Retelling retelling;

    @Inject
    LettingChangesWait waiting;

    @Inject
    AuditLog log;

    @Inject
    Freeze freeze;

    /**
     * What is sent as the public has it leaves alone what waits.
     *
     * @param version the version of the event that the organiser has before them
     */
    public Event change(Asker by, UUID chapter, String slug, EventDraft told, int version) {
        return change(by, chapter, slug, told, version, ChangingEvents::besideWhatWaits);
    }

    /** The same by somebody who has what waits before them: what is sent takes its place. */
    public Event changeAsItWouldBe(Asker by, UUID chapter, String slug, EventDraft told, int version) {
        return change(by, chapter, slug, told, version, (event, whole) -> whole);
    }

    private Event change(Asker by, UUID chapter, String slug, EventDraft sent, int version, Merging merging) {
        DraftLimits.check(sent);
        return scope.writing(chapter, () -> {
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug, version);
            mustBeAnnounced(event);
            OwnChapter.check(sent.facts(), Chapter.inScope().orElseThrow());
            Refused.ifAny(new LaterStart(event.facts(), sent.facts()).advice());
            change(by, event, merging.merge(event, sent));
            return event;
        });
    }

    private static EventDraft besideWhatWaits(Event event, EventDraft sent) {
        BrandFacts asItIs = WouldBe.brand(WouldBe.asItIs(event));
        return WouldBe.with(sent, WouldBe.brand(WouldBe.of(event)).changed(asItIs, WouldBe.brand(sent)));
    }

    private void change(Asker by, Event event, EventDraft told) {
        Split split = new Split(WouldBe.asItIs(event), told);
        if (split.isOfTheBrand() && weighing.isToBeJudged(event, told.facts())) {
            letWait(by, event, split);
        } else {
            refuseIfBroken(event, told.facts());
            waiting.nothingWaits(by, event, split.isOfTheBrand());
            tell(by, event, told);
        }
    }

    /** What is the organisers' own is told at once, and what waits already doesn't stand in its way. */
    private void letWait(Asker by, Event event, Split split) {
        if (waiting.isNews(event, split)) {
            refuseIfBroken(event, split.told().facts());
        }
        EventDraft free = split.free();
        refuseIfBroken(event, free.facts());
        waiting.letWait(by, event, split);
        if (split.isFreeToo()) {
            tell(by, event, free);
        }
    }

    private void tell(Asker by, Event event, EventDraft told) {
        EventChange change = retelling.retell(by, by.person(), event, told);
        log.record(by, "change", "event", event.id(), Retelling.inWords(change));
        // Where and when it is has to be told at all times, whatever else is wrong with the page.
        if (ToldDifferently.thatMattersIn(change).isEmpty()) {
            freeze.mustMend(Optional.of(event.id()));
        }
    }

    private static void mustBeAnnounced(Event event) {
        if (event.state() != EventState.ANNOUNCED) {
            throw Refused.conflict("Only an announced event is changed. This one is %s.".formatted(event.state().code().replace('-', ' ')));
        }
    }

    private void refuseIfBroken(Event event, EventFacts facts) {
        List<Finding> broken = weighing.broken(event, facts);
        if (!broken.isEmpty()) {
            throw InTheWay.refusal(broken);
        }
    }

    /** What the event is to become, of what was sent and what waits. */
    private interface Merging {
        EventDraft merge(Event event, EventDraft sent);
    }
}
