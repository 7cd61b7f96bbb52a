package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers write the sections of their page, bring back what they said before, and publish them when they are ready. */
@ApplicationScoped
public class WritingPage {

    @Inject
    Scope scope;

    @Inject
    PageGate gate;

    @Inject
    Publishing publishing;

    @Inject
    Freeze freeze;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the section that this was made from */
    public void write(Asker by, UUID chapter, String code, WrittenWords written, int version) {
        scope.writing(chapter, () -> {
            Section section = section(code, version);
            write(by, section, written);
            return section;
        });
    }

    private void write(Asker by, Section section, WrittenWords written) {
        put(by, section, written.fitFor(section.kind()));
        log.record(by, "write", section.kind().code(), section.id(), "Draft of the page.");
    }

    /** The draft says again what it said at that time; what it says now is kept too. */
    public void restore(Asker by, UUID chapter, String code, int number, int version) {
        scope.writing(chapter, () -> {
            Section section = section(code, version);
            Wording wording = Wording.of(section, number)
                    .orElseThrow(WordingOnDesk::gone);
            put(by, section, new WrittenWords(wording.title(), wording.words()));
            log.record(by, "restore", section.kind().code(), section.id(), "As it was in wording " + number + ".");
            return section;
        });
    }

    private void put(Asker by, Section section, WrittenWords words) {
        Wording.keepBeginning(section, clock.instant());
        section.write(words.markdown());
        section.entitle(words.title());
        Wording.keep(section, by.person(), clock.instant());
    }

    /** Shows the draft to everybody; refused while the chapter isn't open, the draft can't be read by all, or the page stays frozen. */
    public void publish(Asker by, UUID chapter, String code, int version) {
        scope.writing(chapter, () -> {
            Section section = section(code, version);
            publish(by, section);
            return section;
        });
    }

    /** Saves these words and shows them to everybody; what refuses the one refuses both. */
    public void writeAndPublish(Asker by, UUID chapter, String code, WrittenWords written, int version) {
        scope.writing(chapter, () -> {
            Section section = section(code, version);
            write(by, section, written);
            publish(by, section);
            return section;
        });
    }

    private void publish(Asker by, Section section) {
        refuseUnlessOpen();
        Refused.ifAny(gate.against(section));
        section.publish(clock.instant());
        log.record(by, "publish", section.kind().code(), section.id(), "Page section.");
        publishing.publish();
        freeze.mustMend(Optional.empty());
    }

    static void refuseUnlessOpen() {
        if (!Chapter.inScope().orElseThrow().isActive()) {
            throw Refused.conflict("Your page opens when the chapter is approved. Until then drafts are kept for you.");
        }
    }

    private static Section section(String code, int version) {
        Section section = SectionsInScope.at(code);
        Attempt.onVersion(version, section.version());
        return section;
    }
}
