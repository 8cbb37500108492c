package org.riskcatalog.measures.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.measures.MeasureQuery;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The filters, order and page of the list of measures as they stand in its address, the same for page, CSV and JSON. */
class MeasureAddress {

    private static final int PAGE = 25;
    private static final int MOST = 200;

    private final Map<String, String> parameters;

    MeasureAddress(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    MeasureQuery query() {
        return new MeasureQuery(
                text("q"),
                text("state"),
                constant("level", CommitmentLevel.class),
                constant("type", MeasureType.class),
                constant("status", MeasureStatus.class),
                day("due"),
                parameters.getOrDefault("sort", "number"),
                number("page", 0, Integer.MAX_VALUE / MOST),
                Math.max(1, number("size", PAGE, MOST)));
    }

    private @Nullable String text(String name) {
        var value = parameters.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable LocalDate day(String name) {
        var value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw unreadable();
        }
    }

    private <E extends Enum<E>> @Nullable E constant(String name, Class<E> list) {
        var value = text(name);
        return value == null
                ? null
                : Arrays.stream(list.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(MeasureAddress::unreadable);
    }

    private int number(String name, int otherwise, int most) {
        var value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw unreadable();
        }
        return Math.min(Integer.parseInt(value), most);
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
