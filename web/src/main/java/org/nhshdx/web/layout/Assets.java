package org.nhshdx.web.layout;

import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.nhshdx.core.digest.Sha256;

/** The stylesheet, the scripts and the drawings, each served under a name that changes with its content. */
@Startup
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String OFFLINE = "/offline.js";
    private static final int NAME_LETTERS = 12;

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final String stylesheet = add("nhshdx", "css", "text/css; charset=utf-8");
    private final String shapes = add("shapes", "svg", "image/svg+xml");
    private final String mark = add("mark", "svg", "image/svg+xml");
    private final String near = add("near", "js", "text/javascript; charset=utf-8");
    private final String keep = add("keep", "js", "text/javascript; charset=utf-8");
    private final byte[] offline = read("/assets/offline.js");
    private final String queue = add("queue", "js", "text/javascript; charset=utf-8");
    private final String desk = add("desk", "js", "text/javascript; charset=utf-8");
    private final String picture = add("picture", "png", "image/png");
    private final String outside = add("outside", "png", "image/png");

    /** Where the stylesheet lies. */
    public String stylesheet() {
        return stylesheet;
    }

    /** What stands in the stylesheet. */
    public String css() {
        return new String(byAddress.get(stylesheet).plain(), StandardCharsets.UTF_8);
    }

    /** Where the sprite with the icons, the mark and the lettering lies. */
    public String shapes() {
        return shapes;
    }

    /** Where the mark by itself lies. */
    public String mark() {
        return mark;
    }

    /** Where the script that looks for what is near lies. */
    public String near() {
        return near;
    }

    /** Where the script lies that has a page kept for when there is no network. */
    public String keep() {
        return keep;
    }

    /** Where the script with the core team's keys lies. */
    public String queue() {
        return queue;
    }

    /** Where the script lies that saves what organisers write. */
    public String desk() {
        return desk;
    }

    /** Where the picture for shared links lies. */
    public String picture() {
        return picture;
    }

    /** Where the picture lies for those who may not use the brand. */
    public String outside() {
        return outside;
    }

    /** Its bytes. */
    public byte[] outsidePng() {
        return byAddress.get(outside).plain().clone();
    }

    void serve(@Observes Router router) {
        router.get("/assets/:name").handler(this::answer);
        router.get(OFFLINE).handler(this::answerOffline);
        router.get("/favicon.ico").handler(context -> context.redirect(mark));
    }

    private void answer(RoutingContext context) {
        Asset asset = byAddress.get(context.normalizedPath());
        if (asset == null) {
            context.next();
            return;
        }
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepted != null && accepted.contains("gzip");
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, FOREVER)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // Named even when plain: otherwise the server would compress what is compressed already.
        context.response().putHeader(HttpHeaders.CONTENT_ENCODING, zipped ? "gzip" : "identity");
        context.response().end(Buffer.buffer(zipped ? asset.zipped() : asset.plain()));
    }

    /** Browsers look by its address whether it has changed, so it has one address for good. */
    private void answerOffline(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(Buffer.buffer(offline));
    }

    private String add(String name, String extension, String type) {
        byte[] bytes = read("/assets/" + name + "." + extension);
        String address = "/assets/" + name + "." + Sha256.hex(bytes).substring(0, NAME_LETTERS) + "." + extension;
        byAddress.put(address, new Asset(type, bytes, zip(bytes)));
        return address;
    }

    private static byte[] read(String resource) {
        try (var in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The drawing, script or stylesheet " + resource + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private record Asset(String type, byte[] plain, byte[] zipped) {}
}
