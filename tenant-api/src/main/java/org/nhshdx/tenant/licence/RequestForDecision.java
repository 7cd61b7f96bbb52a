package org.nhshdx.tenant.licence;

import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.application.LetterText;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.coreteam.EarlierRequest;

/**
 * Everything one needs to decide on a request for assets, on one page.
 *
 * @param rulesInTheWay for each rule that is neither kept nor waived, what to do about it
 * @param chapter what the charter says of the chapter by itself
 * @param event what it says of the event, where it is for one
 * @param licences all that the chapter ever had, the newest first
 * @param before how the same assets were decided on before, the newest first
 * @param yours whether the asker may decide: they haven't stepped aside from this chapter
 * @param approval the letter we would send with a yes
 */
public record RequestForDecision(
        String slug, String name, RequestOnDesk request, List<String> rulesInTheWay, Examination chapter, Optional<Examination> event,
        List<LicenceOnDesk> licences, List<EarlierRequest> before, boolean yours, LetterText approval) {

    /** Whether the asker has something to decide here. */
    public boolean isOpenToYou() {
        return yours && request.isWaiting();
    }
}
