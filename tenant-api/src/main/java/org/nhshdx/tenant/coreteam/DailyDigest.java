package org.nhshdx.tenant.coreteam;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Tells the core team each working morning what waits for them and what was granted by rule; nothing when there is nothing. */
@ApplicationScoped
public class DailyDigest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Inject
    Queue queue;

    @Inject
    EndingWaivers ending;

    @Inject
    AssetRequests requests;

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
        List<Delegated> granted = isWorkingDay ? requests.delegatedSince(people.calendar(), lastMorning(today)) : List.of();
        if (!forUs.isEmpty() || !granted.isEmpty()) {
            MessageToSend digest = digest(forUs, granted, today);
            scope.writingShared(() -> outbox.queueToCoreTeam(digest));
        }
    }

    /** Eight o'clock of the working day before, when the last digest went out. */
    private Instant lastMorning(LocalDate today) {
        LocalDate before = Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(day -> workingDays.between(day.minusDays(1), day) == 1)
                .findFirst()
                .orElseThrow();
        return before.atTime(EIGHT).atZone(LondonClock.ZONE).toInstant();
    }

    private List<Waiting> waiting() {
        return queue.of(people.calendar()).stream().filter(one -> one.answerBy().isPresent()).toList();
    }

    private MessageToSend digest(List<Waiting> waiting, List<Delegated> granted, LocalDate today) {
        return MessageToSend.saying("digest " + today, "digest", subject(waiting, today), """
                %s%s%sAll of it: <%s/core-team>
                """.formatted(
                        listed("What waits, oldest promise first:", waiting.stream().map(one -> line(one, today))),
                        listed("Granted by delegation since the last morning:", granted.stream().map(DailyDigest::line)),
                        listed("What ends by itself:", waiversEnding(today)), home));
    }

    private static String subject(List<Waiting> waiting, LocalDate today) {
        if (waiting.isEmpty()) {
            return "Nothing waits; something was granted by delegation";
        }
        long late = waiting.stream().filter(one -> one.answerBy().orElseThrow().isBefore(today)).count();
        return "%d %s for the core team%s".formatted(
                waiting.size(), waiting.size() == 1 ? "thing waits" : "things wait", late == 0 ? "" : ", %d past the promise".formatted(late));
    }

    private Stream<String> waiversEnding(LocalDate today) {
        int waivers = ending.count(today);
        return waivers == 0 ? Stream.empty() : Stream.of("%d %s within %d days; the chapters are told what then breaks.".formatted(
                waivers, waivers == 1 ? "waiver ends" : "waivers end", Waiver.NOTICE_DAYS));
    }

    private static String listed(String heading, Stream<String> lines) {
        String all = lines.collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : heading + "\n\n" + all + "\n\n";
    }

    private static String line(Delegated one) {
        return "- %s, the %s%s, asked for by %s: %s %s".formatted(
                one.place(), one.asset().words(), one.event().map(event -> " for " + event.replace('-', ' ')).orElse(""),
                one.who().orElse("somebody no longer known"), one.code(), one.why());
    }

    private static String line(Waiting one, LocalDate today) {
        LocalDate promised = one.answerBy().orElseThrow();
        String when = promised.isBefore(today) ? "was promised by " : "by ";
        return "- %s, %s: %s%s%s".formatted(
                one.place().isEmpty() ? "For us all" : one.place(), one.kind().code().replace('-', ' '), when, InWords.day(promised), one.who().map(who -> "; " + who + " has it").orElse(""));
    }
}
