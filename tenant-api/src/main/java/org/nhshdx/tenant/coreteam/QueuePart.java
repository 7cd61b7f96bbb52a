package org.nhshdx.tenant.coreteam;

import java.util.List;
import java.util.Map;
import org.nhshdx.tenant.paging.PageOf;

/**
 * One page of the queue as it was asked for, with how much of it there is.
 *
 * @param items what waits, oldest promise first
 * @param all how many things wait for the core team, whatever was asked for
 * @param late how many of all are past their promise
 * @param byKind how many of all are of each kind
 * @param kept how many things each of these questions finds
 */
public record QueuePart(PageOf<Waiting> items, int all, int late, Map<QueueKind, Integer> byKind, List<Integer> kept) {}
