package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;

/** What follows from every deed on a chapter's licence or standing: its log, its letter, and what the public reads. */
@ApplicationScoped
class Aftermath {

    @Inject
    AuditLog log;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    /** Last of all, in the transaction of the deed. */
    void follow(Asker by, Deed deed, ChapterLetter letter) {
        log.record(by, deed.verb(), deed.about(), deed.aboutId(), deed.reason());
        letters.write(letter.subject(), letter.body());
        publishing.publish();
    }

    /** What was done, to what, and why. */
    record Deed(String verb, String about, UUID aboutId, String reason) {

        static Deed onLicence(String verb, Licensed licensed, String reason) {
            return new Deed(verb, "licence", licensed.licence().id(), reason);
        }

        static Deed onChapter(String verb, Licensed licensed, String reason) {
            return new Deed(verb, "chapter", licensed.chapter().id(), reason);
        }
    }
}
