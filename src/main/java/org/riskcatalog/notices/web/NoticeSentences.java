package org.riskcatalog.notices.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.notices.Delivery;
import org.riskcatalog.notices.Notice;
import org.riskcatalog.notices.NoticeWords;
import org.riskcatalog.web.view.MandateWords;
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
    private final MandateWords mandates;

    NoticeSentences(NoticeWords words, MandateWords mandates) {
        this.words = words;
        this.mandates = mandates;
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
        return groups.stream().map(mandates::of).collect(Collectors.joining("; "));
    }
}
