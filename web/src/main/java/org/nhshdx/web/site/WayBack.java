package org.nhshdx.web.site;

/**
 * Where somebody goes on who looked for a Welsh page of a chapter and found none.
 *
 * @param path the chapter's own page
 * @param name what the chapter is called
 * @param inWelsh whether that page is told in Welsh too
 */
record WayBack(String path, String name, boolean inWelsh) {}
