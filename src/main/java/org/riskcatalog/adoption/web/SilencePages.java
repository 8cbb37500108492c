package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.StatementVisibility;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.adoption.silence.Openings;
import org.riskcatalog.adoption.silence.Receipts;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a silence, and its interim text. */
@Controller
class SilencePages {

    private final SilenceReading reading;
    private final SilenceSentence sentences;
    private final SilenceDays days;
    private final OpeningStrips strips;
    private final SilenceActs acts;
    private final Openings openings;
    private final Receipts receipts;
    private final Statements statements;
    private final StatementVisibility visibility;
    private final List<EntryNote> notes;
    private final FrozenText frozen;
    private final Revisions revisions;
    private final Moments moments;
    private final Texts texts;
    private final Reader reader;

    SilencePages(
            SilenceReading reading,
            SilenceSentence sentences,
            SilenceDays days,
            OpeningStrips strips,
            SilenceActs acts,
            Openings openings,
            Receipts receipts,
            Statements statements,
            StatementVisibility visibility,
            List<EntryNote> notes,
            FrozenText frozen,
            Revisions revisions,
            Moments moments,
            Texts texts,
            Reader reader) {
        this.reading = reading;
        this.sentences = sentences;
        this.days = days;
        this.strips = strips;
        this.acts = acts;
        this.openings = openings;
        this.receipts = receipts;
        this.statements = statements;
        this.visibility = visibility;
        this.notes = List.copyOf(notes);
        this.frozen = frozen;
        this.revisions = revisions;
        this.moments = moments;
        this.texts = texts;
        this.reader = reader;
    }

    /** Opening it is noted for the State whose head the reader is. */
    @GetMapping("/silences/{id}")
    String silence(@PathVariable UUID id, Model page) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var silence = reading.silence(id, actor);
        openings.opened(silence, actor);
        var names = SilenceReading.names(actor);
        page.addAttribute("sentence", sentences.of(silence, names, moments.now()));
        page.addAttribute("named", named(silence));
        page.addAttribute("buttons", acts.of(silence, actor));
        page.addAttribute("notes", notes(silence, actor));
        page.addAttribute("days", days.of(silence, moments.now()).orElse(null));
        page.addAttribute("statements", statements(silence, actor));
        page.addAttribute("received", names ? received(id) : List.of());
        if (names && silence.startsAt() != null) {
            page.addAttribute("opened", strips.of(silence, openings.of(id), actor));
        }
        return shown("silence", silence, actor, page);
    }

    /** Titled "Under silence until …", without a number. */
    @GetMapping("/silences/{id}/text")
    String text(@PathVariable UUID id, Model page) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var silence = reading.silence(id, actor);
        page.addAttribute("interimTitle", named(silence));
        var text = silence.text();
        page.addAttribute("paragraphs", frozen.paragraphs(text.subjectKind(), text.subjectId(), text.revisionId()));
        page.addAttribute("participation", frozen.participation(text.subjectKind(), text.subjectId()));
        return shown("interim-text", silence, actor, page);
    }

    private String shown(String template, Silence silence, Actor actor, Model page) {
        var revision = silence.text().revisionId();
        page.addAttribute("silence", silence);
        page.addAttribute("entry", reading.entry(silence));
        page.addAttribute("ownState", actor.state().orElse(null));
        page.addAttribute(
                "revision", revision == null ? null : revisions.get(revision).number());
        return "pages/adoption/" + template;
    }

    private String named(Silence silence) {
        return silence.status().underSilence()
                ? until(silence)
                : texts.say("adoption.silence.named", silence.text().reference(), silence.status());
    }

    private String until(Silence silence) {
        return texts.say("adoption.interim.title", moments.in(silence.seat().zoneId(), silence.expiresAt()));
    }

    private List<StatementLine> statements(Silence silence, Actor actor) {
        var all = statements.findBySubjectIdOrderByReceivedAt(silence.text().subjectId());
        return visibility.seen(all, actor).stream().map(StatementLine::of).toList();
    }

    private List<EntryNote.Note> notes(Silence silence, Actor actor) {
        var entry = reading.entry(silence);
        return notes.stream()
                .map(room -> room.of(entry, actor))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ReceivedLine> received(UUID silence) {
        return receipts.of(silence).stream().map(ReceivedLine::of).toList();
    }
}
