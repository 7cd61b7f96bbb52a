package org.nhshdx.tenant.permission;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which verb each method and address of the API does, read from the classes while building. */
record DeedsByAddress(Map<String, Verb> verbs) {

    static DeedsByAddress in(IndexView index) {
        Map<String, Verb> verbs = new HashMap<>();
        for (AnnotationInstance does : index.getAnnotations(Does.class)) {
            if (does.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo endpoint = does.target().asMethod();
                method(endpoint).ifPresent(method ->
                        verbs.put(key(method, address(endpoint)), Verb.valueOf(does.value().asEnum())));
            }
        }
        return new DeedsByAddress(verbs);
    }

    Optional<Verb> at(String method, String address) {
        return Optional.ofNullable(verbs.get(key(method, address)));
    }

    private static Optional<String> method(MethodInfo endpoint) {
        return Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                .filter(endpoint::hasAnnotation)
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static String address(MethodInfo endpoint) {
        DotName path = DotName.createSimple(Path.class);
        return Stream.of(endpoint.declaringClass().declaredAnnotation(path), endpoint.annotation(path))
                .filter(annotation -> annotation != null)
                .map(annotation -> "/" + annotation.value().asString())
                .reduce("", String::concat);
    }

    private static String key(String method, String address) {
        return method + " " + address.replaceAll("/+", "/").replaceAll(":[^}]*}", "}").replaceAll("(?<=.)/$", "");
    }
}
