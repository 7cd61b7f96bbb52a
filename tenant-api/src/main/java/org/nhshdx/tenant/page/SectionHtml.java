package org.nhshdx.tenant.page;

/** Turns a section's Markdown into the HTML that readers get; whoever draws the pages implements it as a bean. */
public interface SectionHtml {

    /** Harmless HTML, without headings of the first or second level. */
    String of(String markdown);
}
