package org.nhshdx.web.coreteam;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.coreteam.FilterOnDesk;
import org.nhshdx.tenant.coreteam.QueueAsked;

/** A question to the queue under a name, and the address that asks it. */
public record QueueLink(String name, QueueAsked asked) {

    /** Those that everybody has. */
    private static final List<QueueLink> USUAL = List.of(
                new QueueLink("Everything", QueueAsked.all()),
                new QueueLink("Past the promise", new QueueAsked("", "", true, "", "")),
                new QueueLink("Mine", new QueueAsked("", "mine", false, "", "")),
                new QueueLink("Nobody’s", new QueueAsked("", "nobody", false, "", "")));

    /** Those, and after them what somebody keeps for themselves. */
    static List<QueueLink> with(List<FilterOnDesk> kept) {
        return Stream.concat(USUAL.stream(), kept.stream().map(one -> new QueueLink(one.name(), one.asked()))).toList();
    }

    public String href() {
        return QueuePage.PATH + (asked.isNarrowed() ? "?" + asked.query() : "");
    }

    /** The same with how much it finds. */
    record Counted(String name, String href, int count, boolean current) {}

    Counted counted(int count, QueueAsked now) {
        return new Counted(name, href(), count, asked.equals(now));
    }
}
