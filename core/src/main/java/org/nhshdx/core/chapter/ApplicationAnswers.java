package org.nhshdx.core.chapter;

import java.util.List;
import java.util.Optional;
import org.nhshdx.core.place.Nation;

/**
 * What a group has answered in its application so far, in its own words.
 *
 * <p>Nothing is required while it is a draft: an empty text or list is no answer yet. The rough date is text, such as
 * "a Saturday in spring".
 */
public record ApplicationAnswers(
        String place,
        String town,
        String postcode,
        Optional<Nation> nation,
        String whoYouAre,
        List<TeamMember> team,
        String hostOrganisation,
        String why,
        String forWhom,
        String roughDate,
        String roughVenue,
        String worries,
        List<String> sponsorsInMind,
        Optional<NhsMarks> nhsMarks,
        String nhsLetter) {

    public ApplicationAnswers {
        place = tidy(place);
        town = tidy(town);
        postcode = tidy(postcode);
        nation = nation == null ? Optional.empty() : nation;
        whoYouAre = tidy(whoYouAre);
        team = team == null ? List.of() : team.stream().filter(member -> !member.isBlank()).toList();
        hostOrganisation = tidy(hostOrganisation);
        why = tidy(why);
        forWhom = tidy(forWhom);
        roughDate = tidy(roughDate);
        roughVenue = tidy(roughVenue);
        worries = tidy(worries);
        sponsorsInMind = sponsorsInMind == null ? List.of() : named(sponsorsInMind);
        nhsMarks = nhsMarks == null ? Optional.empty() : nhsMarks;
        nhsLetter = tidy(nhsLetter);
    }

    /** A draft that names its place and nothing else. */
    public static ApplicationAnswers startedFor(String place) {
        return new ApplicationAnswers(
                place, "", "", Optional.empty(), "", List.of(), "", "", "", "", "", "", List.of(), Optional.empty(), "");
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> named(List<String> names) {
        return names.stream().map(ApplicationAnswers::tidy).filter(name -> !name.isEmpty()).toList();
    }
}
