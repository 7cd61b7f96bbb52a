package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Organisers lay out their page: add a section, move, hide and show it, take it off and put it back, and pick the colour.
 * All of that is a draft until it is published with one press.
 */
@ApplicationScoped
public class ArrangingPage {

    private static final int ROOM = 30;

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    Freeze freeze;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** A new section in the organisers' own words, at the end of the page; its code. */
    public String add(Asker by, UUID chapter, WrittenWords written) {
        return scope.writing(chapter, () -> {
            PageLook page = SectionsInScope.look();
            int number = Section.nextNumber();
            Section section = new Section(number, "");
            WrittenWords words = written.fitFor(section.kind());
            if (number > ROOM) {
                throw Refused.invalid("title", "A page has room for %d sections of your own. Take up one that you took off.".formatted(ROOM));
            }
            section.entitle(words.title());
            section.write(words.markdown());
            section.persist();
            Wording.keep(section, by.person(), clock.instant());
            page.draw(page.draft().placing(section.code(), Integer.MAX_VALUE));
            log.record(by, "add", section.kind().code(), section.id(), words.title());
            return section.code();
        });
    }

    /** @param place the one to stand at, beginning with 1; sponsors stay last */
    public void move(Asker by, UUID chapter, String code, int place) {
        arrange(by, chapter, code, "move", look -> moving(look, code, place));
    }

    /** Moves a section by one: up with -1, down with 1. */
    public void step(Asker by, UUID chapter, String code, int step) {
        arrange(by, chapter, code, "move", look -> moving(look, code, look.placeOf(code).orElseThrow() + step));
    }

    private static Look moving(Look look, String code, int place) {
        if (SectionsInScope.at(code).kind().isLast()) {
            throw Refused.conflict("Sponsors are thanked below everything else, as the charter asks.");
        }
        return look.placing(code, place);
    }

    public void hide(Asker by, UUID chapter, String code) {
        arrange(by, chapter, code, "hide", look -> {
            if (SectionsInScope.at(code).kind().isAskedFor()) {
                throw Refused.conflict("The charter asks for this section, so it can't be hidden.");
            }
            return look.hiding(code);
        });
    }

    public void show(Asker by, UUID chapter, String code) {
        arrange(by, chapter, code, "show", look -> look.showing(code));
    }

    /** Takes a section of the organisers' own off the page; its words are kept for putting it back. */
    public void takeOff(Asker by, UUID chapter, String code) {
        arrange(by, chapter, code, "take off", look -> {
            if (!SectionsInScope.at(code).kind().isFree()) {
                throw Refused.conflict("Each page has this section. Hide it if you don't need it.");
            }
            return look.without(code);
        });
    }

    /** @param place where it stood */
    public void putBack(Asker by, UUID chapter, String code, int place) {
        scope.writing(chapter, () -> {
            Section section = SectionsInScope.at(code);
            PageLook page = SectionsInScope.look();
            if (!page.draft().has(code)) {
                page.draw(page.draft().placing(code, place));
                log.record(by, "put back", section.kind().code(), section.id(), titled(section));
            }
            return page;
        });
    }

    public void colour(Asker by, UUID chapter, Accent accent) {
        scope.writing(chapter, () -> {
            PageLook page = SectionsInScope.look();
            page.draw(page.draft().in(accent));
            log.record(by, "colour", "look", page.id(), "Draft: " + accent.code() + ".");
            return page;
        });
    }

    /** Shows order, hiding and colour to everybody. */
    public void publish(Asker by, UUID chapter, int version) {
        scope.writing(chapter, () -> {
            PageLook page = SectionsInScope.look();
            Attempt.onVersion(version, page.version());
            WritingPage.refuseUnlessOpen();
            page.publish(clock.instant());
            log.record(by, "publish", "look", page.id(), "Order, hidden sections and colour: " + page.draft().accent().code() + ".");
            publishing.publish();
            freeze.mustMend(Optional.empty());
            return page;
        });
    }

    private void arrange(Asker by, UUID chapter, String code, String verb, UnaryOperator<Look> how) {
        scope.writing(chapter, () -> {
            Section section = SectionsInScope.at(code);
            PageLook page = SectionsInScope.look();
            if (!page.draft().has(code)) {
                throw Refused.conflict("This section was taken off the page. Put it back first.");
            }
            page.draw(how.apply(page.draft()));
            log.record(by, verb, section.kind().code(), section.id(), titled(section));
            return page;
        });
    }

    private static String titled(Section section) {
        return section.title().isEmpty() ? "Draft of the page." : section.title();
    }
}
