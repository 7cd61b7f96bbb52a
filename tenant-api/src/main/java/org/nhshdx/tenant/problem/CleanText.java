package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text as it was sent; never made from a number, and never with characters that no database can hold. */
final class CleanText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isClean(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", JsonTrouble.UNPRINTABLE);
        }
        return text;
    }

    /** PostgreSQL refuses U+0000 and halves of surrogate pairs, in text and in jsonb. */
    private static boolean isClean(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }
}
