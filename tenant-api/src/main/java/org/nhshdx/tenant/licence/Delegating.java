package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.brand.Licensing;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;

/** Grants a trusted chapter by rule what its next event needs: the name it has, and the lock-up with it. */
@ApplicationScoped
class Delegating {

    @Inject
    Trusting trusting;

    @Inject
    Licensing licensing;

    @Inject
    AnswerLetters answers;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    /** Which of these nobody has to decide on; inside the chapter's scope. */
    List<BrandAsset> atOnce(List<BrandAsset> asked, Optional<Event> event) {
        boolean delegated = asked.contains(BrandAsset.LOCK_UP) && event.isPresent() && trusting.inScope(event).isGiven();
        return delegated ? List.of(BrandAsset.LOCK_UP) : List.of();
    }

    /** The codes of the licences; inside the chapter's writing scope. */
    List<String> grant(Asker by, LicenceTerms asked, Optional<Event> event, LicenceDeed deed) {
        String why = trusting.inScope(event).why();
        Signatures signed = Signatures.byDelegation(by.person(), deed.charterVersion(), deed.text(), why);
        LicenceTerms terms = asked.worded(AssetGrant.inWords(asked.uses(), asked.words()));
        List<Licence> licences = deed.assets().stream().map(asset -> licensing.grant(by, asset, terms, signed)).toList();
        licences.forEach(licence -> answers.delegated(licence, why).sendBy(letters));
        publishing.publish();
        return licences.stream().map(Licence::code).toList();
    }
}
