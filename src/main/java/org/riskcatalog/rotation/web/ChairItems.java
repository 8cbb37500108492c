package org.riskcatalog.rotation.web;

import java.util.List;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.members.Actor;
import org.riskcatalog.rotation.ChairRotation;
import org.riskcatalog.rotation.ChairRotations;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The handover of the chair on the desks of those who hand it over. */
@Component
class ChairItems implements DeskItems {

    private final ChairRotations rotations;
    private final Texts texts;

    ChairItems(ChairRotations rotations, Texts texts) {
        this.rotations = rotations;
        this.texts = texts;
    }

    @Override
    public List<DeskItem> of(Actor reader) {
        if (!reader.chairOfAny()) {
            return List.of();
        }
        return rotations.running().stream()
                .filter(rotation -> asks(rotation, reader))
                .map(rotation -> item(rotation, reader))
                .toList();
    }

    private static boolean asks(ChairRotation rotation, Actor reader) {
        return reader.chairOf(rotation.outgoing())
                || (reader.chairOf(rotation.incoming()) && rotation.awaitsConfirmation());
    }

    private DeskItem item(ChairRotation rotation, Actor reader) {
        var word = reader.chairOf(rotation.incoming()) ? "confirm" : "list";
        return new DeskItem(
                "chair/" + rotation.id(),
                Phrase.of("rotation.item." + word),
                "/chair",
                texts.say("rotation.chair"),
                texts.say("rotation.to", texts.state(rotation.incoming())),
                LocaleContextHolder.getLocale().getLanguage(),
                null,
                Phrase.of("rotation.status." + rotation.status()),
                rotation.status().confirmable() ? rotation.confirmBy() : rotation.startsAt(),
                Phrase.of("rotation.item." + word + ".otherwise"),
                null,
                null);
    }
}
