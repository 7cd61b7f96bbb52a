package org.nhshdx.tenant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.TeamMember;
import org.nhshdx.core.place.Postcode;
import org.nhshdx.tenant.problem.Advice;

/** What each answer may be and how long, so that a page of them can still be read. */
final class AnswerLengths {

    private static final int NAME = 120;
    private static final int TEXT = 20_000;
    private static final int PEOPLE = 30;

    private final List<Advice> advice = new ArrayList<>();

    /** What is too long, or can't become an address; empty when all is well. */
    static List<Advice> of(ApplicationAnswers answers) {
        AnswerLengths lengths = new AnswerLengths();
        lengths.names(answers);
        lengths.texts(answers);
        lengths.lists(answers);
        return List.copyOf(lengths.advice);
    }

    private void names(ApplicationAnswers answers) {
        place(answers.place());
        atMost(NAME, "town", answers.town());
        postcode(answers.postcode());
        atMost(NAME, "hostOrganisation", answers.hostOrganisation());
    }

    private void place(String place) {
        atMost(NAME, "place", place);
        PlaceName.against(place).ifPresent(sentence -> advice.add(new Advice("place", sentence)));
    }

    private void postcode(String postcode) {
        atMost(NAME, "postcode", postcode);
        if (!postcode.isEmpty() && Postcode.of(postcode).isEmpty()) {
            advice.add(new Advice("postcode", "This isn't a postcode. Give a whole one or its first half, such as GL1, or leave it empty."));
        }
    }

    private void texts(ApplicationAnswers answers) {
        atMost(TEXT, "whoYouAre", answers.whoYouAre());
        atMost(TEXT, "why", answers.why());
        atMost(TEXT, "forWhom", answers.forWhom());
        atMost(TEXT, "roughDate", answers.roughDate());
        atMost(TEXT, "roughVenue", answers.roughVenue());
        atMost(TEXT, "worries", answers.worries());
        atMost(TEXT, "nhsLetter", answers.nhsLetter());
    }

    private void lists(ApplicationAnswers answers) {
        Stream<String> team = answers.team().stream().flatMap(AnswerLengths::words);
        list("team", answers.team().size(), team);
        list("sponsorsInMind", answers.sponsorsInMind().size(), answers.sponsorsInMind().stream());
    }

    private static Stream<String> words(TeamMember member) {
        return Stream.of(member.name(), member.does());
    }

    private void list(String field, int size, Stream<String> words) {
        if (size > PEOPLE || words.anyMatch(word -> word.length() > NAME)) {
            advice.add(new Advice(field, "Give at most %d, each of at most %d characters.".formatted(PEOPLE, NAME)));
        }
    }

    private void atMost(int most, String field, String text) {
        if (text.length() > most) {
            advice.add(new Advice(field, "Shorten this to %,d characters; it has %,d.".formatted(most, text.length())));
        }
    }
}
