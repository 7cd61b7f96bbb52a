package org.nhshdx.tenant.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.core.publication.Frozen;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.core.publication.PublicPicture;

/**
 * A chapter as the public site shows it on one day, with its events.
 *
 * @param licence its newest licence for the name, as the register tells it
 * @param outside why it isn't under the umbrella; empty when it is
 * @param coming the soonest first, called-off ones among them
 * @param past those that were held, the latest first
 * @param frozen what its page says on top while it is frozen
 * @param pictures those on its page, in their order
 */
public record ChapterOnSite(
        String slug,
        String place,
        String town,
        Standing standing,
        ChapterPage page,
        Optional<ChapterPage.NameLicence> licence,
        Optional<String> outside,
        List<EventOnSite> coming,
        List<EventOnSite> past,
        Optional<Frozen> frozen,
        List<PublicPicture> pictures) {

    public static ChapterOnSite of(PublicChapter chapter, List<PublicEvent> events, LocalDate today) {
        List<EventOnSite> all = events.stream().map(event -> EventOnSite.of(event, today)).toList();
        return new ChapterOnSite(
                chapter.slug(),
                chapter.place(),
                chapter.town().orElse(""),
                chapter.standing(),
                chapter.page(),
                chapter.licenceOn(today),
                chapter.umbrella().whyNotOn(today),
                soonestFirst(all),
                all.stream().filter(EventOnSite::isOver).filter(event -> !event.isCalledOff()).toList(),
                chapter.frozen(),
                chapter.pictures());
    }

    private static List<EventOnSite> soonestFirst(List<EventOnSite> all) {
        return all.stream()
                .filter(event -> !event.isOver())
                .sorted(Comparator.comparing(EventOnSite::firstDay))
                .toList();
    }

    /** Whether it is under the umbrella. */
    public boolean isUnderUmbrella() {
        return outside.isEmpty();
    }

    /** The day to show first. */
    public Optional<EventOnSite> next() {
        return coming.stream().filter(event -> !event.isCalledOff()).findFirst();
    }

    /** Coming days beside the first, called-off ones too. */
    public List<EventOnSite> others() {
        UUID first = next().map(EventOnSite::id).orElse(null);
        return coming.stream().filter(event -> !event.id().equals(first)).toList();
    }

    /** The name it may use: without the brand while it isn't under the umbrella. */
    public String name() {
        return isUnderUmbrella() ? Chapter.named(place) : place;
    }

    /** Its address on the site. */
    public String path() {
        return "/x/" + slug;
    }

    /** The pictures in the section with this code. */
    public List<PublicPicture> picturesIn(String section) {
        return pictures.stream().filter(picture -> picture.section().equals(section)).toList();
    }

    /** Where its days stand as a calendar. */
    public String calendar() {
        return path() + "/calendar.ics";
    }

    /** The parts of its page that have something to say, in their order. */
    public List<ChapterPage.Part> parts() {
        return PartsOnSite.of(page).stream().filter(this::says).toList();
    }

    private boolean says(ChapterPage.Part part) {
        return switch (part.kind()) {
            case "schedule" -> !part.markdown().isBlank() || next().filter(event -> !event.schedule().isEmpty()).isPresent();
            case "sponsors" -> !part.markdown().isBlank() || next().filter(event -> !event.sponsors().isEmpty()).isPresent();
            default -> true;
        };
    }

    /** The colour on top of it. */
    public String accent() {
        return Optional.ofNullable(page.accent()).orElse(Accent.TURQUOISE.code());
    }
}
