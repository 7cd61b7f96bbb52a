package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an event happens, and how far a wheelchair or scooter gets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Venue(String name, String address, String town, String postcode, StepFree stepFree) {

    /** "The Quay Education Centre, Mill Lane, Gloucester, GL1 3NN", with as much of it as is known. */
    public String inWords() {
        return told(Stream.of(name, address, town, postcode));
    }

    /** "The Quay Education Centre, Gloucester", with as much of it as is known. */
    public String nameAndTown() {
        return told(Stream.of(name, town));
    }

    private static String told(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).map(String::strip).distinct().collect(Collectors.joining(", "));
    }

    /** The four places a wheelchair or scooter user has to reach; {@code null} is not answered yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepFree(Boolean entrance, Boolean hacking, Boolean toilet, Boolean presenting) {}
}
