package org.riskcatalog.adoption;

import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.OpenItem;
import org.riskcatalog.adoption.meeting.Paper;
import org.riskcatalog.adoption.silence.AdoptedBySilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What silence adopted is announced at the next meeting; a very high risk is noted by the secretaries of security councils too. */
@Component
class PutOnAgenda {

    private final Silences silences;
    private final ChannelChoices choices;
    private final OpenItem items;

    PutOnAgenda(Silences silences, ChannelChoices choices, OpenItem items) {
        this.silences = silences;
        this.choices = choices;
        this.items = items;
    }

    @EventListener
    void on(AdoptedBySilence adopted) {
        var silence = silences.get(adopted.about().silence());
        put(MatterKind.ADOPTION, silence, Body.NATIONAL_COORDINATORS);
        if (noted(silence)) {
            put(MatterKind.NOTE, silence, Body.SECRETARIES_SC);
        }
    }

    private boolean noted(Silence silence) {
        return silence.text().subjectKind() == SubjectKind.ENTRY
                && choices.latest(silence.text().entryId())
                        .map(ChannelChoice::noted)
                        .orElse(false);
    }

    private void put(MatterKind kind, Silence silence, Body body) {
        var text = silence.text();
        var paper = new Paper(text.entryId(), text.revisionId(), text.reference(), text.title(), body);
        items.agreed(kind, text.subjectId(), paper, silence.openedAt());
    }
}
