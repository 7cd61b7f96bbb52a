package org.nhshdx.tenant.charter.principle;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A principle's figures in one version of the charter. */
public record Parameters(Map<String, Object> values) {

    public Parameters {
        values = Map.copyOf(values);
    }

    int number(String name) {
        return figure(name).intValueExact();
    }

    /** The figure of this name; a version without it is a mistake of ours. */
    public BigDecimal figure(String name) {
        return new BigDecimal(required(name).toString());
    }

    LocalTime time(String name) {
        return LocalTime.parse(required(name).toString());
    }

    /** The list of this name. */
    public List<String> list(String name) {
        return ((List<?>) required(name)).stream().map(String::valueOf).toList();
    }

    private Object required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("This charter version doesn't say how many: " + name);
        }
        return value;
    }
}
