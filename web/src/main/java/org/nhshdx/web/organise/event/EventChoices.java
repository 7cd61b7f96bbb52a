package org.nhshdx.web.organise.event;

import java.util.List;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.Choices;

/** The answers to choose from in the event's form. */
public record EventChoices(
        List<Option> nations, List<Option> audiences, List<Option> backgrounds, List<Option> benefits, List<Option> anySponsors,
        List<Option> anyJudges, List<Option> anySchedule) {

    static EventChoices all() {
        return new EventChoices(
                Choices.NATIONS,
                List.of(new Option("everyone", "Everyone", "No skill, job or employer is needed."),
                        new Option("nhs-staff", "NHS staff", "This needs a waiver that says why."),
                        new Option("invited", "People you invite", "This needs a waiver that says why.")),
                List.of(Option.of("clinical", "Clinical"), Option.of("technical", "Technical"), Option.of("both", "Both"),
                        Option.of("patient", "Patient or carer"), Option.of("other", "Something else")),
                List.of(Option.of("thanks", "Thanked on the day"), Option.of("listed", "Listed on your page"),
                        Option.of("logo", "Logo on your page")),
                List.of(Option.of("yes", "Yes, these"), Option.of("no", "No, none")),
                List.of(Option.of("yes", "Yes, by these people"), Option.of("no", "No, nobody judges")),
                List.of(Option.of("yes", "Yes, this"), Option.of("no", "No, nothing is fixed")));
    }
}
