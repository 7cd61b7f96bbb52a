package org.nhshdx.web.browser;

import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.web.permission.Endpoint;

/** Goes where the pages lead, and looks at one of each kind; a kind is an address that the application answers with a page. */
final class Walk {

    private static final Pattern OF_A_CHAPTER = Pattern.compile("/(?:x|organise|core-team/chapters)/([^/?]+).*");
    private static final Set<String> NO_CHAPTER = Set.of("start");
    private static final String MADE_BY_TESTS = "/mistakes";
    private static final int TRIES = 4;

    private final Map<String, Pattern> kinds = new TreeMap<>(
            Comparator.<String, Long>comparing(path -> path.chars().filter(c -> c == '{').count()).thenComparing(path -> path));
    private final Visit visit;
    private final Set<String> places;
    private final Set<String> unseen;
    private final List<String> complaints = new ArrayList<>();

    /** @param places the chapters it keeps to; others may stand there as another test wants them */
    Walk(Visit visit, Set<String> places) {
        this.visit = visit;
        this.places = places;
        Endpoint.running().stream().filter(Endpoint::isPage).map(Endpoint::path).filter(path -> !path.startsWith(MADE_BY_TESTS))
                .forEach(path -> kinds.put(path, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"))));
        this.unseen = new HashSet<>(kinds.keySet());
    }

    /** From these addresses on, as whoever is signed in. */
    void from(String... starts) {
        Deque<String> ahead = new ArrayDeque<>(List.of(starts));
        Map<String, Integer> tried = new TreeMap<>();
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            Optional<String> kind = kindOf(address).filter(one -> isOurs(address) && tried.getOrDefault(one, 0) < TRIES);
            kind.filter(one -> isThere(address, one, tried)).ifPresent(one -> {
                tried.put(one, TRIES);
                if (unseen.remove(one)) {
                    here(address);
                }
                ahead.addAll(Examination.of(visit.page()).ask("links"));
            });
        }
    }

    /** From all doors that look like this: addresses that need no more than the chapter's to be opened. */
    void fromDoors(String likeThis, String place) {
        from(unseen.stream()
                .filter(kind -> kind.matches(likeThis))
                .map(kind -> kind.replaceFirst("\\{place}", place))
                .filter(address -> !address.contains("{"))
                .toArray(String[]::new));
    }

    /** At this page, whatever others of its kind were seen. */
    void at(int status, String address) {
        Response response = visit.page().navigate(address);
        if (response.status() != status) {
            complaints.add("%s – answers %d and not %d".formatted(address, response.status(), status));
            return;
        }
        here(address);
        kindOf(address).ifPresent(unseen::remove);
    }

    /** At the page that is open, whatever led to it. A refusal is no failure, although the console says so. */
    void here(String how) {
        visit.complaints().stream()
                .filter(complaint -> !complaint.startsWith("Failed to load resource: the server responded with a status of 4"))
                .forEach(complaint -> complaints.add(how + " – " + complaint));
    }

    private boolean isThere(String address, String kind, Map<String, Integer> tried) {
        tried.merge(kind, 1, Integer::sum);
        Response response = visit.page().navigate(address);
        return response.status() == 200 && kindOf(visit.path()).filter(kind::equals).isPresent();
    }

    private boolean isOurs(String address) {
        Matcher chapter = OF_A_CHAPTER.matcher(address);
        return !chapter.matches() || NO_CHAPTER.contains(chapter.group(1)) || places.contains(chapter.group(1));
    }

    private Optional<String> kindOf(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return kinds.entrySet().stream().filter(kind -> kind.getValue().matcher(path).matches()).map(Map.Entry::getKey).findFirst();
    }

    Set<String> unseen() {
        return unseen;
    }

    List<String> complaints() {
        return complaints;
    }
}
