package org.riskcatalog.web.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the fields of a task or act: model attribute {@code question} of the layouts {@code question} and
 * {@code check-answers}.
 *
 * @param form prefix of its message keys, the form key with a dot: {@code review.input}
 * @param action where the form is sent
 * @param handle of the entry
 * @param title of the entry, as it is written in the entry
 * @param part of the entry that it is about; null if it is about the whole
 * @param stage where the case stands, "Review, second"
 * @param due null if there is no deadline
 * @param otherwise what happens if nothing is done; null if nothing does
 * @param keepable whether a half-finished answer can be kept
 * @param kept "Draft saved on 29 May at 16:05 by B. Isakov"; null if nothing is
 * @param strip how far the States are; null if no State is asked
 * @param key idempotency key, sent along so that pressing twice does it once
 */
public record Question(
        String form,
        String action,
        String handle,
        String title,
        @Nullable EntryPart part,
        Phrase stage,
        @Nullable Instant due,
        @Nullable Phrase otherwise,
        boolean keepable,
        @Nullable Phrase kept,
        @Nullable Strip strip,
        String key) {}
