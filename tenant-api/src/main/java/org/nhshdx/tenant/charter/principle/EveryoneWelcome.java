package org.nhshdx.tenant.charter.principle;

import org.nhshdx.core.event.Audience;

/** Anybody may come. */
final class EveryoneWelcome extends Promise implements FactsPrinciple {

    EveryoneWelcome() {
        super(
                "everyone-welcome",
                Check.AUTO,
                "No skill, job or employer is needed to attend: the audience is everyone.",
                "The patient, the porter and the student see what the rest of us have stopped seeing.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var audience = subject.event().audience();
        if (audience == null) {
            return Verdict.unanswered("Say whom it is for: everyone.");
        }
        return audience == Audience.EVERYONE
                ? Verdict.kept("everyone")
                : Verdict.broken(
                        audience == Audience.NHS_STAFF ? "for NHS staff only" : "for people who are invited",
                        "Open it to everyone, or ask the core team for a waiver and say why.");
    }
}
