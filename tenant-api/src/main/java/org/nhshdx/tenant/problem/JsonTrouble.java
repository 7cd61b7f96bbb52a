package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.regex.Pattern;

/** Turns what Jackson says of a body it can't read into a field and a remedy, without repeating what was sent. */
final class JsonTrouble {

    static final String UNPRINTABLE = "unprintable characters";

    private static final Pattern TWICE = Pattern.compile("^Duplicate field '([^']{1,100})'");

    private JsonTrouble() {}

    /** The refusal that this trouble is; one thrown while the body was read comes wrapped, and is unwrapped. */
    static Refused refusal(JsonProcessingException trouble) {
        if (trouble.getCause() instanceof Refused refused) {
            return refused;
        }
        return Refused.unreadable(field(trouble), sentence(trouble));
    }

    private static String sentence(JsonProcessingException trouble) {
        if (trouble.getCause() instanceof JsonProcessingException cause && cause != trouble) {
            return sentence(cause);
        }
        if (trouble instanceof UnrecognizedPropertyException unknown) {
            return "There is no such field. Take it out, or use one of: " + ExpectedValue.fields(unknown) + ".";
        }
        if (trouble instanceof InvalidFormatException format && UNPRINTABLE.equals(reason(format))) {
            return "Take out the invisible characters (such as U+0000).";
        }
        if (trouble instanceof MismatchedInputException mismatch) {
            return mismatch.getPath().isEmpty()
                    ? "Send one JSON object, and nothing after it."
                    : ExpectedValue.sentence(mismatch.getTargetType());
        }
        return malformed(trouble);
    }

    private static String malformed(JsonProcessingException trouble) {
        if (trouble instanceof InputCoercionException) {
            return "This number is too large.";
        }
        if (trouble instanceof StreamConstraintsException) {
            return "This is nested too deeply, or too long.";
        }
        if (TWICE.matcher(trouble.getOriginalMessage()).find()) {
            return "This field is given twice. Give it once.";
        }
        return "This isn't JSON" + place(trouble.getLocation())
                + ". Look for a comma, quote or bracket too many or too few.";
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " from line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String reason(InvalidFormatException trouble) {
        return trouble.getOriginalMessage().endsWith(UNPRINTABLE) ? UNPRINTABLE : "";
    }

    private static String field(JsonProcessingException trouble) {
        var path = new StringBuilder();
        if (trouble instanceof JsonMappingException mapping) {
            mapping.getPath().forEach(step -> append(path, step));
        }
        var twice = TWICE.matcher(trouble.getOriginalMessage());
        if (twice.find() && !path.toString().endsWith(twice.group(1))) {
            path.append(path.isEmpty() ? "" : ".").append(twice.group(1));
        }
        return path.toString();
    }

    private static void append(StringBuilder path, JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            path.append('[').append(step.getIndex()).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
    }
}
