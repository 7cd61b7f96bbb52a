package org.nhshdx.tenant.verification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.audit.Anchor;
import org.nhshdx.core.audit.ChainCheck.Verdict;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.audit.CheckingLogs;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.coreteam.ChapterLogs;
import org.nhshdx.tenant.coreteam.ChapterLogs.OfChapter;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.verification.Verification.OfLog;

/**
 * Recomputes every log, and writes down in the platform's how far each chapter's has come, so that nothing of it can be
 * cut off unnoticed afterwards.
 */
@ApplicationScoped
public class VerifyingLogs {

    private static final Logger LOG = Logger.getLogger(VerifyingLogs.class);

    @Inject
    Scope scope;

    @Inject
    CheckingLogs checking;

    @Inject
    ChapterLogs logs;

    @Inject
    PlatformLog platform;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @param kept how far the platform's log had come, as whoever runs it has kept it from an earlier check */
    public Verification verify(Asker by, Optional<Anchor> kept) {
        Map<OfChapter, Verdict> verdicts = new LinkedHashMap<>();
        logs.all(by).forEach(chapter -> verdicts.put(chapter, checking.ofChapter(chapter.chapter())));
        Verdict platforms = checking.ofPlatform(kept);
        if (platforms.isWhole()) {
            verdicts.forEach((chapter, verdict) -> anchor(by, chapter.chapter(), verdict));
            platforms = checking.ofPlatform(kept);
        }
        List<OfLog> chapters = verdicts.entrySet().stream()
                .map(one -> new OfLog(Chapter.named(one.getKey().place()), one.getKey().slug(), one.getValue()))
                .toList();
        return new Verification(new OfLog("The platform", "", platforms), chapters);
    }

    /**
     * Only a log that is whole and has grown, and only in a platform's log that is whole: what was cut or changed is not
     * to be taken for the truth from now on.
     */
    private void anchor(Asker by, UUID chapter, Verdict verdict) {
        Anchor now = new Anchor(verdict.lines(), verdict.hash(), clock.instant());
        Optional<String> known = scope.readingShared(() -> PlatformEntry.lastAnchorOf(chapter).map(Anchor::words));
        if (verdict.isWhole() && verdict.lines() > 0 && !known.equals(Optional.of(now.words()))) {
            platform.record(by, Anchor.VERB, Anchor.about(chapter), now.words());
        }
    }

    /** Each night; the platform's own anchor goes to the server's log, which is kept elsewhere. */
    @Scheduled(cron = "0 10 3 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        Verification verification = verify(people.calendar(), Optional.empty());
        verification.flaws().forEach(flaw -> LOG.errorf("A log isn't whole: %s", flaw));
        if (verification.isWhole()) {
            LOG.infof("The platform's log has come to %s", verification.platform().anchor());
        }
    }
}
