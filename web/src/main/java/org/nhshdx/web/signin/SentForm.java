package org.nhshdx.web.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A form that nobody has read yet: its fields as they were sent, without what is in its files. */
record SentForm(List<SentField> fields) {

    private static final int PATIENCE_SECONDS = 10;

    /** Its length must be stated, for that alone is held to the limit by now; else, or if it can't be read, it has no fields. */
    static SentForm in(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_LENGTH) == null || request.isEnded()) {
            return new SentForm(List.of());
        }
        try {
            return read(request).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new SentForm(List.of());
        } catch (ExecutionException | TimeoutException unreadable) {
            return new SentForm(List.of());
        }
    }

    private static CompletableFuture<SentForm> read(HttpServerRequest request) {
        CompletableFuture<SentForm> read = new CompletableFuture<>();
        List<SentField> fields = new ArrayList<>();
        request.setExpectMultipart(true);
        request.uploadHandler(file -> fields.add(SentField.file(file.name())));
        request.exceptionHandler(read::completeExceptionally);
        request.endHandler(end -> {
            request.formAttributes().forEach(field -> fields.add(new SentField(field.getKey(), field.getValue(), false)));
            read.complete(new SentForm(List.copyOf(fields)));
        });
        request.resume();
        return read;
    }

    /** What stands in this field; empty when it wasn't sent. */
    String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(SentField::value).findFirst().orElse("");
    }

    boolean hasFile() {
        return fields.stream().anyMatch(SentField::isFile);
    }
}
