package org.nhshdx.web.coreteam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nhshdx.tenant.official.ImportPlan;
import org.nhshdx.tenant.official.ImportingOfficialDays;
import org.nhshdx.tenant.official.LineProblem;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** A list as it was uploaded or pasted; the words shown again are what was sent. */
record SentList(byte[] bytes, String words) {

    private static final String FIELD = "csv";
    private static final int TOLD_AT_ONCE = 20;

    static SentList of(String pasted) {
        String words = Optional.ofNullable(pasted).orElse("");
        return new SentList(words.getBytes(StandardCharsets.UTF_8), words);
    }

    /** A file, if there is one, goes before what was pasted. */
    static SentList of(String pasted, FileUpload file) {
        boolean uploaded = file != null && file.size() > 0;
        return uploaded ? of(file) : of(pasted);
    }

    private static SentList of(FileUpload file) {
        if (file.size() > ImportingOfficialDays.LARGEST) {
            throw Refused.tooLarge(ImportingOfficialDays.LARGEST);
        }
        try {
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            return new SentList(bytes, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Form form() {
        return Form.holding(Map.of(FIELD, words));
    }

    /** The words with what is wrong with them, line by line. */
    Form form(ImportPlan plan) {
        Form form = form();
        List<LineProblem> problems = plan.problems();
        for (LineProblem problem : problems.subList(0, Math.min(TOLD_AT_ONCE, problems.size()))) {
            String column = problem.column().isEmpty() ? "" : ", " + problem.column();
            form = form.wrong(FIELD, "Line " + problem.line() + column + ": " + problem.sentence());
        }
        int more = problems.size() - TOLD_AT_ONCE;
        return more <= 0 ? form : form.wrong(FIELD, "And " + more + " more. Mend these first, then look again.");
    }
}
