package org.nhshdx.web.organise;

import java.util.List;
import org.nhshdx.web.layout.Option;

/** The answers to choose from on the desk's forms. */
public final class Choices {

    public static final List<Option> NATIONS = List.of(
            Option.of("england", "England"), Option.of("wales", "Wales"), Option.of("scotland", "Scotland"),
            Option.of("northern-ireland", "Northern Ireland"));

    static final List<Option> MARKS = List.of(
            new Option("none-used", "No, none used", "The name we license to you is enough."),
            new Option("by-letter", "Yes, with written permission", "Somebody of the core team reads it."));

    static final List<Option> ROLES = List.of(
            new Option("lead", "Lead organiser", "Submits, invites and answers for the chapter."),
            new Option("organiser", "Organiser", "Plans and announces days and writes the page."),
            new Option("helper", "Helper", "Helps with the days’ details."));

    private Choices() {}
}
