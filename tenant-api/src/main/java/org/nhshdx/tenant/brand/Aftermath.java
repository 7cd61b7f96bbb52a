package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
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
        log.record(by, deed.verb(), deed.about(), deed.aboutId(), deed.said());
        letters.write(letter.subject(), letter.body());
        publishing.publish();
    }

    /** What was done, to what, and why. */
    record Deed(String verb, String about, UUID aboutId, Said said) {

        static Deed onLicence(String verb, Licensed licensed, String reason) {
            return new Deed(verb, "licence", licensed.licence().id(), Said.why(reason));
        }

        static Deed onChapter(String verb, Licensed licensed, String reason) {
            return new Deed(verb, "chapter", licensed.chapter().id(), Said.why(reason));
        }

        /** How it stood before, and how it stands now. */
        Deed moving(String before, String after) {
            return new Deed(verb, about, aboutId, new Said(said.reason(), before, after));
        }
    }
}
