package org.nhshdx.tenant.handbook;

import java.util.List;
import org.nhshdx.core.event.ChecklistItem.Advised;

/**
 * One page of the handbook.
 *
 * @param slug its address under {@code /handbook/}
 * @param stage the part of the work that it belongs to, such as "Getting ready"
 * @param principles the ids of the charter's principles that it serves
 * @param items what it advises to do
 * @param sheets whether each part is a sheet of its own when it is printed
 * @param opening what comes before the first heading, in Markdown
 */
public record HandbookPage(
        String slug, String title, String summary, String stage, List<String> principles, List<Advised> items, boolean sheets,
        String opening, List<Part> parts) {

    /** A heading and what stands under it, in Markdown. */
    public record Part(String title, String words) {}
}
