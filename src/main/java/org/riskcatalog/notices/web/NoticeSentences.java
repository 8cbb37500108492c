package org.riskcatalog.notices.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.notices.Delivery;
import org.riskcatalog.notices.Notice;
import org.riskcatalog.notices.NoticeWords;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Notices as rows of a page. */
@Component
class NoticeSentences {

    /** One's own, with its text. */
    record Own(
            Instant at,
            @Nullable String handle,
            String subject,
            String body,
            Delivery delivery,
            @Nullable Instant sentAt) {}

    /** Somebody's, without its text. */
    record Told(
            UUID id,
            String to,
            @Nullable String handle,
            Instant at,
            Delivery delivery,
            int attempts,
            @Nullable String answer,
            @Nullable Instant nextAttempt) {}

    private final NoticeWords words;
    private final Texts texts;

    NoticeSentences(NoticeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    Own own(Notice notice) {
        return new Own(
                notice.writtenAt(),
                notice.handle(),
                words.subject(notice),
                words.body(notice),
                notice.delivery(),
                notice.sentAt());
    }

    Told told(Notice notice) {
        return new Told(
                notice.id(),
                mandates(notice.toldAs()),
                notice.handle(),
                notice.writtenAt(),
                notice.delivery(),
                notice.attempts(),
                notice.answer(),
                notice.nextAttempt());
    }

    private String mandates(List<String> groups) {
        return groups.stream().map(this::mandate).collect(Collectors.joining("; "));
    }

    private String mandate(String group) {
        int colon = group.indexOf(':');
        var role = texts.say("web.role." + (colon < 0 ? group : group.substring(0, colon)));
        return colon < 0 ? role : texts.state(group.substring(colon + 1)) + ", " + role;
    }
}
