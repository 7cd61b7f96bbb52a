package org.nhshdx.web.organise.picture;

import java.util.List;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.words.Standings;

/** What can be chosen for a picture, in words. */
final class PictureChoices {

    static final List<Option> SHAPES = List.of(
            Option.of("wide", "Wide, three to two"), Option.of("square", "Square"), Option.of("whole", "All of it, as it is"));

    static final List<Option> PARTS = List.of(
            Option.of("centre", "The middle"), Option.of("top", "The top"), Option.of("bottom", "The bottom"),
            Option.of("left", "The left"), Option.of("right", "The right"));

    private PictureChoices() {}

    static List<Option> sections(List<SectionOnDesk> sections) {
        return sections.stream().map(section -> Option.of(section.code(), Standings.inWords(section))).toList();
    }
}
