package org.nhshdx.tenant.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.nhshdx.tenant.audit.LogPages;
import org.nhshdx.tenant.coreteam.EarlierApplication;
import org.nhshdx.tenant.coreteam.Near;
import org.nhshdx.tenant.coreteam.Precedent;

/**
 * Everything one needs to decide on an application, on one page.
 *
 * @param near other chapters and places applied for, the nearest first, those of unknown distance last
 * @param precedents the three likest of the earlier decisions, the likest first
 * @param before what the group's people have applied for elsewhere, the newest first
 * @param colleagues to whom of the core team it can be handed over
 * @param yours whether the asker may decide: they haven't stepped aside, nor declined what is appealed against
 * @param log what happened so far, the newest first
 * @param approval the letter we would send with a yes
 */
public record ForDecision(
        ApplicationOnDesk application,
        List<Near> near,
        List<Precedent> precedents,
        List<EarlierApplication> before,
        List<LogPages.Line> log,
        List<HandingOverApplications.Colleague> colleagues,
        boolean yours,
        LetterText approval) {

    /** Whether the asker has something to decide here. */
    @JsonIgnore
    public boolean isOpenToYou() {
        return yours && application.state().isWaiting();
    }

    /** Whether a person has judged this principle already, and may judge it anew. */
    public boolean isJudged(String principle) {
        return application.examination().finding(principle).filter(finding -> finding.judgement().isPresent()).isPresent();
    }
}
