package org.nhshdx.tenant.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.concern.AboutChapter;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernEntry;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.core.people.Person;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;

/**
 * All that is known of a concern, for somebody who has said why they read it.
 *
 * @param places the chapters it is about, as far as we know
 * @param called what its reporter calls what it is about; empty when they don't say
 * @param placed whether nobody has to find out any more which chapters it is about
 * @param seen how many times its reporter had written when it was read
 * @param readings who read it or did something with it, the latest first
 * @param successors who of the core team could take it over
 */
public record ConcernFile(
        ConcernInBrief brief, boolean mine, List<String> places, String called, boolean placed, Optional<String> reach, List<Said> said, int seen,
        List<Reading> readings, List<Successor> successors) {

    static ConcernFile of(Concern concern, Asker by, List<Person> readers) {
        List<ConcernEntry> log = ConcernEntry.of(concern);
        List<ConcernWords> words = ConcernWords.about(concern);
        Names names = ConcernsOnDesk.names(concern, log);
        return new ConcernFile(
                ConcernInBrief.of(concern, names), concern.takenBy().filter(by.person()::equals).isPresent(),
                AboutChapter.of(concern).stream().map(ConcernFile::place).toList(), concern.called(), concern.isPlaced(),
                concern.reach(),
                words.stream().map(one -> new Said(one.at(), one.isByReporter(), one.words())).toList(),
                seenIn(words),
                log.stream().map(one -> new Reading(one.at(), names.of(one.personId()), one.verb(), one.reason())).toList(),
                readers.stream().filter(one -> !one.id().equals(by.person())).map(Successor::of).toList());
    }

    private static String place(UUID chapter) {
        return PublicChapter.known(chapter).map(PublicChapter::place)
                .or(() -> Address.workingOf(chapter).map(Address::slug))
                .orElse("that is gone");
    }

    static int seenIn(List<ConcernWords> words) {
        return (int) words.stream().filter(ConcernWords::isByReporter).count();
    }

    /** What was said, and by which side. */
    public record Said(Instant at, boolean byReporter, String words) {}

    /** Who read it or did something with it, and why. */
    public record Reading(Instant at, String who, String verb, String reason) {}

    /** Somebody who could take it over. */
    public record Successor(UUID id, String name) {

        static Successor of(Person person) {
            return new Successor(person.id(), person.name());
        }
    }
}
