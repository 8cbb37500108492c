package org.riskcatalog.catalog.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.EntryQuery;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The filters, order and page of a list as they stand in its address, the same for page, CSV and JSON. */
class ListAddress {

    static final int PAGE = 25;
    private static final int MOST = 200;

    private final Map<String, String> parameters;

    ListAddress(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    EntryQuery query() {
        return query(number("page", 0, Integer.MAX_VALUE / MOST), Math.max(1, number("size", PAGE, MOST)));
    }

    EntryQuery query(int page, int size) {
        return new EntryQuery(
                text("q"),
                constant("category", Category.class),
                constant("stage", Stage.class),
                constant("status", EntryStatus.class),
                text("proposer"),
                constant("level", RiskLevel.class),
                text("affected"),
                parameters.getOrDefault("sort", "number"),
                page,
                size);
    }

    private @Nullable String text(String name) {
        var value = parameters.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private <E extends Enum<E>> @Nullable E constant(String name, Class<E> list) {
        var value = text(name);
        return value == null
                ? null
                : Arrays.stream(list.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(ListAddress::unreadable);
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
