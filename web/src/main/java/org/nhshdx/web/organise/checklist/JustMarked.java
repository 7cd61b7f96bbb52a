package org.nhshdx.web.organise.checklist;

import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.checklist.Checklist;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.web.organise.Undoing;

/** Which thing on a checklist was dropped or done a moment ago, by its id; told only of what is so. */
record JustMarked(String dropped, String finished) {

    static final JustMarked NOTHING = new JustMarked("", "");

    /** @param things the address that the ids of things follow */
    Optional<Undoing> undoing(Checklist list, String things) {
        return named(list.dropped(), dropped)
                .map(one -> new Undoing("Dropped: " + one.words(), things + one.id() + "/return"))
                .or(() -> named(list.done(), finished)
                        .filter(one -> one.doneBy().isPresent())
                        .map(one -> new Undoing("Done: " + one.words(), things + one.id() + "/reopening")));
    }

    private static Optional<ItemOnDesk> named(List<ItemOnDesk> items, String id) {
        return items.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }
}
