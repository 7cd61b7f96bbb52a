package org.nhshdx.web.organise.event;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** Turns an event's facts into the words of its form and back; a part of the form changes its own answers alone. */
@ApplicationScoped
class FactsWords {

    @Inject
    ObjectMapper json;

    /** What the form's fields start with in this part. */
    MultivaluedMap<String, String> words(EventFacts facts, EventPart part) {
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        JsonNode tree = json.valueToTree(facts);
        part.questions().forEach(question -> put(words, "facts." + question.path(), question.kind(), at(tree, question.path())));
        part.lists().forEach(rows -> rows(words, rows, at(tree, rows.path())));
        return words;
    }

    private static void rows(MultivaluedMap<String, String> words, Rows rows, JsonNode list) {
        if (rows.asked() && list.isArray()) {
            words.putSingle(rows.anyField(), list.isEmpty() ? "no" : "yes");
        }
        for (int row = 0; row < list.size(); row++) {
            for (Question question : rows.questions()) {
                put(words, rows.prefix(row) + "." + question.path(), question.kind(), at(list.get(row), question.path()));
            }
        }
    }

    private static void put(MultivaluedMap<String, String> words, String field, AnswerKind kind, JsonNode answer) {
        if (answer.isMissingNode() || answer.isNull()) {
            return;
        }
        switch (kind) {
            case DATE -> date(words, field, LocalDate.parse(answer.asText()));
            case YES_NO -> words.putSingle(field, answer.asBoolean() ? "yes" : "no");
            case MANY -> answer.forEach(one -> words.add(field, one.asText()));
            case TIME -> words.putSingle(field, answer.asText().substring(0, 5));
            case TEXT, NUMBER, MONEY -> words.putSingle(field, answer.asText());
        }
    }

    private static void date(MultivaluedMap<String, String> words, String field, LocalDate date) {
        words.putSingle(field + ".day", String.valueOf(date.getDayOfMonth()));
        words.putSingle(field + ".month", String.valueOf(date.getMonthValue()));
        words.putSingle(field + ".year", String.valueOf(date.getYear()));
    }

    /** The facts with this part's answers as they were typed; what can't be read is refused field by field. */
    EventFacts with(EventFacts facts, EventPart part, Form form) {
        ObjectNode tree = json.valueToTree(facts);
        List<Advice> unreadable = new ArrayList<>();
        part.questions().forEach(question -> answer(tree, question, "facts." + question.path(), form, unreadable));
        part.lists().forEach(rows -> set(tree, rows.path(), list(rows, form, unreadable)));
        Refused.ifAny(unreadable);
        return read(tree);
    }

    /** Only a form that isn't ours sends a choice that isn't there. */
    private EventFacts read(ObjectNode tree) {
        try {
            return json.convertValue(tree, EventFacts.class);
        } catch (IllegalArgumentException noSuchChoice) {
            throw Refused.unreadable("", "One of the choices isn't among those that the form offers. Choose again.");
        }
    }

    private static Optional<JsonNode> list(Rows rows, Form form, List<Advice> unreadable) {
        List<Integer> filled = rows.filled(form);
        boolean none = rows.asked() && !form.has(rows.anyField(), "yes");
        if (none || filled.isEmpty()) {
            return form.has(rows.anyField(), "no") ? Optional.of(JsonNodeFactory.instance.arrayNode()) : Optional.empty();
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int row : filled) {
            ObjectNode item = list.addObject();
            rows.questions().forEach(question ->
                    answer(item, question, rows.prefix(row) + "." + question.path(), form, unreadable));
        }
        return Optional.of(list);
    }

    private static void answer(ObjectNode tree, Question question, String field, Form form, List<Advice> unreadable) {
        if (!question.kind().isAnswered(form, field)) {
            set(tree, question.path(), Optional.empty());
            return;
        }
        Optional<JsonNode> answer = question.kind().read(form, field);
        if (answer.isEmpty()) {
            unreadable.add(new Advice(field, question.kind().remedy()));
        }
        set(tree, question.path(), answer);
    }

    /** Paths are names with dots between; a principle's name has none. */
    private static void set(ObjectNode tree, String path, Optional<JsonNode> value) {
        String[] names = path.split("\\.");
        ObjectNode in = tree;
        for (int step = 0; step < names.length - 1; step++) {
            in = in.get(names[step]) instanceof ObjectNode deeper ? deeper : in.putObject(names[step]);
        }
        String last = names[names.length - 1];
        if (value.isPresent()) {
            in.set(last, value.get());
        } else {
            in.remove(last);
        }
    }

    private static JsonNode at(JsonNode tree, String path) {
        return tree.at(JsonPointer.compile("/" + path.replace('.', '/')));
    }
}
