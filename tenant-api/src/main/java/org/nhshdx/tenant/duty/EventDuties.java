package org.nhshdx.tenant.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;

/** Events that aren't held, reported or called off yet. */
@ApplicationScoped
class EventDuties implements Unfinished {

    @Override
    public List<Duty> duties(LocalDate today) {
        return Event.all().stream().flatMap(event -> duty(event, today)).toList();
    }

    private static Stream<Duty> duty(Event event, LocalDate today) {
        String title = Optional.ofNullable(event.facts().title()).orElse("A day without a name");
        String at = "events/" + event.slug();
        EventDays days = EventDays.of(event.facts());
        return switch (event.state()) {
            case DRAFT -> Stream.of(days.first()
                    .map(day -> Duty.by(day, title + " is planned and not announced.", at))
                    .orElseGet(() -> Duty.of(title + " is a draft without a date.", at)));
            case ANNOUNCED -> Stream.of(announced(title, at, days.last().orElse(today), today));
            case CALLED_OFF, HELD, REPORTED -> Stream.empty();
        };
    }

    private static Duty announced(String title, String at, LocalDate last, LocalDate today) {
        return last.isBefore(today)
                ? Duty.by(last, title + " is over: say that it was held, or call it off.", at).first(true)
                : Duty.by(last, title + " is announced and still to come.", at);
    }
}
