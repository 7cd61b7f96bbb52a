package org.nhshdx.tenant.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.scope.Names;

/**
 * The library as a chapter sees it.
 *
 * @param days the events that artwork can tell of, the newest first
 * @param day the one it tells of now
 * @param downloads the latest files that were taken, the newest first
 */
public record AssetsOnDesk(List<Shelf> shelves, List<Day> days, Optional<Day> day, List<Download> downloads) {

    /** Whether there is anything to take along. */
    public boolean anyGranted() {
        return shelves.stream().anyMatch(shelf -> shelf.licence().isPresent() && !shelf.kind().pieces().isEmpty());
    }

    /** Whether this is the event that is shown. */
    public boolean isFor(Day other) {
        return day.filter(other::equals).isPresent();
    }

    /** What an address needs behind it to be about the event that is shown. */
    public String query() {
        return day.map(shown -> "?event=" + shown.slug()).orElse("");
    }

    /** The same for a piece, if it tells of an event. */
    public String queryOf(Piece piece) {
        return piece.isAboutADay() ? query() : "";
    }

    /** One kind of asset. @param wasGranted whether there ever was a licence, @param whyNot why there is nothing to take */
    public record Shelf(AssetKind kind, Optional<InForce> licence, boolean wasGranted, String whyNot) {

        static Shelf of(AssetKind kind, Holding holding) {
            return new Shelf(
                    kind, holding.licence().map(held -> new InForce(held.code(), held.validFrom(), held.validUntil(), held.uses())),
                    holding.wasGranted(), holding.whyNot());
        }
    }

    /** The licence that holds today. */
    public record InForce(String code, LocalDate from, LocalDate until, String uses) {}

    /** An event to choose. */
    public record Day(String slug, String title) {

        static Day of(Event event) {
            return new Day(event.slug(), Optional.ofNullable(event.facts().title()).orElse(event.slug()));
        }
    }

    /** A file that was taken. */
    public record Download(String who, String file, Optional<String> event, String code, String digest, Instant at) {

        static Download of(AssetDownload download, Names names) {
            return new Download(
                    names.of(download.personId()), download.file(), download.event(), download.code(), download.digest(), download.at());
        }

        /** Enough of the digest to tell two files apart by eye. */
        public String shortDigest() {
            return digest.substring(0, 12);
        }
    }
}
