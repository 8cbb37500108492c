package org.riskcatalog.adoption.web.meeting;

import java.util.Arrays;
import java.util.Map;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.MeetingList;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Filters, order and page of the list of meetings as they stand in its address, the same for page, CSV and JSON. */
record MeetingAddress(Map<String, String> parameters) {

    private static final int PAGE = 25;
    private static final int MOST = 200;

    MeetingList.Query query() {
        return new MeetingList.Query(
                parameters.getOrDefault("q", "").strip(),
                body(),
                parameters.getOrDefault("sort", "-date"),
                number("page", 0, Integer.MAX_VALUE / MOST),
                Math.max(1, number("size", PAGE, MOST)));
    }

    private String body() {
        var word = parameters.getOrDefault("body", "").strip();
        if (word.isEmpty()
                || Arrays.stream(Body.values()).anyMatch(body -> body.name().equals(word))) {
            return word;
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private int number(String name, int otherwise, int most) {
        var value = parameters.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Math.min(Integer.parseInt(value), most);
    }
}
