package org.nhshdx.tenant.brand;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.publication.ChapterPage.NameLicence;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;

/**
 * A chapter as the core team sees it in a list.
 *
 * @param chapter its part of the address
 * @param frozen whether its own page or its next event's is frozen
 * @param underUmbrella whether it is under the umbrella today; {@code umbrellaReason} says why it isn't
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChapterInBrief(
        String chapter,
        String place,
        Standing standing,
        Optional<String> standingReason,
        boolean underUmbrella,
        Optional<String> umbrellaReason,
        Optional<NameInBrief> licence,
        Optional<NextEvent> nextEvent,
        boolean frozen) {

    static ChapterInBrief of(PublicChapter chapter, Optional<PublicEvent> next, LocalDate today) {
        return new ChapterInBrief(
                chapter.slug(),
                chapter.place(),
                chapter.standing(),
                Optional.ofNullable(chapter.page().standingReason()),
                chapter.isUnderUmbrella(today),
                chapter.umbrella().whyNotOn(today),
                Optional.ofNullable(chapter.page().licence()).map(licence -> NameInBrief.of(licence, today)),
                next.map(NextEvent::of),
                chapter.frozen().or(() -> next.flatMap(PublicEvent::frozen)).isPresent());
    }

    /** How it is in a word or two: its standing, or else what its licence lacks. */
    @JsonIgnore
    public String state() {
        return underUmbrella || !isActive()
                ? standing.code()
                : licence.map(name -> "licence " + name.state().code()).orElse("no licence");
    }

    @JsonIgnore
    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    @JsonIgnore
    public boolean isSuspended() {
        return standing == Standing.SUSPENDED;
    }

    /**
     * The licence for the name as it is today, whatever the chapter's standing.
     *
     * @param renewable whether it can be renewed today; not before {@code renewableFrom}, and not while it is revoked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NameInBrief(
            String code, LicenceState state, LocalDate from, LocalDate until, LocalDate renewableFrom,
            boolean renewable, Optional<String> reason) {

        static NameInBrief of(NameLicence licence, LocalDate today) {
            LicenceState state = LicenceState.of(licence.state()).on(today, licence.until());
            LocalDate renewableFrom = Term.renewableFrom(licence.until());
            boolean renewable = state != LicenceState.REVOKED && !today.isBefore(renewableFrom);
            return new NameInBrief(
                    licence.code(), state, licence.from(), licence.until(), renewableFrom, renewable,
                    Optional.ofNullable(licence.reason()));
        }

        @JsonIgnore
        public boolean isGranted() {
            return state == LicenceState.GRANTED;
        }

        @JsonIgnore
        public boolean isRevoked() {
            return state == LicenceState.REVOKED;
        }
    }

    /** The announced event that comes first. */
    public record NextEvent(String event, String title, LocalDate firstDay) {

        static NextEvent of(PublicEvent event) {
            return new NextEvent(event.eventSlug(), event.title(), event.firstDay());
        }
    }
}
