package org.nhshdx.web.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.nhshdx.tenant.audit.LogExport;

/** How a log is taken along: as a file, sent while it is read. */
@ApplicationScoped
public class LogFiles {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String JSON_LINES = "application/jsonl";

    @Inject
    ObjectMapper json;

    public Response csv(String name, LogExport export) {
        return file(name + ".csv", CSV, export::csv);
    }

    public Response jsonLines(String name, LogExport export) {
        return file(name + ".jsonl", JSON_LINES, out -> export.jsonLines(out, json));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
