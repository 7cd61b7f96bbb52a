package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.asset.AssetsOnDesk.Day;
import org.nhshdx.tenant.asset.AssetsOnDesk.Download;
import org.nhshdx.tenant.asset.AssetsOnDesk.Shelf;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads what the library has for a chapter, what of it is granted, and what was taken. */
@ApplicationScoped
public class AssetLibrary {

    private static final int DOWNLOADS = 30;

    @Inject
    Scope scope;

    @Inject
    Commissioning commissioning;

    /** @param event the address of the event to show artwork for; the newest that is still ahead, unless one is asked for */
    public AssetsOnDesk onDesk(UUID chapter, Optional<String> event) {
        return scope.reading(chapter, () -> {
            List<Event> days = Event.all().stream().filter(day -> day.state() != EventState.CALLED_OFF).toList();
            Optional<Event> shown = event.map(EventAt::slug).or(() -> days.stream().findFirst());
            List<Shelf> shelves = Arrays.stream(AssetKind.values()).map(kind -> shelf(kind, shown)).toList();
            return new AssetsOnDesk(shelves, days.stream().map(Day::of).toList(), shown.map(Day::of), downloads());
        });
    }

    private Shelf shelf(AssetKind kind, Optional<Event> shown) {
        Optional<Event> about = kind.isAboutADay() ? shown : Optional.empty();
        return Shelf.of(kind, Holding.on(commissioning.today(), kind.asset(), about));
    }

    private static List<Download> downloads() {
        List<AssetDownload> latest = AssetDownload.latest(DOWNLOADS);
        Names names = Names.of(latest.stream().map(AssetDownload::personId).toList());
        return latest.stream().map(download -> Download.of(download, names)).toList();
    }
}
