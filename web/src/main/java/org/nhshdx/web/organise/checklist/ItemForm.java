package org.nhshdx.web.organise.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.tenant.checklist.ItemPlan;
import org.nhshdx.tenant.people.ChapterPeople;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.Theirs;
import org.nhshdx.web.words.Dates;

/** The fields in which something to do is planned: its words, a day set by hand, and who does it. */
final class ItemForm {

    private static final List<String> DAY = List.of("day.day", "day.month", "day.year");

    private ItemForm() {}

    /** What the form says; refused with advice for each field that can't be read. */
    static ItemPlan plan(Form form) {
        List<Advice> advice = new ArrayList<>();
        if (form.date("day").isEmpty() && DAY.stream().anyMatch(form::answered)) {
            advice.add(new Advice("day", "Give a real date, such as 27 2 2027, or leave all three empty."));
        }
        if (form.answered("owner") && owner(form).isEmpty()) {
            advice.add(new Advice("owner", "Choose somebody who is in your chapter."));
        }
        Refused.ifAny(advice);
        return new ItemPlan(form.value("words"), form.date("day"), owner(form));
    }

    private static Optional<UUID> owner(Form form) {
        try {
            return Optional.of(UUID.fromString(form.value("owner")));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** The form as it is stored; a counted day leaves its fields empty, so that it goes on moving with the event. */
    static Form holding(ItemOnDesk item) {
        Map<String, String> words = new HashMap<>(Map.of("words", item.words()));
        item.owner().ifPresent(owner -> words.put("owner", owner.organiser().toString()));
        byHand(item).ifPresent(day -> {
            words.put("day.day", String.valueOf(day.getDayOfMonth()));
            words.put("day.month", String.valueOf(day.getMonthValue()));
            words.put("day.year", String.valueOf(day.getYear()));
        });
        return Form.holding(words);
    }

    private static Optional<LocalDate> byHand(ItemOnDesk item) {
        return item.day().filter(day -> item.byHand());
    }

    /** What somebody else saved meanwhile, where it isn't what was typed. */
    static List<Theirs> theirs(Form typed, ItemOnDesk now) {
        Form stored = holding(now);
        return Stream.of(
                        differing(typed, stored, List.of("words"), "What has to be done", now.words()),
                        differing(typed, stored, DAY, "By when",
                                byHand(now).map(Dates::inWords).orElse("counted back from the day")),
                        differing(typed, stored, List.of("owner"), "Who does it",
                                now.owner().map(ItemOnDesk.Owner::name).orElse("nobody yet")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Theirs> differing(Form typed, Form stored, List<String> fields, String label, String value) {
        return fields.stream().allMatch(field -> typed.value(field).equals(stored.value(field)))
                ? Optional.empty()
                : Optional.of(new Theirs(fields.get(0), label, value));
    }

    /** Everybody in the chapter. */
    static List<Option> owners(ChapterPeople people) {
        return people.people().stream().map(one -> Option.of(one.id().toString(), one.name())).toList();
    }
}
