package org.nhshdx.tenant.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Every address of pages and API with the methods it takes, as the running application knows them itself. */
@ApplicationScoped
class KnownAddresses {

    private static final String VARIABLE = "\\{[^/}]*}";

    private Map<Pattern, Set<String>> methods;

    /** The methods of the address that answers at this path; none when nobody does. */
    Set<String> methodsAt(String path) {
        return known().entrySet().stream()
                .filter(one -> one.getKey().matcher(path).matches())
                .min(Comparator.comparingInt(one -> one.getKey().pattern().split("\\[").length))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private synchronized Map<Pattern, Set<String>> known() {
        if (methods == null) {
            methods = read();
        }
        return methods;
    }

    private static Map<Pattern, Set<String>> read() {
        Map<Pattern, Set<String>> found = new TreeMap<>(Comparator.comparing(Pattern::pattern));
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        found.computeIfAbsent(shape(path), none -> new TreeSet<>()).add(method);
                    }
                });
        return found;
    }

    private static Pattern shape(String template) {
        return Pattern.compile(template.replaceAll("(?<=.)/$", "").replace(".", "\\.").replaceAll(VARIABLE, "[^/]+"));
    }
}
