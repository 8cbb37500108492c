package org.riskcatalog.desk.onestep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.desk.answers.AnswersSchema;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.view.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One-step acts as JSON. */
@RestController
@RequestMapping("/api/entries/{handle}/acts/{act}")
@Tag(name = "Acts")
class ActsResource {

    private final Actors actors;
    private final OneStepActs all;
    private final CarryOutAct carryOut;
    private final AnswersSchema schemas;
    private final Texts texts;

    ActsResource(Actors actors, OneStepActs all, CarryOutAct carryOut, AnswersSchema schemas, Texts texts) {
        this.actors = actors;
        this.all = all;
        this.carryOut = carryOut;
        this.schemas = schemas;
        this.texts = texts;
    }

    @GetMapping("/schema")
    @Operation(summary = "JSON Schema 2020-12 of the answers of this act, if it is offered to the caller now")
    ObjectNode schema(@PathVariable String handle, @PathVariable String act) {
        var actor = actor();
        var offer = all.offered(handle, act, actor);
        var form = offer.act();
        var title = texts.say(ActFormPage.title(form));
        return schemas.of(
                form.answers(), title, form.texts(), form.choices(offer.entry().id(), actor));
    }

    @PostMapping
    @Operation(summary = "Act; a repeat with the same key answers as the first did")
    Receipt act(
            @PathVariable String handle,
            @PathVariable String act,
            @RequestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @RequestBody ObjectNode answers) {
        return carryOut.carryOut(handle, act, actor(), key, answers);
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}
