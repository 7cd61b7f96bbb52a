package org.nhshdx.web.coreteam;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.organise.Versions;

/** One of several forms on the page of a decision: its fields are named "decline.reason", so that no two are alike. */
final class DecisionForm {

    private final String name;
    private final MultivaluedMap<String, String> sent;
    private final Form form;

    private DecisionForm(String name, MultivaluedMap<String, String> sent) {
        this.name = name;
        this.sent = sent;
        this.form = Form.typed(sent);
    }

    static DecisionForm of(String name, MultivaluedMap<String, String> sent) {
        return new DecisionForm(name, sent);
    }

    /** What a decision does with this form. */
    interface Deed {
        void does(DecisionForm form);
    }

    String value(String field) {
        return form.value(name + "." + field);
    }

    /** The date typed as day, month and year; empty when it isn't a real one. */
    Optional<LocalDate> date(String field) {
        return form.date(name + "." + field);
    }

    /** The date typed as day, month and year; refused when it isn't a real one. */
    LocalDate dateRequired(String field) {
        return date(field).orElseThrow(() -> Refused.invalid(field, "Give a day, such as 4 7 2026."));
    }

    /** Everything that was chosen under one name; refused when that is nothing. */
    List<String> some(String field) {
        List<String> chosen = form.values(name + "." + field);
        if (chosen.isEmpty()) {
            throw Refused.invalid(field, "Choose at least one.");
        }
        return chosen;
    }

    int version() {
        return Versions.seen(form);
    }

    /** What a judge says of this form's principle. */
    Answer answer(String principle) {
        return new Answer(principle, isKept(), value("reason"), seen(form));
    }

    /** How many earlier answers its reader had before them. */
    static int seen(Form form) {
        String seen = form.value("seen");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    boolean isKept() {
        if (value("kept").isEmpty()) {
            throw Refused.invalid("kept", "Say whether it is kept or broken.");
        }
        return value("kept").equals("yes");
    }

    Decline decline() {
        return new Decline(form.values(name + ".principles"), value("reason"), value("wouldChange"), value("letter"));
    }

    /** The words as they were sent, with the advice at this form's own fields. */
    Form refused(Refused refusal) {
        Form refused = form;
        for (Advice advice : refusal.advice()) {
            boolean atAField = advice.namesAField() && !advice.field().equals("version");
            refused = refused.wrong(atAField ? name + "." + advice.field() : "", advice.sentence());
        }
        return refused;
    }

    /** The same words with this letter, to be read and changed before it is sent. */
    Form withLetter(String letter) {
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>(sent);
        words.putSingle(name + ".letter", letter);
        return Form.typed(words);
    }
}
