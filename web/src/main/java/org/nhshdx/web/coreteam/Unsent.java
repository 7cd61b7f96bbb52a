package org.nhshdx.web.coreteam;

import java.util.List;
import java.util.Map;
import org.nhshdx.web.layout.Form;

/** Words that somebody wrote into a form that is gone, because a colleague has decided meanwhile. */
public record Unsent(String label, String words) {

    private static final Map<String, String> OF_DECISIONS =
            Map.of(
            "letter", "Your letter", "reason", "Why", "conditions", "On which conditions", "wouldChange", "What would change the answer");

    /** All of them, when the form was refused; a page that was only opened has none. */
    static List<Unsent> in(Form form) {
        return in(form, OF_DECISIONS);
    }

    /** @param labels what to call each of the fields with words, whichever of several forms they are in */
    static List<Unsent> in(Form form, Map<String, String> labels) {
        return form.mistakes().isEmpty() ? List.of() : form.fields().stream()
                .filter(field -> form.answered(field) && labels.containsKey(last(field)))
                .map(field -> new Unsent(labels.get(last(field)), form.value(field)))
                .toList();
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
