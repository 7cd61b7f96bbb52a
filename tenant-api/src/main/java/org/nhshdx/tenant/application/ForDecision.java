package org.nhshdx.tenant.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
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
 * @param anothers whether a colleague has it, from whom it has to be taken over first
 * @param judged how many times each principle was judged; whoever judges it anew says how many they have seen
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
        boolean anothers,
        Map<String, Integer> judged,
        LetterText approval) {

    /** Whether the asker has something to decide here. */
    @JsonIgnore
    public boolean isOpenToYou() {
        return yours && application.state().isWaiting();
    }

    /** Whether the asker needs nobody else to decide. */
    @JsonIgnore
    public boolean isYoursToDecide() {
        return isOpenToYou() && !anothers;
    }

    /** How many times this principle was judged. */
    public int timesJudged(String principle) {
        return judged.getOrDefault(principle, 0);
    }

    /** Whether a person has judged this principle already, and may judge it anew. */
    public boolean isJudged(String principle) {
        return application.examination().finding(principle).filter(finding -> finding.judgement().isPresent()).isPresent();
    }
}
