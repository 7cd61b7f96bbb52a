package org.nhshdx.web.organise.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.tenant.event.ChangeOnDesk;
import org.nhshdx.tenant.event.Difference;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** What the pages of an event's form share: the words they start from, their rows, and what they make of an event. */
@ApplicationScoped
class PartForms {

    private static final String ABOUT = "about";
    private static final String ROUGHLY = "roughly";
    private static final Pattern ROW_BUTTON = Pattern.compile("(add|remove|return)\\.([a-z.]{1,40}?)(?:\\.(\\d{1,3}))?");

    @Inject
    FactsWords words;

    /** The words that are stored of this part. */
    MultivaluedMap<String, String> words(EventOnDesk event, EventPart part) {
        MultivaluedMap<String, String> stored = new MultivaluedHashMap<>(words.words(event.facts(), part));
        if (part == EventPart.NAME) {
            event.about().ifPresent(text -> stored.putSingle(ABOUT, text));
        }
        if (part == EventPart.WHEN) {
            event.roughly().ifPresent(text -> stored.putSingle(ROUGHLY, text));
        }
        return stored;
    }

    /** The event with this part's answers as they were typed. */
    EventDraft draft(EventOnDesk event, EventPart part, Form form) {
        return new EventDraft(
                words.with(event.facts(), part, form),
                part == EventPart.WHEN ? Optional.of(form.value(ROUGHLY)) : event.roughly(),
                part == EventPart.NAME ? Optional.of(form.value(ABOUT)) : event.about());
    }

    /** What is shown in this part and isn't told to the public yet. */
    List<Difference> waiting(EventOnDesk event, EventPart part) {
        Set<String> fields = Stream.of(
                        part.questions().stream().map(Question::path), part.lists().stream().map(Rows::path),
                        part == EventPart.NAME ? Stream.of(ABOUT) : Stream.<String>empty())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return event.waitingChange().map(ChangeOnDesk::differences).orElse(List.of()).stream()
                .filter(difference -> fields.contains(difference.field()))
                .toList();
    }

    /** Only this part's answers count: what others saved in another part is nobody's conflict. */
    void refuseIfOthersSaved(EventOnDesk event, EventPart part, Form form) {
        if (!form.value("seen").equals(fingerprint(event, part))) {
            throw Refused.stale();
        }
    }

    /** What the person has seen of what is stored: what their form says, until they have been shown what others saved. */
    String seen(EventOnDesk event, EventPart part, Form form) {
        boolean shown = !form.answered("seen") || !form.advice("version").isEmpty();
        return shown ? fingerprint(event, part) : form.value("seen");
    }

    /** Whether these are the words that are stored: what was sent while its page was being left has come in unseen. */
    boolean isStored(EventOnDesk event, EventDraft draft) {
        return draft.equals(new EventDraft(event.facts(), event.roughly(), event.about()));
    }

    private String fingerprint(EventOnDesk event, EventPart part) {
        String stored = new TreeMap<>(words(event, part)).toString();
        return UUID.nameUUIDFromBytes(stored.getBytes(StandardCharsets.UTF_8)).toString();
    }

    MultivaluedMap<String, String> closedUp(EventPart part, MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> tidy = sent;
        for (Rows rows : part.lists()) {
            tidy = rows.closedUp(tidy);
        }
        return tidy;
    }

    /** The form with a row more or less, if that is the button that was pressed. */
    Optional<MultivaluedMap<String, String>> withOtherRows(EventPart part, MultivaluedMap<String, String> sent) {
        Matcher button = ROW_BUTTON.matcher(Form.typed(sent).value("go"));
        if (!button.matches()) {
            return Optional.empty();
        }
        return part.lists().stream()
                .filter(rows -> rows.path().equals(button.group(2)))
                .findFirst()
                .map(rows -> button.group(3) == null ? rows.oneMore(sent) : pressed(button.group(1), rows, sent, Integer.parseInt(button.group(3))));
    }

    private static MultivaluedMap<String, String> pressed(String deed, Rows rows, MultivaluedMap<String, String> sent, int row) {
        return switch (deed) {
            case "remove" -> rows.without(sent, row);
            case "return" -> rows.returned(sent, row);
            default -> rows.oneMore(sent);
        };
    }
}
