package org.nhshdx.tenant.coreteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided in a month: by rules, without anybody waiting, and by people.
 *
 * @param byRule how often each thing was settled without a person of the core team
 * @param byPeople what people answered, each kind with how long it waited
 */
public record Numbers(Map<ByRule, Integer> byRule, List<Answered> byPeople) {

    /** What needs nobody of the core team. */
    public enum ByRule { CHANGE_TOLD, LICENCE_RENEWED, ASSET_DELEGATED, DAY_ANNOUNCED }

    /** How many things were settled without a person. */
    public int settled() {
        return byRule.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many things people answered. */
    public int answered() {
        return byPeople.stream().mapToInt(Answered::count).sum();
    }

    /**
     * The answers to one kind of thing.
     *
     * @param kept how many came by the promised day
     * @param waited the days they waited; empty when there was none to answer
     */
    public record Answered(Waiting.Kind kind, int count, int kept, Optional<Waited> waited) {}

    /** How many days things waited: the middle one, the shortest and the longest. */
    public record Waited(int median, int shortest, int longest) {

        static Optional<Waited> of(List<Integer> days) {
            List<Integer> inOrder = days.stream().sorted().toList();
            return inOrder.isEmpty() ? Optional.empty() : Optional.of(new Waited(
                    inOrder.get((inOrder.size() - 1) / 2), inOrder.get(0), inOrder.get(inOrder.size() - 1)));
        }
    }

    /** One answer: when it was asked for, promised and given. */
    record Answer(Waiting.Kind kind, LocalDate asked, LocalDate promised, LocalDate given) {

        int days() {
            return (int) (given.toEpochDay() - asked.toEpochDay());
        }

        boolean isKept() {
            return !given.isAfter(promised);
        }
    }
}
