package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.page.SectionOnDesk;

/** What somebody is in a chapter, how it stands, how far its application is, and what its page's parts are called. */
@TemplateExtension
public final class Standings {

    private Standings() {}

    /** "lead organiser". */
    public static String inWords(Role role) {
        return switch (role) {
            case LEAD -> "lead organiser";
            case ORGANISER -> "organiser";
            case HELPER -> "helper";
        };
    }

    /** "applying" for a provisional chapter; nobody outside the core team calls it that. */
    public static String inWords(Standing standing) {
        return switch (standing) {
            case PROVISIONAL -> "applying";
            case ACTIVE -> "active";
            case SUSPENDED -> "suspended";
            case CLOSED -> "closed";
            case RELEASED -> "let go";
        };
    }

    /** "Waiting for somebody to take it". */
    public static String inWords(ApplicationState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case SUBMITTED -> "Waiting for somebody to take it";
            case IN_REVIEW -> "Being looked at";
            case INFORMATION_REQUESTED -> "Waiting for the organisers’ answer";
            case APPROVED -> "Approved";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Withdrawn";
            case APPEALED -> "Appealed";
        };
    }

    /** "Asked for more". */
    public static String inWords(Outcome outcome) {
        return switch (outcome) {
            case INFORMATION_REQUESTED -> "Asked for more";
            case APPROVED -> "Approved";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Withdrawn";
            case STEPPED_ASIDE -> "Stepped aside";
            case HANDED_OVER -> "Handed over";
            case APPEALED -> "Appealed";
            case APPEAL_UPHELD -> "Appeal upheld";
            case APPEAL_DISMISSED -> "Appeal dismissed";
        };
    }

    /** The heading of a section on the chapter's page. */
    public static String inWords(SectionKind kind) {
        return switch (kind) {
            case ABOUT -> "Who we are";
            case DAY -> "What a day is like";
            case ACCESS -> "Getting in and around";
            case FOOD -> "Food and drink";
            case CONDUCT -> "How we treat each other";
            case PHOTOGRAPHS -> "Photographs";
            case SCHEDULE -> "The next day, hour by hour";
            case FOR_WHOM -> "Who it is for";
            case QUESTIONS -> "Questions and answers";
            case ORGANISERS -> "Who is behind it";
            case PAST -> "Days we have held";
            case SPONSORS -> "With thanks to";
            case WORDS -> "Your own words";
        };
    }

    /** The heading of a section, its own title or ours. */
    public static String inWords(SectionOnDesk section) {
        return section.title().isEmpty() ? inWords(section.kind()) : section.title();
    }

    /** The name of a colour. */
    public static String inWords(Accent accent) {
        return switch (accent) {
            case TURQUOISE -> "Turquoise";
            case SKY -> "Sky blue";
            case MOSS -> "Moss green";
            case SAND -> "Sand";
            case ROSE -> "Rose";
            case PLUM -> "Plum";
        };
    }
}
