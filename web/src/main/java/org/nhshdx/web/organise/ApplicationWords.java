package org.nhshdx.web.organise;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.chapter.TeamMember;
import org.nhshdx.core.place.Nation;
import org.nhshdx.web.layout.Form;

/** An application's answers as the words in its forms' fields, and back. */
final class ApplicationWords {

    private static final int MOST_PEOPLE = 31;

    private ApplicationWords() {}

    static Map<String, String> of(ApplicationAnswers answers) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("place", answers.place());
        words.put("town", answers.town());
        words.put("postcode", answers.postcode());
        words.put("nation", answers.nation().map(Nation::code).orElse(""));
        words.put("whoYouAre", answers.whoYouAre());
        putTeam(words, answers.team());
        words.put("hostOrganisation", answers.hostOrganisation());
        words.put("why", answers.why());
        words.put("forWhom", answers.forWhom());
        words.put("roughDate", answers.roughDate());
        words.put("roughVenue", answers.roughVenue());
        words.put("worries", answers.worries());
        words.put("sponsorsInMind", String.join("\n", answers.sponsorsInMind()));
        words.put("nhsMarks", answers.nhsMarks().map(NhsMarks::code).orElse(""));
        words.put("nhsLetter", answers.nhsLetter());
        return words;
    }

    private static void putTeam(Map<String, String> words, List<TeamMember> team) {
        for (int i = 0; i < team.size(); i++) {
            words.put("team." + (i + 1) + ".name", team.get(i).name());
            words.put("team." + (i + 1) + ".does", team.get(i).does());
        }
    }

    /** The same answers with what was sent for one step's fields instead. */
    static ApplicationAnswers with(ApplicationAnswers answers, ApplicationStep step, MultivaluedMap<String, String> sent) {
        Map<String, String> words = of(answers);
        words.keySet().removeIf(step::asks);
        Form form = Form.typed(sent);
        sent.keySet().stream().filter(step::asks).forEach(field -> words.put(field, form.value(field)));
        return read(Form.holding(words));
    }

    private static ApplicationAnswers read(Form form) {
        return new ApplicationAnswers(
                form.value("place"), form.value("town"), form.value("postcode"), nation(form.value("nation")),
                form.value("whoYouAre"), team(form), form.value("hostOrganisation"), form.value("why"),
                form.value("forWhom"), form.value("roughDate"), form.value("roughVenue"), form.value("worries"),
                form.value("sponsorsInMind").lines().toList(), marks(form.value("nhsMarks")), form.value("nhsLetter"));
    }

    private static List<TeamMember> team(Form form) {
        return IntStream.rangeClosed(1, MOST_PEOPLE)
                .mapToObj(row -> new TeamMember(form.value("team." + row + ".name"), form.value("team." + row + ".does")))
                .toList();
    }

    private static Optional<Nation> nation(String code) {
        return Stream.of(Nation.values()).filter(nation -> nation.code().equals(code)).findFirst();
    }

    private static Optional<NhsMarks> marks(String code) {
        return Stream.of(NhsMarks.values()).filter(marks -> marks.code().equals(code)).findFirst();
    }
}
