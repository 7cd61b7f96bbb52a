package org.nhshdx.tenant.event;

import org.nhshdx.tenant.charter.Examination;

/** An event that is planned or announced, in brief, with what the charter says of it today. */
public record EventAhead(EventInBrief event, Examination examination) {}
