package org.nhshdx.tenant.readability;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Image;

/** Each picture is described for those who don't see it. */
final class PicturesDescribed implements Rule {

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)\\S+\\.(jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)|(img|dscn?|pxl|image|picture|photo|screenshot|wp)[-_ ]?[\\d_-]+");

    private static final Pattern NOTHING = Pattern.compile("(?i)(an? |the |my |our )?(image|picture|photo|photograph|graphic|screenshot|foto|pic|logo)s?[.!]?");

    @Override
    public Stream<Remark> remarks(Written text) {
        return text.all(Image.class).stream().map(PicturesDescribed::remark);
    }

    private static Remark remark(Image picture) {
        String alt = Markdown.words(picture);
        if (alt.isEmpty() || NOTHING.matcher(alt).matches()) {
            return Remark.stop("A picture isn’t described", picture.getDestination(),
                    "Say between its square brackets what is to be seen on it.");
        }
        if (FILE_NAME.matcher(alt).matches()) {
            return Remark.stop("A picture is described by the name of its file", alt,
                    "Say between its square brackets what is to be seen on it.");
        }
        return Remark.hint("A picture within the text isn’t shown", alt, "Add it under Pictures: there it is kept and made to fit.");
    }
}
