package org.nhshdx.web.world;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page that a visitor has opened, holding what a browser would send, hidden fields and all. */
public final class OpenForm {

    private final Visitor visitor;
    private final Response page;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private OpenForm(Visitor visitor, String path, Response page, FormElement form) {
        this.visitor = visitor;
        this.page = page;
        this.action = form.hasAttr("action") ? form.attr("action") : path;
        form.formData().forEach(field -> fields.putIfAbsent(field.key(), field.value()));
    }

    /** The form on this page that posts to {@code action}; an empty action is the page's only form without one. */
    static OpenForm on(Visitor visitor, String path, Response page, String action) {
        FormElement form = Jsoup.parse(page.asString()).select("form[method=post]").stream()
                .filter(one -> one.attr("action").equals(action))
                .findFirst()
                .map(FormElement.class::cast)
                .orElseThrow(() -> new AssertionError("No form for “" + action + "” on " + path + ": " + page.asString()));
        return new OpenForm(visitor, path, page, form);
    }

    /** The page again, after an answer that kept the form on it. */
    public static String value(Response page, String field) {
        Element found = Jsoup.parse(page.asString()).selectFirst("[name=\"%s\"]".formatted(field));
        if (found == null) {
            throw new AssertionError("No field “" + field + "” on " + page.asString());
        }
        return found.normalName().equals("textarea") ? found.wholeText().replaceFirst("^\n", "") : found.val();
    }

    public OpenForm fill(String field, String words) {
        fields.put(field, words);
        return this;
    }

    public OpenForm fill(Map<String, String> words) {
        fields.putAll(words);
        return this;
    }

    public Response send() {
        return sendTo(action);
    }

    /** Sends it where another of its buttons leads. */
    public Response sendTo(String address) {
        return visitor.send(address, page, fields);
    }
}
