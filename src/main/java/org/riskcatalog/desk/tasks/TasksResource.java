package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.workflow.TaskId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One task as JSON: the same answers, rules and rights as its page. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "Tasks")
class TasksResource {

    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,9})\"?");

    private final Actors actors;
    private final TaskReading reading;
    private final KeepDraft keep;
    private final AnswerTask answer;

    TasksResource(Actors actors, TaskReading reading, KeepDraft keep, AnswerTask answer) {
        this.actors = actors;
        this.reading = reading;
        this.keep = keep;
        this.answer = answer;
    }

    @GetMapping
    @Operation(summary = "An open task with its answers, prefilled or as saved, and the facts to know")
    TaskJson.Shown show(@PathVariable TaskId id) {
        return reading.task(id, actor());
    }

    @GetMapping("/schema")
    @Operation(summary = "JSON Schema 2020-12 of the answers of this task, in the caller's language")
    ObjectNode schema(@PathVariable TaskId id) {
        return reading.schema(id, actor());
    }

    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep what is there, valid or not, for the delegation", description = """
            Answers with the version kept, as ETag. If-Match names the version that it replaces: the ETag of the last answer, or
            draftVersion of the task. Without it, or with an older one, what somebody else of the delegation saved stays: 409.""")
    ResponseEntity<Void> keep(
            @PathVariable TaskId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody ObjectNode answers) {
        var version = keep.keep(id, actor(), answers, match == null ? 0 : version(match));
        return ResponseEntity.noContent().eTag(String.valueOf(version)).build();
    }

    @PostMapping
    @Operation(summary = "Answer the task; a repeat with the same key answers as the first did", description = """
            If-Match may name the version of the draft that was read: if somebody else of the delegation saved after it, 409.""")
    Receipt answer(
            @PathVariable TaskId id,
            @RequestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody ObjectNode answers) {
        return answer.answer(id, actor(), key, answers, match == null ? null : version(match));
    }

    /** What is no version of ours was seen by nobody. */
    private static int version(String match) {
        var number = VERSION.matcher(match.strip());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}
