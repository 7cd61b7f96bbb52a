package org.nhshdx.tenant.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.coreteam.NamedSponsors;
import org.nhshdx.tenant.coreteam.NamedSponsors.Named;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.sponsor.SponsorRegister;

/**
 * Decides on a sponsor in the register, and settles what waited for that in every chapter that names it.
 *
 * <p>The decision stands whatever becomes of the settling: what couldn't be settled stays on the list.
 */
@ApplicationScoped
public class DecidingForAll {

    private static final Logger LOG = Logger.getLogger(DecidingForAll.class);

    @Inject
    Scope scope;

    @Inject
    SponsorRegister register;

    @Inject
    DecidingSponsors deciding;

    @Inject
    NamedSponsors named;

    /** @param seen how many decisions on it the asker has read */
    public SponsorEntry decide(Asker by, String name, SponsorAnswer answer, int seen) {
        SponsorEntry entry = register.decide(by, name, answer, seen);
        settle(by, name);
        return entry;
    }

    /** Notes that the other name is the same sponsor's. */
    public SponsorEntry join(Asker by, String name, String spelling) {
        SponsorEntry entry = register.join(by, name, spelling);
        settle(by, spelling);
        return entry;
    }

    /** However it is spelled: what is settled by another entry's answer would be the same again. */
    private void settle(Asker by, String name) {
        List<String> keys = scope.readingShared(() -> register.spellings(name));
        named.of(by, "To settle what waited for the decision on a sponsor.").stream()
                .filter(one -> keys.contains(SponsorName.of(one.name()).key()))
                .map(Named::chapter).distinct()
                .forEach(chapter -> settle(by, chapter));
    }

    private void settle(Asker by, UUID chapter) {
        try {
            scope.writing(chapter, () -> {
                deciding.settleAll(by);
                return true;
            });
        } catch (Refused theirOwn) {
            LOG.infof("Chapter %s is the asker's own, so what waits there is somebody else's to settle", chapter);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "What waits in chapter %s could not be settled; it stays on the list", chapter);
        }
    }
}
