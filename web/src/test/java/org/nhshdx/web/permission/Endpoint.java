package org.nhshdx.web.permission;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

/** One address and method that the running application answers. */
public record Endpoint(String method, String path, Method code, Optional<MediaType> takes, List<MediaType> makes) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    /** All of them, as the running application knows them itself. */
    public static List<Endpoint> running() {
        List<Endpoint> endpoints = new ArrayList<>();
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                Optional<MediaType> takes = resource.getConsumes().stream().findFirst();
                endpoints.add(new Endpoint(method, path, resource.getLazyMethod().getMethod(), takes, makes(resource)));
            }
        });
        return endpoints;
    }

    private static List<MediaType> makes(RuntimeResource resource) {
        return Optional.ofNullable(resource.getProduces()).map(types -> List.of(types.getSortedOriginalMediaTypes())).orElse(List.of());
    }

    /** Whether somebody may look at it in a browser. */
    public boolean isPage() {
        return method.equals("GET") && makes.stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }

    Optional<Verb> verb() {
        return Optional.ofNullable(code.getAnnotation(Does.class)).map(Does::value);
    }

    boolean isAboutAChapter() {
        return path.contains("{place");
    }

    boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    /** Its address for that chapter; whatever else it names is nowhere. */
    String addressAt(String place) {
        return PARAMETER.matcher(path).replaceAll(found -> found.group(1).equals("place") ? place : "nothing");
    }

    String name() {
        return code.getDeclaringClass().getSimpleName() + "." + code.getName();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
