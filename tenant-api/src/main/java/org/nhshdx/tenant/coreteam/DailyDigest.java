package org.nhshdx.tenant.coreteam;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Tells the core team each working morning what waits for them, oldest promise first; nothing when nothing does. */
@ApplicationScoped
public class DailyDigest {

    @Inject
    Queue queue;

    @Inject
    EndingWaivers ending;

    @Inject
    WorkingDays workingDays;

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url")
    String home;

    /** Every node does it, and the outbox takes it once. */
    @Scheduled(cron = "0 0 8 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void send() {
        LocalDate today = LocalDate.now(clock);
        boolean isWorkingDay = workingDays.between(today.minusDays(1), today) == 1;
        List<Waiting> forUs = isWorkingDay ? waiting() : List.of();
        if (!forUs.isEmpty()) {
            MessageToSend digest = digest(forUs, today);
            scope.writingShared(() -> outbox.queueToCoreTeam(digest));
        }
    }

    private List<Waiting> waiting() {
        return queue.of(people.calendar()).stream().filter(one -> one.answerBy().isPresent()).toList();
    }

    private MessageToSend digest(List<Waiting> waiting, LocalDate today) {
        long late = waiting.stream().filter(one -> one.answerBy().orElseThrow().isBefore(today)).count();
        String subject = "%d %s for the core team%s".formatted(
                waiting.size(), waiting.size() == 1 ? "thing waits" : "things wait", late == 0 ? "" : ", %d past the promise".formatted(late));
        String lines = waiting.stream().map(one -> line(one, today)).collect(Collectors.joining("\n"));
        return MessageToSend.saying("digest " + today, "digest", subject, """
                What waits, oldest promise first:

                %s
                %s
                All of it: <%s/core-team>
                """.formatted(lines, waiversEnding(today), home));
    }

    private String waiversEnding(LocalDate today) {
        int waivers = ending.count(today);
        return waivers == 0 ? "" : "\n%d %s within %d days; the chapters are told what then breaks.\n".formatted(
                waivers, waivers == 1 ? "waiver ends" : "waivers end", Waiver.NOTICE_DAYS);
    }

    private static String line(Waiting one, LocalDate today) {
        LocalDate promised = one.answerBy().orElseThrow();
        String when = promised.isBefore(today) ? "was promised by " : "by ";
        return "- %s, %s: %s%s%s".formatted(
                one.place(), one.kind().code(), when, InWords.day(promised), one.who().map(who -> "; " + who + " has it").orElse(""));
    }
}
