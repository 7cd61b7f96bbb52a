package org.nhshdx.web.coreteam;

import java.util.List;
import org.nhshdx.web.layout.Form;

/** Words that somebody wrote into a form that is gone, because a colleague has decided meanwhile. */
public record Unsent(String label, String words) {

    /** All of them, when the form was refused; a page that was only opened has none. */
    static List<Unsent> in(Form form) {
        return form.mistakes().isEmpty() ? List.of() : form.fields().stream()
                .filter(field -> field.contains(".") && form.answered(field))
                .flatMap(field -> label(field).stream().map(label -> new Unsent(label, form.value(field))))
                .toList();
    }

    private static List<String> label(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "letter" -> List.of("Your letter");
            case "reason" -> List.of("Why");
            case "conditions" -> List.of("On which conditions");
            case "wouldChange" -> List.of("What would change the answer");
            default -> List.of();
        };
    }
}
