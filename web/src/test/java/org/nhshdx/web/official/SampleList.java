package org.nhshdx.web.official;

/** A list of invented official days, as the core team would write it. */
public final class SampleList {

    public static final String HEADING = "number,slug,series,city,venue,start,end,ticketing,page_published_days_before,"
            + "tickets_live_days_before,projects_recorded,supporters_recorded,projects_online_days_after_start\n";

    private SampleList() {}

    /** One row: a weekend in Ripon in May 2041 or another year. */
    public static String row(int number, int year) {
        return "%d,%s,NHS Hack Day,Ripon,\"The Old Mill, Weir Lane, HG4 1AA\",%d-05-04,%d-05-05,tickets,30,,,0,\n"
                .formatted(number, slug(number), year, year);
    }

    public static String slug(int number) {
        return number + "-ripon";
    }
}
