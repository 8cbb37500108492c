package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Opening;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** Which heads have opened the page of a silence: nothing else is known of a State before expiry. */
@Component
class OpeningStrips {

    private final Moments moments;

    OpeningStrips(Moments moments) {
        this.moments = moments;
    }

    Strip of(Silence silence, List<Opening> openings, Actor reader) {
        return captioned("adoption.openings", silence, openings, reader);
    }

    /** For a row of a list: that the others are reminded is said on the silence's own page. */
    Strip brief(Silence silence, List<Opening> openings, Actor reader) {
        return captioned("adoption.openings.short", silence, openings, reader);
    }

    private Strip captioned(String caption, Silence silence, List<Opening> openings, Actor reader) {
        Map<String, Opening> opened = openings.stream().collect(Collectors.toMap(Opening::state, Function.identity()));
        var cells = silence.electorate().stream()
                .map(state ->
                        cell(silence, state, opened.get(state), reader.states().contains(state)))
                .toList();
        return new Strip(Phrase.of(caption, opened.size(), silence.electorate().size()), cells);
    }

    private Cell cell(Silence silence, String state, @Nullable Opening opening, boolean own) {
        if (opening != null) {
            var when = Phrase.of("adoption.opening.at", moments.brief(opening.at()));
            return new Cell(state, Pattern.HATCH, Phrase.of("adoption.opening.opened"), when, own);
        }
        var start = silence.startsAt();
        var told = start == null ? null : Phrase.of("adoption.opening.told", moments.brief(start));
        return new Cell(state, Pattern.OPEN, Phrase.of("adoption.opening.open"), told, own);
    }
}
