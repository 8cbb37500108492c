package org.riskcatalog.browser;

import org.riskcatalog.browser.kit.Focus;
import org.riskcatalog.browser.kit.Keys;
import org.riskcatalog.browser.kit.Seat;

/** The fields of a page, filled one after the other as the tabulator reaches them. */
final class Fields {

    private static final int PATIENCE = 40;

    private final Seat seat;
    private final Keys keys;
    private final Words words;

    Fields(Seat seat, Words words) {
        this.seat = seat;
        this.keys = seat.keys();
        this.words = words;
    }

    /** Types into the next field of that label. */
    Fields write(String label, String text) {
        return writeIn(words.say(label), text);
    }

    /** Types into a line of a list. */
    Fields writeLine(String label, int line, String text) {
        return writeIn(words.say("web.line", words.say(label), line), text);
    }

    private Fields writeIn(String name, String text) {
        keys.tabTo("field " + name, focus -> focus.typed() && focus.name().equals(name));
        keys.type(text);
        return this;
    }

    /** Chooses one of several: arrows go from one to the next, as they do in every browser. */
    Fields choose(String question, String choice) {
        var focus = asked(question);
        var wanted = words.say(choice);
        if (focus.name().equals(wanted)) {
            keys.press("Space");
        }
        for (int i = 0; i < PATIENCE && !seat.focus().name().equals(wanted); i++) {
            keys.press("ArrowDown");
        }
        return must(seat.focus().checked(), wanted);
    }

    /** Chooses the n-th of several, counted from 1. */
    Fields choose(String question, int place) {
        asked(question);
        keys.press("Space");
        for (int i = 1; i < place; i++) {
            keys.press("ArrowDown");
        }
        return must(seat.focus().checked(), question);
    }

    private Focus asked(String question) {
        var legend = words.say(question);
        return keys.tabTo(
                "choice " + legend, focus -> focus.is("radio") && focus.group().equals(legend));
    }

    /** Chooses in a list that drops down. */
    Fields pick(String label, String choice) {
        return pickNamed(label, words.say(choice));
    }

    Fields pickNamed(String label, String wanted) {
        listed(label);
        for (int i = 0; i < PATIENCE && !seat.focus().value().equals(wanted); i++) {
            keys.press("ArrowDown");
        }
        return must(seat.focus().value().equals(wanted), wanted);
    }

    /** Chooses the n-th in a list that drops down, the empty choice not counted. */
    Fields pick(String label, int place) {
        listed(label);
        for (int i = 0; i < place; i++) {
            keys.press("ArrowDown");
        }
        return must(!seat.focus().value().isEmpty(), label);
    }

    private void listed(String label) {
        var name = words.say(label);
        keys.tabTo(
                "list " + name,
                focus -> focus.tag().equals("select") && focus.name().equals(name));
    }

    /** Ticks the next box of that name, if it is not ticked. */
    Fields tick(String name) {
        return tick(keys.tabTo(
                "box " + name, focus -> focus.is("checkbox") && focus.name().equals(name)));
    }

    /** Ticks the first box below a question. */
    Fields tickFirst(String question) {
        var legend = words.say(question);
        return tick(keys.tabTo(
                "box of " + legend,
                focus -> focus.is("checkbox") && focus.group().equals(legend)));
    }

    private Fields tick(Focus box) {
        if (!box.checked()) {
            keys.press("Space");
        }
        return must(seat.focus().checked(), box.name());
    }

    private Fields must(boolean so, String wanted) {
        if (!so) {
            throw new AssertionError(wanted + " cannot be chosen by keyboard: " + seat.focus());
        }
        return this;
    }
}
