package org.nhshdx.tenant.live;

import java.util.Set;
import java.util.function.Predicate;
import org.nhshdx.core.publication.PublicChapter;

/**
 * One round over chapters whose pages are to be looked at.
 *
 * @param isDue whether a chapter still wants it, asked again once nobody else can look at it
 * @param ours the promises that our own templates break, which nobody is held to meanwhile
 */
record Round(Predicate<PublicChapter> isDue, Set<String> ours) {}
