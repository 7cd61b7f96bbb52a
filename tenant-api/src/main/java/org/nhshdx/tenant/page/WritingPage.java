package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers write the sections of their page and publish them when they are ready. */
@ApplicationScoped
public class WritingPage {

    private static final int LONGEST = 20_000;

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
    public void write(Asker by, UUID chapter, SectionKind kind, String markdown, int version) {
        String words = words(markdown);
        scope.writing(chapter, () -> {
            Section section = section(kind, version);
            section.write(words);
            log.record(by, "write", kind.code(), section.id(), "Draft of the page.");
            return section;
        });
    }

    /** Shows the draft to everybody; refused while the chapter isn't open, the draft can't be read by all, or the page stays frozen. */
    public void publish(Asker by, UUID chapter, SectionKind kind, int version) {
        scope.writing(chapter, () -> {
            Section section = section(kind, version);
            if (!Chapter.inScope().orElseThrow().isActive()) {
                throw Refused.conflict("Your page opens when the chapter is approved. Until then drafts are kept for you.");
            }
            Refused.ifAny(gate.against(section.draft()));
            section.publish(clock.instant());
            log.record(by, "publish", kind.code(), section.id(), "Page section.");
            publishing.publish();
            freeze.mustMend(Optional.empty());
            return section;
        });
    }

    private static Section section(SectionKind kind, int version) {
        Section section = Section.of(kind).orElseThrow(() -> Refused.notFound("There is no such section."));
        Attempt.onVersion(version, section.version());
        return section;
    }

    private static String words(String markdown) {
        String words = markdown == null ? "" : markdown.strip();
        if (words.isEmpty()) {
            throw Refused.invalid("draft", "Write at least a sentence.");
        }
        if (words.length() > LONGEST) {
            throw Refused.invalid("draft", "Shorten this to %,d characters; it has %,d.".formatted(LONGEST, words.length()));
        }
        return words;
    }
}
