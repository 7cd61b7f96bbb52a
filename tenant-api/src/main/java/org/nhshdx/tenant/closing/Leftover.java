package org.nhshdx.tenant.closing;

import java.util.function.Supplier;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.AuditHead;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.DelegationStop;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceReminder;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Handover;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.core.event.ChecklistItem;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.core.message.Letter;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.picture.PictureSource;
import org.nhshdx.core.relay.RelayDay;
import org.nhshdx.core.tenancy.ChapterOwned;

/**
 * What a closed chapter leaves, in the order in which it is deleted, and what stays and why. Every table of a chapter's
 * stands here, or a test fails.
 */
public enum Leftover {
    PICTURE_FILES(PictureFile.class, () -> PictureFile.deleteAll()),
    PICTURE_SOURCES(PictureSource.class, () -> PictureSource.deleteAll()),
    PICTURES(Picture.class, () -> Picture.deleteAll()),
    DOWNLOADS(AssetDownload.class, () -> AssetDownload.deleteAll()),
    CHECKLIST(ChecklistItem.class, () -> ChecklistItem.deleteAll()),
    WAIVERS(Waiver.class, () -> Waiver.deleteAll()),
    JUDGEMENTS(Judgement.class, () -> Judgement.deleteAll()),
    LIVE_FINDINGS(LiveFinding.class, () -> LiveFinding.deleteAll()),
    LIVE_PAGES(LivePage.class, () -> LivePage.deleteAll()),
    CHANGES(EventChange.class, () -> EventChange.deleteAll()),
    LICENCE_REMINDERS(LicenceReminder.class, () -> LicenceReminder.deleteAll()),
    DELEGATION_STOPS(DelegationStop.class, () -> DelegationStop.deleteAll()),
    ASSET_REQUESTS(AssetRequest.class, () -> AssetRequest.deleteAll()),
    WAITING_CHANGES(WaitingChange.class, () -> WaitingChange.deleteAll()),
    INVITED_JUDGES(InvitedJudge.class, () -> InvitedJudge.deleteAll()),
    EVENTS(Event.class, () -> Event.deleteAll()),
    WORDINGS(Wording.class, () -> Wording.deleteAll()),
    PAGE_LOOK(PageLook.class, () -> PageLook.deleteAll()),
    SECTIONS(Section.class, () -> Section.deleteAll()),
    CALLS(Call.class, () -> Call.deleteAll()),
    LETTERS(Letter.class, () -> Letter.deleteAll()),
    REMINDERS(Reminder.class, () -> Reminder.deleteAll()),
    RELAYED(RelayDay.class, () -> RelayDay.deleteAll()),
    HANDOVERS(Handover.class, () -> Handover.deleteAll()),
    INVITATIONS(Invitation.class, () -> Invitation.deleteAll()),
    FOLLOWERS(Follower.class, () -> Follower.deleteAll()),
    ORGANISERS(Organiser.class, () -> Organiser.deleteAll()),

    CHAPTER(Chapter.class, "its name, in the register"),
    LICENCE(Licence.class, "in the register, so that what carries its code can still be looked up; without its event"),
    APPLICATION(Application.class, "without its answers, because decisions are about it"),
    DECISIONS(Decision.class, "as precedents: outcome, principles and reason, by pseudonymous ids"),
    CLOSING(Closing.class, "its dates, without its reason"),
    LOG(AuditEntry.class, "who did what and when by pseudonymous ids, without words"),
    LOG_HEAD(AuditHead.class, "so that the log can be verified");

    private final Class<? extends ChapterOwned> entity;
    private final Supplier<Long> deleting;
    private final String stays;

    Leftover(Class<? extends ChapterOwned> entity, Supplier<Long> deleting) {
        this(entity, deleting, "");
    }

    Leftover(Class<? extends ChapterOwned> entity, String stays) {
        this(entity, () -> 0L, stays);
    }

    Leftover(Class<? extends ChapterOwned> entity, Supplier<Long> deleting, String stays) {
        this.entity = entity;
        this.deleting = deleting;
        this.stays = stays;
    }

    public Class<? extends ChapterOwned> entity() {
        return entity;
    }

    /** As what it stays; empty for what is deleted. */
    public String stays() {
        return stays;
    }

    /** Deletes all of it in the chapter in scope; how many rows, and none of what stays. */
    long delete() {
        return deleting.get();
    }
}
