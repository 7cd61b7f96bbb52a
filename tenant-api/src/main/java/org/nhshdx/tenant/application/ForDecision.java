package org.nhshdx.tenant.application;

import java.util.List;
import org.nhshdx.tenant.audit.LogPages;
import org.nhshdx.tenant.coreteam.Near;
import org.nhshdx.tenant.coreteam.Precedent;

/**
 * Everything one needs to decide on an application, on one page.
 *
 * @param near other chapters and places applied for, the nearest first, those of unknown distance last
 * @param precedents earlier decisions that cite principles, the newest first
 * @param log what happened so far, the newest first
 * @param approval the letter we would send with a yes
 */
public record ForDecision(
        ApplicationOnDesk application,
        List<Near> near,
        List<Precedent> precedents,
        List<LogPages.Line> log,
        LetterText approval) {

    /** Earlier decisions that cite this principle. */
    public List<Precedent> citing(String principle) {
        return precedents.stream().filter(one -> one.principles().contains(principle)).toList();
    }
}
