package org.nhshdx.tenant.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.nhshdx.core.picture.Cut;
import org.nhshdx.core.picture.Keep;
import org.nhshdx.core.picture.Placed;
import org.nhshdx.core.picture.Shape;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/**
 * What somebody says of a picture, as they sent it; what they left out is empty.
 *
 * @param credit who took it
 * @param agreed whether everybody who can be recognised in it agreed to be shown
 * @param shape and @param keep how to cut it; all of it and its centre if left out
 */
public record PictureSent(String section, String alt, String credit, boolean agreed, String shape, String keep) {

    private static final int LONGEST_CREDIT = 100;

    public PictureSent {
        section = Objects.toString(section, "").strip();
        alt = oneLine(alt);
        credit = oneLine(credit);
        shape = Objects.toString(shape, "").strip();
        keep = Objects.toString(keep, "").strip();
    }

    private static String oneLine(String words) {
        return Objects.toString(words, "").strip().replaceAll("\\s+", " ");
    }

    /** The same once all of it is right. @param file what its file was called, @param sections the codes of those there are */
    Placed placed(Optional<String> file, List<String> sections) {
        List<Advice> advice = new ArrayList<>();
        new AltText(alt).trouble(file).map(sentence -> new Advice("alt", sentence)).ifPresent(advice::add);
        troubleWithCredit().map(sentence -> new Advice("credit", sentence)).ifPresent(advice::add);
        if (!agreed) {
            advice.add(new Advice("agreed", "Tick this once everybody who can be recognised has agreed. If somebody hasn’t, choose another picture."));
        }
        if (!sections.contains(section)) {
            advice.add(new Advice("section", "Choose the section of your page that it stands in."));
        }
        Shape cutInto = chosen("shape", shape, Shape.WHOLE, Shape::of, advice);
        Keep kept = chosen("keep", keep, Keep.CENTRE, Keep::of, advice);
        Refused.ifAny(advice);
        return new Placed(section, alt, credit, new Cut(cutInto, kept));
    }

    private static <T> T chosen(String field, String code, T otherwise, Function<String, Optional<T>> of, List<Advice> advice) {
        return code.isEmpty() ? otherwise : of.apply(code).orElseGet(() -> {
            advice.add(new Advice(field, "Choose one of those that are offered."));
            return otherwise;
        });
    }

    private Optional<String> troubleWithCredit() {
        if (credit.isEmpty()) {
            return Optional.of("Say who took it, such as “Hetty Moss”.");
        }
        return credit.length() > LONGEST_CREDIT
                ? Optional.of("Shorten this to %d characters; it has %,d.".formatted(LONGEST_CREDIT, credit.length()))
                : Optional.empty();
    }
}
