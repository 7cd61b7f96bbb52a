package org.nhshdx.web.picture;

import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.nhshdx.web.running.As;

/** Somebody of the cast at the pictures of a chapter's desk. */
final class Album {

    private static final String TOKEN = "csrf-token";

    private final Cookies session;
    private final String desk;

    Album(String username, String place) {
        this.session = As.sessionOf(username);
        this.desk = "/organise/" + place + "/pictures";
    }

    static byte[] photograph(int width, int height) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scene.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(scene, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What a careful organiser says of a picture. */
    static Map<String, String> words(String alt) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("section", "about");
        words.put("alt", alt);
        words.put("credit", "Hetty Moss");
        words.put("agreed", "yes");
        words.put("shape", "wide");
        words.put("keep", "centre");
        return words;
    }

    Response open(String path) {
        return calls().get(desk + path);
    }

    /** Adds a picture by its form. @return the answer */
    Response add(byte[] file, String name, Map<String, String> words) {
        Response form = open("/new");
        RequestSpecification sending = calls().cookie(TOKEN, form.cookie(TOKEN))
                .multiPart(TOKEN, token(form)).multiPart("picture", name, file, "image/jpeg");
        words.forEach((field, value) -> sending.multiPart(field, value, "text/plain; charset=UTF-8"));
        return sending.post(desk + "/new");
    }

    /** Presses a button on that page of the desk. */
    Response press(String page, String deed, Map<String, String> fields) {
        Response form = open(page);
        return calls().cookie(TOKEN, form.cookie(TOKEN)).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(TOKEN, token(form)).formParams(fields).post(desk + deed);
    }

    /** The version that this page's forms were opened with. */
    Map<String, String> version(String page) {
        return Map.of("version", Jsoup.parse(open(page).asString()).selectFirst("[name=version]").val());
    }

    private static String token(Response page) {
        return Jsoup.parse(page.asString()).selectFirst("[name=%s]".formatted(TOKEN)).val();
    }

    private RequestSpecification calls() {
        return RestAssured.given().cookies(session).redirects().follow(false);
    }
}
