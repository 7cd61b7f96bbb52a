package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team says no, under which principles and what would change the answer. */
@ApplicationScoped
public class DecliningAssets {

    @Inject
    Scope scope;

    @Inject
    AnswerLetters answers;

    @Inject
    WritingLetters letters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the request that the asker has read */
    public void decline(Asker by, UUID chapter, UUID id, int version, Decline decline) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Chapter.inScopeLocked();
            AssetRequest request = RequestAt.locked(id, version);
            Attempt.to(() -> request.decline(
                    decline.reason(), decline.principles(), decline.wouldChange(), by.person(), clock.instant()));
            answers.declined(by, request, decline).or(decline.letter()).sendBy(letters);
            log.record(by, "decline", "assets", id, decline.inTheLog());
            return request;
        });
    }
}
