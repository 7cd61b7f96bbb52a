package org.nhshdx.tenant.artwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commissions for tests to draw. */
final class Drawn {

    static final String ADDRESS = "https://hackdays.example.org/verify/NHSHDX-GLO-7K4MQP";

    /** What was found out about names the hard way: short, long, in one word, with apostrophes, hyphens and Welsh accents. */
    static final List<String> PLACES = List.of(
            "Ely", "Y", "Newcastle upon Tyne and North Shields", "King's Lynn", "Ynys Môn", "Tŷ Ddewi", "Llanfair\u00adpwllgwyngyll",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Stratford-upon-Avon and the Villages along the River Valley S",
            "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "iiiiiiiii", "Å", "Ĵurnal–Ẃyddgrug");

    private Drawn() {}

    static Commission licensed(String place, String theme) {
        return preview(place, theme).under(new Stamp("NHSHDx " + place, "NHSHDX-GLO-7K4MQP", ADDRESS));
    }

    static Commission preview(String place, String theme) {
        return Commission.preview(place, Optional.of(day("NHSHDx " + place + (theme.isEmpty() ? "" : ": " + theme))));
    }

    static Commission.Day day(String title) {
        return new Commission.Day(
                title, Optional.of("Saturday 13 March 2027 and Sunday 14 March 2027"), Optional.of(LocalDate.of(2027, 3, 13)),
                Optional.of("9am to 5pm, then 9am to 3pm"), Optional.of("The Quay Education Centre, Mill Lane, Gloucester, GL1 3NN"),
                "https://tickets.example.org/gloucester", "https://hackdays.example.org/x/gloucester/events/march");
    }
}
