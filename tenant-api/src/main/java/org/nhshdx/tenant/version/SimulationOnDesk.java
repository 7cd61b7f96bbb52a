package org.nhshdx.tenant.version;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.core.charter.SimulatedChapter;
import org.nhshdx.core.charter.SimulationState;

/**
 * A simulation as the core team reads it: how far it has come and, once it is finished, what the draft would change.
 *
 * @param events how many events to come there are
 * @param examined how many of them have been examined
 * @param interrupted whether nobody is at it any more, so that it can be started again
 */
public record SimulationOnDesk(
        SimulationState state, boolean interrupted, String startedBy, Instant startedAt, Optional<Instant> finishedAt, int events,
        int examined, List<OfChapter> chapters) {

    /** What the draft would change for one chapter; a chapter for which nothing changes is left out. */
    public record OfChapter(String place, String slug, int events, List<Shift> shifts) {

        static OfChapter of(SimulatedChapter chapter) {
            return new OfChapter(chapter.place(), chapter.slug(), chapter.events(), chapter.shifts());
        }

        public int newlyBroken() {
            return count(Shift.Kind.BROKEN);
        }

        public int newlyToBeJudged() {
            return count(Shift.Kind.TO_BE_JUDGED);
        }

        public int newlyWaived() {
            return count(Shift.Kind.WAIVED);
        }

        public int newlyKept() {
            return count(Shift.Kind.KEPT);
        }

        private int count(Shift.Kind kind) {
            return (int) shifts.stream().filter(shift -> shift.kind() == kind).count();
        }
    }

    public boolean isFinished() {
        return state == SimulationState.FINISHED;
    }

    public boolean isRunning() {
        return state == SimulationState.RUNNING && !interrupted;
    }

    @JsonProperty
    public int newlyBroken() {
        return chapters.stream().mapToInt(OfChapter::newlyBroken).sum();
    }

    @JsonProperty
    public int newlyToBeJudged() {
        return chapters.stream().mapToInt(OfChapter::newlyToBeJudged).sum();
    }

    @JsonProperty
    public int newlyWaived() {
        return chapters.stream().mapToInt(OfChapter::newlyWaived).sum();
    }

    @JsonProperty
    public int newlyKept() {
        return chapters.stream().mapToInt(OfChapter::newlyKept).sum();
    }
}
