package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.tenant.artwork.AssetKind;
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

    private static final String EVERYTHING = "assets.zip";
    private static final String ZIP = "application/zip";

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

    /** @param file its name in the library, @param event the event's address, for what speaks of one */
    public Handed file(Asker by, UUID chapter, String file, Optional<String> event) {
        Piece piece = AssetKind.withFile(file).orElseThrow(() -> Refused.notFound("There is no such file in the library."));
        Format format = piece.format(file).orElseThrow();
        Order order = scope.reading(chapter, () -> Order.of(piece, event, commissioning));
        byte[] bytes = handOut(by, chapter, List.of(order), file, () -> piece.file(format, order.commission()));
        return new Handed(order.saved(file), format.kind().mediaType(), bytes);
    }

    /** All that is granted in one zip. @param event its address; without one only what speaks of the chapter alone is in it */
    public Handed everything(Asker by, UUID chapter, Optional<String> event) {
        Granted granted = scope.reading(chapter, () -> Granted.of(event, commissioning));
        byte[] bytes = handOut(by, chapter, granted.orders(), EVERYTHING, granted::zipped);
        return new Handed(granted.saved(EVERYTHING), ZIP, bytes);
    }

    /** What {@link #file} would hand out, of which nothing is written down because nothing is handed out. */
    public Handed wouldBeFile(UUID chapter, String file, Optional<String> event) {
        Piece piece = AssetKind.withFile(file).orElseThrow(() -> Refused.notFound("There is no such file in the library."));
        Order order = scope.reading(chapter, () -> Order.of(piece, event, commissioning));
        return new Handed(order.saved(file), piece.format(file).orElseThrow().kind().mediaType(), new byte[0]);
    }

    /** The same of {@link #everything}. */
    public Handed wouldBeEverything(UUID chapter, Optional<String> event) {
        Granted granted = scope.reading(chapter, () -> Granted.of(event, commissioning));
        return new Handed(granted.saved(EVERYTHING), ZIP, new byte[0]);
    }

    private byte[] handOut(Asker by, UUID chapter, List<Order> orders, String file, Supplier<byte[]> drawing) {
        byte[] bytes = board.draw(by, drawing);
        return scope.writing(chapter, () -> {
            Chapter.inScopeLocked();
            orders.forEach(order -> order.mustStillBe(commissioning));
            write(by, orders, file, Sha256.hex(bytes));
            return bytes;
        });
    }

    /** One row for each licence that it was handed out under, and one line in the log. */
    private void write(Asker by, List<Order> orders, String file, String digest) {
        Collection<Order> each = orders.stream()
                .collect(Collectors.toMap(order -> order.licence().id(), Function.identity(), (one, same) -> one)).values();
        each.forEach(order -> new AssetDownload(
                by.person(), order.licence(), order.piece().asset(), file, order.event(), digest, clock.instant()).persist());
        String codes = each.stream().map(Order::licence).map(Licence::code).sorted().collect(Collectors.joining(", "));
        String about = orders.stream().flatMap(order -> order.event().stream()).findFirst().map(" for "::concat).orElse("");
        log.record(by, "download", "artwork", orders.get(0).licence().id(), file + about + ", under " + codes + ".");
    }
}
