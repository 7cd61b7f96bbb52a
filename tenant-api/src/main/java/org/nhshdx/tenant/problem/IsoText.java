package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** A date or a time in the one ISO form; blank is no answer, and arrays, numbers and impossible values are refused. */
final class IsoText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    /** "2018-04-14" is ten characters, "09:30:00.000" twelve; longer forms name years nobody will see. */
    private static final int LONGEST = 12;

    private final Class<T> type;
    private final transient Function<String, T> reading;

    IsoText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        var text = parser.getText().strip();
        return text.isEmpty() ? null : read(text, context);
    }

    private T read(String text, DeserializationContext context) throws IOException {
        try {
            if (text.length() <= LONGEST && !text.startsWith("-") && !text.startsWith("+")) {
                return reading.apply(text);
            }
        } catch (DateTimeException impossible) {
            return type.cast(context.handleWeirdStringValue(type, text, "impossible"));
        }
        return type.cast(context.handleWeirdStringValue(type, text, "impossible"));
    }
}
