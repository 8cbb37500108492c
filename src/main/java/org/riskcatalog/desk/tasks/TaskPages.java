package org.riskcatalog.desk.tasks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.KeptPages;
import org.riskcatalog.desk.answers.SentPage;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.workflow.TaskId;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task as a page: read, saved, checked, answered. */
@Controller
class TaskPages {

    private final Actors actors;
    private final Waiting waiting;
    private final TaskFormPage pages;
    private final TaskCheckPage checks;
    private final AnswersBinder binder;
    private final TakePage takes;

    TaskPages(
            Actors actors,
            Waiting waiting,
            TaskFormPage pages,
            TaskCheckPage checks,
            AnswersBinder binder,
            TakePage takes) {
        this.actors = actors;
        this.waiting = waiting;
        this.pages = pages;
        this.checks = checks;
        this.binder = binder;
        this.takes = takes;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable TaskId id, HttpServletRequest request, Model model) {
        var actor = actor();
        var form = waiting.form(waiting.task(id, actor).formKey());
        var late = KeptPages.take(request);
        if (late.isPresent()) {
            model.addAttribute("note", Phrase.of("desk.not-sent-yet"));
            var typed = binder.edited(form.answers(), late.get());
            return pages.again(id, actor, typed, late.get().seen(), List.of(), model);
        }
        return pages.begun(id, actor, model);
    }

    @PostMapping("/tasks/{id}")
    String take(
            @PathVariable TaskId id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var actor = actor();
        var page = new SentPage(request.getParameterMap());
        var task = waiting.everOpen(id, actor);
        var form = waiting.form(task.formKey());
        try {
            var next = takes.take(id, form, actor, page);
            if (next.equals(TakePage.DESK)) {
                after.addFlashAttribute("keptOf", task.handle());
            }
            return "redirect:" + next;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var typed = binder.tree(form.answers(), page);
            return pages.again(id, actor, typed, page.seen(), refusal.faults(), model);
        } catch (DraftChanged changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("note", pages.savedMeanwhile(changed.theirs()));
            var typed = binder.edited(form.answers(), page);
            return pages.again(id, actor, typed, changed.theirs().version(), List.of(), model);
        }
    }

    @GetMapping("/tasks/{id}/check")
    String check(@PathVariable TaskId id, Model model) {
        return checks.show(id, actor(), model) ? TaskCheckPage.TEMPLATE : "redirect:/tasks/" + id;
    }

    /** A colleague was quicker, or the deadline passed: who and when. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String done(TaskDone done, HttpServletRequest request, Model model) {
        var sent = HttpMethod.POST.matches(request.getMethod())
                ? Optional.of(new SentPage(request.getParameterMap()))
                : KeptPages.take(request);
        pages.done(done.finished(), sent, model);
        return "tasks/done";
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}
