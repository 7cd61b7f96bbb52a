package org.nhshdx.tenant.permission;

import static org.nhshdx.tenant.permission.Who.ANYONE;
import static org.nhshdx.tenant.permission.Who.CORE_TEAM;
import static org.nhshdx.tenant.permission.Who.HELPER;
import static org.nhshdx.tenant.permission.Who.LEAD;
import static org.nhshdx.tenant.permission.Who.ORGANISER;
import static org.nhshdx.tenant.permission.Who.SIGNED_IN;

import java.util.EnumSet;
import java.util.Set;

/**
 * The permission table: every deed, and who may do it. What isn't listed is not allowed.
 *
 * <p>A helper, organiser or lead is one of the chapter in question; of another chapter they are nobody. The core team
 * never decides on a chapter they are in.
 */
public enum Verb {
    READ_PUBLIC(ANYONE),
    READ_CHARTER(ANYONE),
    EXAMINE(ANYONE),
    FOLLOW_CHAPTER(ANYONE),
    SIGN_IN(ANYONE),
    SIGN_OUT(ANYONE),
    WRITE_TO_CHAPTER(ANYONE),
    REPORT_CONCERN(ANYONE),
    FOLLOW_CONCERN(ANYONE),

    START_APPLICATION(SIGNED_IN),
    LIST_OWN_CHAPTERS(SIGNED_IN),
    ACCEPT_INVITATION(SIGNED_IN),

    READ_DESK(HELPER, ORGANISER, LEAD, CORE_TEAM),
    READ_AUDIT(HELPER, ORGANISER, LEAD, CORE_TEAM),
    LEAVE_CHAPTER(HELPER, ORGANISER, LEAD),
    DESCRIBE_SELF(HELPER, ORGANISER, LEAD),

    EDIT_APPLICATION(ORGANISER, LEAD),
    SIGN_CHARTER(LEAD),
    SUBMIT_APPLICATION(LEAD),
    WITHDRAW_APPLICATION(LEAD),
    APPEAL_DECISION(LEAD),

    INVITE_ORGANISER(LEAD),
    CANCEL_INVITATION(LEAD),
    CHANGE_ROLE(LEAD),
    REMOVE_ORGANISER(LEAD),
    HAND_OVER(LEAD),
    ANSWER_HANDOVER(ORGANISER, LEAD),
    CLOSE_CHAPTER(LEAD),
    KEEP_CHAPTER_OPEN(LEAD),
    EXPORT_CHAPTER(LEAD),

    DOWNLOAD_ASSETS(HELPER, ORGANISER, LEAD),

    EDIT_PAGE(ORGANISER, LEAD),
    PUBLISH_PAGE(ORGANISER, LEAD),

    CREATE_EVENT(ORGANISER, LEAD),
    EDIT_EVENT(HELPER, ORGANISER, LEAD),
    EDIT_CHECKLIST(ORGANISER, LEAD),
    FINISH_ITEM(HELPER, ORGANISER, LEAD),
    ANNOUNCE_EVENT(ORGANISER, LEAD),
    CHANGE_EVENT(ORGANISER, LEAD),
    CALL_OFF_EVENT(ORGANISER, LEAD),
    MARK_EVENT_HELD(ORGANISER, LEAD),
    ASK_WAIVER(ORGANISER, LEAD),
    ASK_JUDGEMENT(ORGANISER, LEAD),

    READ_QUEUE(CORE_TEAM),
    READ_PORTFOLIO(CORE_TEAM),
    READ_PLATFORM_LOG(CORE_TEAM),
    VERIFY_LOGS(CORE_TEAM),
    REVIEW_APPLICATION(CORE_TEAM),
    STEP_ASIDE(CORE_TEAM),
    REQUEST_INFORMATION(CORE_TEAM),
    APPROVE_APPLICATION(CORE_TEAM),
    DECLINE_APPLICATION(CORE_TEAM),
    DECIDE_APPEAL(CORE_TEAM),
    HAND_OVER_APPLICATION(CORE_TEAM),
    READ_PRECEDENTS(CORE_TEAM),
    JUDGE(CORE_TEAM),
    PROPOSE_WAIVER(CORE_TEAM),
    CONFIRM_WAIVER(CORE_TEAM),
    REFUSE_WAIVER(CORE_TEAM),
    END_WAIVER(CORE_TEAM),
    SUSPEND_CHAPTER(CORE_TEAM),
    CLOSE_ANY_CHAPTER(CORE_TEAM),
    KEEP_ANY_CHAPTER_OPEN(CORE_TEAM),
    REINSTATE_CHAPTER(CORE_TEAM),
    RENEW_LICENCE(CORE_TEAM),
    REVOKE_LICENCE(CORE_TEAM),
    REINSTATE_LICENCE(CORE_TEAM),
    CLEAR_SPONSOR(CORE_TEAM),
    LIST_CONCERNS(CORE_TEAM),
    READ_CONCERN(CORE_TEAM),
    TAKE_CONCERN(CORE_TEAM),
    HAND_OVER_CONCERN(CORE_TEAM),
    ANSWER_CONCERN(CORE_TEAM),
    CLOSE_CONCERN(CORE_TEAM),
    IMPORT_OFFICIAL_DAYS(CORE_TEAM);

    private final Set<Who> may;

    Verb(Who first, Who... others) {
        this.may = EnumSet.of(first, others);
    }

    public Set<Who> may() {
        return may;
    }

    /** Whether somebody who is all of these may do it. */
    public boolean isFor(Set<Who> asker) {
        return asker.stream().anyMatch(may::contains);
    }
}
