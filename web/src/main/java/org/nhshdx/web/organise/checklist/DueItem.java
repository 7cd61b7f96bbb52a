package org.nhshdx.web.organise.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.checklist.Checklist;
import org.nhshdx.tenant.people.ChapterOnDesk;

/** Something that a chapter still has to do, with the event that it is for and where its checklist is. */
public record DueItem(String event, String checklist, ItemLine line) {

    /** What comes first over all of a chapter's events; what has no day comes last. */
    public static List<DueItem> first(int most, ChapterOnDesk chapter, List<Checklist> lists, LocalDate today) {
        return lists.stream()
                .flatMap(list -> of(chapter, list, today))
                .sorted(Comparator.comparing(due -> due.line().item().day().orElse(LocalDate.MAX)))
                .limit(most)
                .toList();
    }

    private static Stream<DueItem> of(ChapterOnDesk chapter, Checklist list, LocalDate today) {
        String address = chapter.desk() + "/events/" + list.event() + "/checklist";
        return list.open().stream()
                .map(item -> new DueItem(list.title().orElse("A day without a name"), address, ItemLine.of(item, today)));
    }
}
