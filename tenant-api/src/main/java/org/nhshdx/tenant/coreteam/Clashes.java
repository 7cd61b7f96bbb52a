package org.nhshdx.tenant.coreteam;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.principle.Parameters;

/** Finds days that are nearer to each other than a charter version allows; a chapter never clashes with itself. */
record Clashes(int days, int kilometres) {

    static Clashes of(Charter charter) {
        return charter.promise("no-clash").map(promised -> of(promised.parameters())).orElse(new Clashes(0, 0));
    }

    private static Clashes of(Parameters parameters) {
        return new Clashes(parameters.figure("days").intValue(), parameters.figure("kilometres").intValue());
    }

    /** All of them in order, each with what it clashes with. */
    List<CalendarEntry> among(List<Located> all) {
        List<Located> inOrder = all.stream().sorted(Comparator.comparing(one -> one.entry().first())).toList();
        Map<Located, List<CalendarEntry.Clash>> found = new IdentityHashMap<>();
        for (int at = 0; at < inOrder.size(); at++) {
            Located one = inOrder.get(at);
            inOrder.stream().skip(at + 1L).takeWhile(other -> apart(one, other) <= days).forEach(other -> {
                clash(one, other).ifPresent(found.computeIfAbsent(one, key -> new ArrayList<>())::add);
                clash(other, one).ifPresent(found.computeIfAbsent(other, key -> new ArrayList<>())::add);
            });
        }
        return inOrder.stream().map(one -> one.entry().clashing(List.copyOf(found.getOrDefault(one, List.of())))).toList();
    }

    private static long apart(Located one, Located other) {
        return Math.max(0, Math.max(
                DAYS.between(one.entry().last(), other.entry().first()), DAYS.between(other.entry().last(), one.entry().first())));
    }

    private Optional<CalendarEntry.Clash> clash(Located one, Located other) {
        long apart = apart(one, other);
        OptionalInt km = km(one, other);
        boolean isNear = apart <= days && (km.isEmpty() || km.getAsInt() <= kilometres) && !one.isOfTheSameChapterAs(other);
        return isNear ? Optional.of(new CalendarEntry.Clash(other.entry().title(), other.entry().kind(), apart, km)) : Optional.empty();
    }

    private static OptionalInt km(Located one, Located other) {
        return one.town().isPresent() && other.town().isPresent()
                ? OptionalInt.of((int) Math.round(one.town().get().kmTo(other.town().get())))
                : OptionalInt.empty();
    }
}
