package org.nhshdx.web.coreteam;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.tenant.coreteam.Health;
import org.nhshdx.tenant.coreteam.Spot;
import org.nhshdx.web.site.UkMap;
import org.nhshdx.web.words.HealthWords;

/**
 * One or several chapters on the map, in the shape and colour of the most pressing of them.
 *
 * @param scale how much larger than one alone
 * @param href to the chapter, or to the list of those around here
 */
public record HealthDot(String x, String y, Health health, String scale, String href, String words) {

    private static final double GROWTH = 0.5;

    static HealthDot of(Spot spot) {
        boolean one = spot.chapters() == 1;
        return new HealthDot(
                UkMap.across(spot.longitude()), UkMap.down(spot.latitude()), spot.worst(),
                String.format(Locale.ROOT, "%.2f", 1 + GROWTH * Math.log10(spot.chapters())),
                one ? CoreTeamDesk.CHAPTERS + "/" + spot.slug() : CoreTeamDesk.CHAPTERS + "?patch=" + spot.patch(),
                one ? spot.place() + ": " + HealthWords.inWords(spot.worst()).toLowerCase(Locale.ROOT)
                        : spot.chapters() + " chapters around " + spot.place() + ": " + counts(spot));
    }

    private static String counts(Spot spot) {
        return Stream.of(count(spot.atRisk(), Health.AT_RISK), count(spot.dormant(), Health.DORMANT), count(spot.fresh(), Health.NEW),
                        count(spot.thriving(), Health.THRIVING))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(int chapters, Health health) {
        return chapters == 0 ? "" : chapters + " " + HealthWords.inWords(health).toLowerCase(Locale.ROOT);
    }

    /** Each health has a shape of its own, so that colour isn't all there is. */
    public String shape() {
        return shape(health);
    }

    static String shape(Health health) {
        return switch (health) {
            case AT_RISK -> "M0-8 7.5 5.5h-15z";
            case DORMANT -> "M-5.5-5.5h11v11h-11z";
            case NEW -> "M0-7.5 7.5 0 0 7.5-7.5 0z";
            case THRIVING, CLOSED -> "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
        };
    }
}
