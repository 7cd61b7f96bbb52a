package org.nhshdx.tenant.coreteam;

import java.util.Map;
import org.nhshdx.tenant.paging.PageOf;

/** One page of the portfolio, with how many chapters of that name and nation are doing how. */
public record PortfolioPart(PageOf<ChapterHealth> chapters, Map<Health, Integer> counts) {}
