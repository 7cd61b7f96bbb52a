package org.nhshdx.web.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.coreteam.PrecedentCase;
import org.nhshdx.tenant.coreteam.Precedents;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** What was decided before on what a chapter's waivers are about, the waiting ones before all. */
@ApplicationScoped
class LikeWaivers {

    @Inject
    Precedents precedents;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    List<Precedent> of(List<WaiverOnDesk> waivers) {
        List<WaiverOnDesk> waiting = waivers.stream().filter(WaiverOnDesk::isWaiting).toList();
        List<WaiverOnDesk> asked = waiting.isEmpty() ? waivers : waiting;
        return precedents.likest(person.asker(), new PrecedentCase(
                chapter.id(), Optional.empty(), asked.stream().map(WaiverOnDesk::principle).distinct().toList(),
                asked.stream().map(WaiverOnDesk::reason).collect(Collectors.joining(" "))));
    }
}
