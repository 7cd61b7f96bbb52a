package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Commission;
import org.nhshdx.tenant.artwork.Format;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Hands stamped artwork out to a chapter that holds a licence for it, and writes down that it did.
 *
 * <p>Drawing takes a while and locks nothing. What was drawn is handed out only if it is still what the licence and the
 * event say in the transaction that writes the line, so that a revocation either comes first or finds the line.
 */
@ApplicationScoped
public class DownloadingAssets {

    @Inject
    Scope scope;

    @Inject
    Commissioning commissioning;

    @Inject
    DrawingBoard board;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** A file of artwork, as it is sent. */
    public record Handed(String name, String mediaType, byte[] bytes) {}

    /** @param event the event's address, for what speaks of one */
    public Handed file(Asker by, UUID chapter, String name, Optional<String> event) {
        Piece piece = AssetKind.withFile(name).orElseThrow(() -> Refused.notFound("There is no such file in the library."));
        Format format = piece.format(name).orElseThrow();
        Order order = scope.reading(chapter, () -> order(piece, event));
        byte[] bytes = board.draw(by, () -> piece.file(format, order.commission()));
        scope.writing(chapter, () -> record(by, order, name, Sha256.hex(bytes)));
        return new Handed(order.fileName(name), format.kind().mediaType(), bytes);
    }

    private UUID record(Asker by, Order drawn, String name, String digest) {
        Chapter.inScopeLocked();
        Order now = order(drawn.piece(), drawn.event());
        if (!now.commission().equals(drawn.commission())) {
            throw Refused.conflict("Something it tells of has just changed. Try again.");
        }
        new AssetDownload(by.person(), now.licence(), drawn.piece().asset(), name, drawn.event(), digest, clock.instant()).persist();
        log.record(by, "download", "artwork", now.licence().id(), "%s, under %s%s.".formatted(
                name, now.licence().code(), drawn.event().map(slug -> ", for " + slug).orElse("")));
        return now.licence().id();
    }

    private Order order(Piece piece, Optional<String> slug) {
        Optional<Event> event = Commissioning.event(piece, slug);
        Licence licence = Holding.on(LocalDate.now(clock), piece.asset(), event).orRefuse();
        Commission commission = commissioning.of(event).under(commissioning.stamp(licence));
        return new Order(piece, event.map(Event::slug), licence, commission, Chapter.inScope().orElseThrow().slug());
    }

    private record Order(Piece piece, Optional<String> event, Licence licence, Commission commission, String chapter) {

        String fileName(String name) {
            return "nhshdx-" + event.map(slug -> chapter + "-" + slug).orElse(chapter) + "-" + name;
        }
    }
}
