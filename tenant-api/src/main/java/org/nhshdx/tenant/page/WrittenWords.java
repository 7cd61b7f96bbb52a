package org.nhshdx.tenant.page;

import java.util.ArrayList;
import java.util.List;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** A section's title and words as somebody wrote them; the title is empty for what has a heading of ours. */
public record WrittenWords(String title, String markdown) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST = 20_000;

    public WrittenWords {
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        markdown = markdown == null ? "" : markdown.strip();
    }

    /** What of it a section of this kind can take; refused with what to mend. */
    WrittenWords fitFor(SectionKind kind) {
        List<Advice> advice = new ArrayList<>();
        if (kind.isFree() && title.isEmpty()) {
            advice.add(new Advice("title", "Give it a title."));
        }
        if (kind.isFree() && title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            advice.add(new Advice("title", "Shorten the title to %d characters; it has %,d."
                    .formatted(LONGEST_TITLE, title.codePointCount(0, title.length()))));
        }
        if (markdown.isEmpty() && !kind.tellsFacts()) {
            advice.add(new Advice("draft", "Write at least a sentence."));
        }
        if (markdown.length() > LONGEST) {
            advice.add(new Advice("draft", "Shorten this to %,d characters; it has %,d.".formatted(LONGEST, markdown.length())));
        }
        Refused.ifAny(advice);
        return kind.isFree() ? this : new WrittenWords("", markdown);
    }
}
