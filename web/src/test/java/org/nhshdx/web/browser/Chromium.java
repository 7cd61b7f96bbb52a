package org.nhshdx.web.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that is installed on this machine. */
record Chromium(Path program) {
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");
    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> QUIET = List.of(
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    /** The one that NHSHDX_CHROMIUM names, or else the first one found. */
    static Optional<Chromium> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("NHSHDX_CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> usual = USUAL_PLACES.stream().map(Path::of);
        return Stream.of(named, onPath, usual)
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    LaunchOptions options() {
        List<String> flags = new ArrayList<>(QUIET);
        // Chromium's sandbox refuses root, and the only pages it sees here are our own.
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return new LaunchOptions().setExecutablePath(program).setArgs(flags);
    }
}
