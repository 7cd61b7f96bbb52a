package org.nhshdx.web.organise.event;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nhshdx.web.layout.Form;

/**
 * The rows of a list in the event's form: days, contacts, sponsors.
 *
 * @param path the list in the facts, such as {@code days}
 * @param least how many rows an empty form shows
 * @param asked whether the form first asks if there are any, so that "none" is an answer
 * @param questions what each row asks, with paths inside the row
 */
record Rows(String path, int least, boolean asked, List<Question> questions) {

    private static final int MOST = 200;
    private static final int GAP = -1;
    private static final String GONE = "gone.";
    private static final String UNDO = "undo";

    /** What stands before each row's own fields: "facts.days[2]". */
    String prefix(int row) {
        return "facts." + path + "[" + row + "]";
    }

    /** The field that says whether there are any. */
    String anyField() {
        return "any." + path;
    }

    /** How many rows to show: those with words in them, or the least there are. */
    int count(Form form) {
        int asked = Optional.of(form.value("rows." + path)).filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt).orElse(0);
        return Math.min(MOST, Math.max(Math.max(least, asked), last(form) + 1));
    }

    /** The rows that have a word in them. */
    List<Integer> filled(Form form) {
        return IntStream.rangeClosed(0, last(form)).filter(row -> isFilled(form, row)).boxed().toList();
    }

    boolean isFilled(Form form, int row) {
        return questions.stream().anyMatch(question -> question.kind().isAnswered(form, prefix(row) + "." + question.path()));
    }

    private int last(Form form) {
        return IntStream.range(0, MOST).filter(row -> isFilled(form, row)).max().orElse(-1);
    }

    /** The same words with one row more. */
    MultivaluedMap<String, String> oneMore(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> more = new MultivaluedHashMap<>(sent);
        more.putSingle("rows." + path, String.valueOf(count(Form.typed(sent)) + 1));
        return more;
    }

    /** The same words without this row; those after it move up, and what stood in it can be brought back. */
    MultivaluedMap<String, String> without(MultivaluedMap<String, String> sent, int row) {
        int rows = count(Form.typed(sent));
        TreeSet<Integer> kept = new TreeSet<>(IntStream.range(0, rows).filter(each -> each != row).boxed().toList());
        MultivaluedMap<String, String> fewer = moved(sent, List.copyOf(kept));
        fewer.putSingle("rows." + path, String.valueOf(rows - 1));
        fewer.keySet().removeIf(field -> field.startsWith(GONE));
        sent.forEach((field, words) -> {
            if (field.startsWith(prefix(row))) {
                fewer.put(GONE + field, words);
            }
        });
        fewer.putSingle(UNDO, "return." + path + "." + row);
        return fewer;
    }

    /** The same words with the row back that was removed last; those after it move down again. */
    MultivaluedMap<String, String> returned(MultivaluedMap<String, String> sent, int row) {
        int rows = count(Form.typed(sent));
        int at = Math.min(row, rows);
        List<Integer> places = IntStream.range(0, rows + 1).map(place -> place == at ? GAP : place < at ? place : place - 1).boxed().toList();
        MultivaluedMap<String, String> more = moved(sent, places);
        more.putSingle("rows." + path, String.valueOf(rows + 1));
        more.keySet().removeIf(field -> field.startsWith(GONE) || field.equals(UNDO));
        sent.forEach((field, words) -> {
            if (field.startsWith(GONE + prefix(row))) {
                more.put(prefix(at) + field.substring((GONE + prefix(row)).length()), words);
            }
        });
        return more;
    }

    /** The same words without empty rows between, so that what is said of the third row stands at the third. */
    MultivaluedMap<String, String> closedUp(MultivaluedMap<String, String> sent) {
        return moved(sent, filled(Form.typed(sent)));
    }

    private MultivaluedMap<String, String> moved(MultivaluedMap<String, String> sent, List<Integer> kept) {
        Pattern ours = Pattern.compile(Pattern.quote("facts." + path + "[") + "(\\d{1,3})(\\].*)");
        MultivaluedMap<String, String> moved = new MultivaluedHashMap<>();
        sent.forEach((field, words) -> {
            Matcher row = ours.matcher(field);
            if (!row.matches()) {
                moved.put(field, words);
            } else if (kept.contains(Integer.parseInt(row.group(1)))) {
                moved.put("facts." + path + "[" + kept.indexOf(Integer.parseInt(row.group(1))) + row.group(2), words);
            }
        });
        return moved;
    }
}
