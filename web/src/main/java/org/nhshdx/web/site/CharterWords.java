package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.principle.About;

/** A promise of the charter in the words of its public page. */
@TemplateExtension
final class CharterWords {

    private CharterWords() {}

    static String id(Promised promised) {
        return promised.principle().id();
    }

    /** "About the chapter and its events". */
    static String about(Promised promised) {
        return promised.principle().about().stream()
                .sorted()
                .map(CharterWords::thing)
                .collect(Collectors.joining(" and ", "About ", ""));
    }

    /** How we find out. */
    static String checked(Promised promised) {
        return switch (promised.principle().check()) {
            case AUTO -> "Checked by software";
            case ATTESTED -> "An organiser signs for it, with evidence";
            case JUDGED -> "A person on the core team judges it";
            case COUNTED -> "Counted afterwards";
        };
    }

    /** Who may make an exception. */
    static String exception(Promised promised) {
        return promised.peopleToWaive()
                .map(people -> people == 1 ? "One core-team member may waive it" : "Two core-team members together may waive it")
                .orElse(promised.strength().binds() ? "Never waived" : "Nothing to waive: a day goes ahead without it");
    }

    private static String thing(About about) {
        return switch (about) {
            case CHAPTER -> "chapters";
            case EVENT -> "events";
            case PAGE -> "pages";
        };
    }
}
