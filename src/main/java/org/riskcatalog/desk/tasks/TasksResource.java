package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.workflow.TaskId;
import org.springframework.http.HttpStatus;
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
    @Operation(summary = "Keep what is there, valid or not, for the delegation")
    void keep(@PathVariable TaskId id, @RequestBody ObjectNode answers) {
        keep.keep(id, actor(), answers);
    }

    @PostMapping
    @Operation(summary = "Answer the task; a repeat with the same key answers as the first did")
    Receipt answer(
            @PathVariable TaskId id,
            @RequestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @RequestBody ObjectNode answers) {
        return answer.answer(id, actor(), key, answers);
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}
