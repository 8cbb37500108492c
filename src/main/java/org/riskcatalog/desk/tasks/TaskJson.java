package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.EntryPart;

/** A task as the JSON face gives it. */
public final class TaskJson {

    private TaskJson() {}

    /** What the task is about. */
    public record Entry(String handle, String title) {}

    /** Of the entry, for example a measure. */
    public record Part(String number, String title) {

        public static @Nullable Part of(@Nullable EntryPart part) {
            return part == null ? null : new Part(part.number(), part.title());
        }
    }

    /**
     * A line of the list.
     *
     * @param name the task as a verb, in the caller's language
     * @param part of the entry that it is about, if it is not about the whole
     * @param draftBy name of the person who saved the draft, if there is one
     */
    public record Listed(
            String id,
            String formKey,
            String name,
            Entry entry,
            @Nullable Part part,
            @Nullable String state,
            @Nullable Instant due,
            Instant created,
            @Nullable String draftBy) {}

    /**
     * One task.
     *
     * @param draftVersion of the saved draft, to be named when it is replaced
     * @param answers prefilled, or the saved draft as it was typed
     * @param facts read-only material
     */
    public record Shown(
            @JsonUnwrapped Listed task,
            @Nullable Integer draftVersion,
            ObjectNode answers,
            Map<String, Object> facts) {}
}
