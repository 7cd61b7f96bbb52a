package org.nhshdx.web.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.nhshdx.tenant.export.Export;

/** How a list is taken along: as a file, sent while it is read, and kept by nobody on the way. */
@ApplicationScoped
public class Files {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String JSON_LINES = "application/jsonl";

    @Inject
    ObjectMapper json;

    public Response csv(String name, Export<?> export) {
        return file(name + ".csv", CSV, export::csv);
    }

    public Response jsonLines(String name, Export<?> export) {
        return file(name + ".jsonl", JSON_LINES, out -> export.jsonLines(out, json));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
