package org.nhshdx.web.organise.picture;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.nhshdx.tenant.picture.PictureOnDesk;
import org.nhshdx.tenant.picture.PictureSent;
import org.nhshdx.web.layout.Form;

/** Reads what a form says of a picture, and fills one in with what is known. */
final class PictureForms {

    private PictureForms() {}

    static Form of(PictureOnDesk picture) {
        return Form.holding(Map.of(
                "section", picture.section(), "alt", picture.alt(), "credit", picture.credit(), "agreed", "yes",
                "shape", picture.shape().code(), "keep", picture.keep().code()));
    }

    /** What came with a file; a field that was left out is empty. */
    static Form typed(Map<String, String> sent) {
        var words = new MultivaluedHashMap<String, String>();
        sent.forEach((field, value) -> words.putSingle(field, value == null ? "" : value));
        return Form.typed(words);
    }

    static PictureSent sent(Form form) {
        return new PictureSent(
                form.value("section"), form.value("alt"), form.value("credit"), form.has("agreed", "yes"), form.value("shape"),
                form.value("keep"));
    }
}
