package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.scope.Asker;

/** Writes down which licences of the chapter in scope the calendar has ended: each once, with its line and its letter. */
@ApplicationScoped
public class WritingExpiries {

    @Inject
    AuditLog log;

    @Inject
    WritingLetters letters;

    @Inject
    Clock clock;

    /** Call it with the chapter locked, and publish afterwards; whether there was anything to write. */
    public boolean write(Asker calendar, Chapter chapter, LocalDate today) {
        List<Licence> over = Licence.overBy(today);
        over.forEach(licence -> {
            licence.expire(clock.instant());
            log.record(calendar, "expire", "licence", licence.id(), new Said("Its last day is over.", "granted", "expired"));
            ChapterLetter letter = ChapterLetter.expired(chapter, licence);
            letters.write(letter.subject(), letter.body());
        });
        Licence.flush();
        return !over.isEmpty();
    }
}
