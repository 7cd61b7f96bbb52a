package org.nhshdx.tenant.coreteam;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.place.NameKey;
import org.nhshdx.core.place.Nation;

/**
 * What somebody wants to see of the queue. Whatever an address says that the queue doesn't offer is left out of it, for a
 * kept address outlives what it was made for.
 *
 * @param kind the code of a {@link QueueKind}; empty for all
 * @param holder "mine", "nobody" or "others"; empty for all
 * @param late whether only what is past its promise
 * @param nation the code of a nation; empty for all
 * @param chapter part of a chapter's or a sponsor's name; empty for all
 */
public record QueueAsked(String kind, String holder, boolean late, String nation, String chapter) {

    private static final Set<String> HOLDERS = Set.of("mine", "nobody", "others");
    private static final int LONGEST = 80;

    public QueueAsked {
        kind = QueueKind.of(kind).map(QueueKind::code).orElse("");
        holder = HOLDERS.contains(holder) ? holder : "";
        nation = Stream.of(Nation.values()).map(Nation::code).anyMatch(nation::equals) ? nation : "";
        chapter = chapter.strip().substring(0, Math.min(LONGEST, chapter.strip().length()));
    }

    public static QueueAsked all() {
        return new QueueAsked("", "", false, "", "");
    }

    /** What a part of an address asks for, as {@link #query()} writes it. */
    public static QueueAsked read(String query) {
        Map<String, String> said = Stream.of(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, second) -> first));
        return new QueueAsked(
                said.getOrDefault("kind", ""), said.getOrDefault("holder", ""), said.getOrDefault("late", "").equals("yes"),
                said.getOrDefault("nation", ""), said.getOrDefault("chapter", ""));
    }

    /** The words themselves; what can't be read is nothing. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    public boolean isNarrowed() {
        return !query().isEmpty();
    }

    /** The part of an address that asks for the same; empty when it asks for everything. */
    public String query() {
        return Stream.of(part("kind", kind), part("holder", holder), part("late", late ? "yes" : ""), part("nation", nation),
                        part("chapter", chapter))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> part(String name, String value) {
        return Optional.of(value).filter(it -> !it.isEmpty()).map(it -> name + "=" + URLEncoder.encode(it, StandardCharsets.UTF_8));
    }

    boolean fits(Waiting one, UUID person, LocalDate today) {
        return QueueKind.of(kind).map(it -> it.fits(one)).orElse(true)
                && fitsHolder(one, person)
                && (!late || one.isLate(today))
                && (nation.isEmpty() || one.nation().map(Nation::code).filter(nation::equals).isPresent())
                && (chapter.isEmpty() || isNamed(one));
    }

    private boolean fitsHolder(Waiting one, UUID person) {
        return switch (holder) {
            case "mine" -> one.holder().filter(person::equals).isPresent();
            case "nobody" -> one.holder().isEmpty();
            case "others" -> one.holder().filter(it -> !it.equals(person)).isPresent();
            default -> true;
        };
    }

    private boolean isNamed(Waiting one) {
        String sought = NameKey.of(chapter);
        return Stream.concat(Stream.of(one.place(), one.kind() == Waiting.Kind.SPONSOR ? one.about() : ""), one.eventTitle().stream())
                .anyMatch(name -> NameKey.of(name).contains(sought));
    }
}
