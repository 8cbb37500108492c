package org.riskcatalog.desk.tasks;

import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program that a colleague was quicker: who and when. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TaskDoneJson {

    private final TaskQuestion questions;
    private final Texts texts;

    TaskDoneJson(TaskQuestion questions, Texts texts) {
        this.questions = questions;
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail done(TaskDone done) {
        var finished = done.finished();
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, texts.say(questions.sentence(finished)));
        problem.setProperty("doneAt", finished.finishedAt());
        if (finished.finishedBy() != null) {
            problem.setProperty("doneBy", questions.name(finished.finishedBy()));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail changed(DraftChanged changed) {
        var theirs = changed.theirs();
        var sentence = Phrase.of("desk.saved-by-another", questions.name(theirs.savedBy()), theirs.savedAt());
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, texts.say(sentence));
        problem.setProperty("draftVersion", theirs.version());
        return problem;
    }
}
