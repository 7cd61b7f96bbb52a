package org.nhshdx.web.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Facts in schema.org's words, as JSON that can stand inside a page. */
public record LinkedData(String json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The facts as JSON; "<" is written as an escape, so that no text from people can end the block. */
    public static LinkedData of(Map<String, Object> facts) {
        try {
            return new LinkedData(MAPPER.writeValueAsString(facts).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
