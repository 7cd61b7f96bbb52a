package org.nhshdx.tenant.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A table that isn't one chapter's: who reads it, and what each serving role may do to it.
 *
 * <p>Every other table is a chapter's and locked, or the application doesn't start.
 */
public enum SharedTable {
    PERSON("who signed in, for People", "SELECT, INSERT, UPDATE", "SELECT"),
    MEMBERSHIP("who is in which chapter, for \"my chapters\"", "SELECT, INSERT, DELETE", "", Lines.OF_ONE_CHAPTER),
    PLACE("which address is whose, for CurrentChapter", "SELECT, INSERT, DELETE", "", Lines.OF_ONE_CHAPTER),
    LICENCE_CODE("codes given out, so that one is one in the whole land", "SELECT, INSERT", "", Lines.OF_ONE_CHAPTER),
    SIGN_UP_LINK("which event holds a sign-up link, across chapters", "SELECT, INSERT, DELETE", "", Lines.OF_ONE_CHAPTER),
    PUBLIC_CHAPTER("what anybody may read of a chapter", "SELECT, INSERT, UPDATE, DELETE", "SELECT", Lines.OF_ONE_CHAPTER),
    PUBLIC_EVENT("what anybody may read of an event", "SELECT, INSERT, UPDATE, DELETE", "SELECT", Lines.OF_ONE_CHAPTER),
    PUBLIC_LICENCE("the public register", "SELECT, INSERT, UPDATE, DELETE", "", Lines.OF_ONE_CHAPTER),
    CHARTER_VERSION("the charter as data, for everybody; what is adopted stays as it is", "SELECT, INSERT", "SELECT"),
    CHARTER_DRAFT("the next charter version while the core team writes it", "SELECT, INSERT, UPDATE", "", Lines.OUTSIDE_CHAPTERS),
    CHARTER_NOTICE("how far the chapters have been told of a new version", "SELECT, INSERT, UPDATE", "", Lines.OUTSIDE_CHAPTERS),
    SIMULATION("how far the simulation of a draft has come", "SELECT, INSERT, UPDATE, DELETE", "", Lines.OUTSIDE_CHAPTERS),
    SIMULATED_CHAPTER("what a draft would change for each chapter", "SELECT, INSERT", "", Lines.OUTSIDE_CHAPTERS),
    SAVED_FILTER("what somebody of the core team looks for in the queue, for them alone", "SELECT, INSERT, UPDATE, DELETE", "", Lines.OUTSIDE_CHAPTERS),
    SPONSOR_REGISTER("what the core team heard of a sponsor", "SELECT, INSERT, UPDATE", ""),
    SPONSOR_DECISION("what the core team ever decided about a sponsor, for the register's page", "SELECT, INSERT", ""),
    OFFICIAL_DAY("the official programme, for OfficialDays", "SELECT, INSERT, UPDATE", ""),
    TURN("who announces now, so that the next sees what was announced", "SELECT, UPDATE", ""),
    PLATFORM_HEAD("where the chain of the platform's log ends, for whoever adds a line", "SELECT, INSERT, UPDATE", ""),
    IDEMPOTENCY_KEY("requests already answered, for their sender", "SELECT, INSERT, UPDATE, DELETE", ""),
    MAILING("what goes to all followers of a chapter, for every node that drains", "SELECT, INSERT, UPDATE", "", Lines.OF_ONE_CHAPTER),
    MESSAGE("the outbox, for every node that drains it", "SELECT, INSERT, UPDATE, DELETE", ""),
    CONCERN("what was reported to the core team, for those who may read it", "SELECT, INSERT, UPDATE, DELETE", "", Lines.OUTSIDE_CHAPTERS),
    CONCERN_WORDS("what was said about a concern, for its readers and its reporter", "SELECT, INSERT", "", Lines.OUTSIDE_CHAPTERS),
    ABOUT_CHAPTER("which chapters a concern is about, for ConcernReaders", "SELECT, INSERT", "", Lines.OUTSIDE_CHAPTERS),
    KEPT_FROM("who must never read a concern, for ConcernReaders", "SELECT, INSERT", "", Lines.OUTSIDE_CHAPTERS),
    CONCERN_LOG("who read a concern and why, for its readers", "SELECT, INSERT", "", Lines.OUTSIDE_CHAPTERS),
    PLATFORM_AUDIT("what the core team did that is no chapter's", "SELECT, INSERT", ""),
    FLYWAY_SCHEMA_HISTORY("which migrations ran, for Flyway as the owner", "", "");

    private final String reader;
    private final String appRights;
    private final String coreTeamRights;
    private final Lines lines;

    SharedTable(String reader, String appRights, String coreTeamRights) {
        this(reader, appRights, coreTeamRights, Lines.EVERYBODYS);
    }

    SharedTable(String reader, String appRights, String coreTeamRights, Lines lines) {
        this.reader = reader;
        this.appRights = appRights;
        this.coreTeamRights = coreTeamRights;
        this.lines = lines;
    }

    public static Optional<SharedTable> named(String table) {
        return Arrays.stream(values()).filter(shared -> shared.table().equals(table)).findFirst();
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its lines are each some chapter's: read by all, written in that chapter's scope alone. */
    public boolean isWrittenByItsChapter() {
        return lines == Lines.OF_ONE_CHAPTER;
    }

    /** Whether nothing of it is seen or written in the scope of any chapter. */
    public boolean isOutsideChapters() {
        return lines == Lines.OUTSIDE_CHAPTERS;
    }

    /** What it is for, and for whom. */
    public String reader() {
        return reader;
    }

    /** What {@code nhshdx_app} may do to it, as GRANT says it. */
    public String appRights() {
        return appRights;
    }

    /** What {@code nhshdx_coreteam} may do to it, as GRANT says it. */
    public String coreTeamRights() {
        return coreTeamRights;
    }

    private enum Lines { EVERYBODYS, OF_ONE_CHAPTER, OUTSIDE_CHAPTERS }
}
