package org.nhshdx.tenant.official;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.official.OfficialList.Entry;
import org.nhshdx.tenant.official.OfficialList.Skipped;

/**
 * What importing a list would do: the days it adds, the days it corrects and how, the days it finds as they are, the
 * rows it leaves out, what is worth a second look, and the problems that must be mended first. A day that isn't in the
 * list stays as it is.
 */
public record ImportPlan(
        List<Entry> added,
        List<Correction> corrected,
        List<Entry> unchanged,
        List<Skipped> skipped,
        List<LineProblem> notices,
        List<LineProblem> problems) {

    /** A day that is known already and told differently now. */
    public record Correction(long line, OfficialFacts facts, List<Difference> differences) {}

    static ImportPlan of(OfficialList list, List<OfficialFacts> known) {
        Map<String, OfficialFacts> bySlug = new TreeMap<>();
        known.forEach(facts -> bySlug.put(facts.slug(), facts));
        ImportPlan plan = new ImportPlan(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), list.skipped(), new ArrayList<>(),
                new ArrayList<>(list.problems()));
        list.entries().forEach(entry -> plan.take(entry, bySlug.get(entry.facts().slug())));
        plan.refuseTakenNumbers(list.entries(), bySlug);
        plan.problems.sort(Comparator.comparingLong(LineProblem::line));
        return plan;
    }

    private void take(Entry entry, OfficialFacts known) {
        if (entry.facts().town(Towns.standard()).isEmpty()) {
            notices.add(new LineProblem(entry.line(), Column.CITY.title(), "We can't tell where “" + entry.facts().city()
                    + "” is, so a person will have to judge what is near it. A full name or a postcode in the venue helps."));
        }
        if (known == null) {
            added.add(entry);
        } else if (known.equals(entry.facts())) {
            unchanged.add(entry);
        } else {
            corrected.add(new Correction(entry.line(), entry.facts(), Difference.between(known, entry.facts())));
        }
    }

    private void refuseTakenNumbers(List<Entry> entries, Map<String, OfficialFacts> known) {
        Map<String, OfficialFacts> untouched = new TreeMap<>(known);
        entries.forEach(entry -> untouched.remove(entry.facts().slug()));
        Map<Integer, String> taken = new HashMap<>();
        untouched.values().forEach(facts -> taken.put(facts.number(), facts.slug()));
        for (Entry entry : entries) {
            String holder = taken.get(entry.facts().number());
            if (holder != null) {
                problems.add(new LineProblem(entry.line(), Column.NUMBER.title(), "Number " + entry.facts().number()
                        + " is " + holder + " already. Correct one of them, or send both rows."));
            }
        }
    }

    /** Whether nothing stands in the way of importing it. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether importing it would leave everything as it is. */
    public boolean changesNothing() {
        return added.isEmpty() && corrected.isEmpty();
    }

    /** The same for the same plan: tells whether what is about to be imported is what somebody looked at. */
    public String fingerprint() {
        String shown = added.stream().map(Entry::facts).toList() + "\n"
                + corrected.stream().map(Correction::facts).toList() + "\n"
                + corrected.stream().map(Correction::differences).toList();
        return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
