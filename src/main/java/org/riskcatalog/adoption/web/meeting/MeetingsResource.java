package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.ListedMeeting;
import org.riskcatalog.adoption.meeting.MeetingList;
import org.riskcatalog.adoption.meeting.ScheduleMeeting;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.JsonPage;
import org.riskcatalog.web.view.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Meetings as JSON; the same filters, rules and rights as the pages. */
@RestController
@RequestMapping("/api/meetings")
class MeetingsResource {

    private final MeetingList list;
    private final ShowMeeting show;
    private final ScheduleMeeting meetings;
    private final OfficeActs acts;
    private final Reader reader;

    MeetingsResource(MeetingList list, ShowMeeting show, ScheduleMeeting meetings, OfficeActs acts, Reader reader) {
        this.list = list;
        this.show = show;
        this.meetings = meetings;
        this.acts = acts;
        this.reader = reader;
    }

    /** How a meeting that was called is named from now on; empty for a repeat of the same act. */
    record Called(String reference) {}

    @GetMapping
    JsonPage<ListedMeeting> list(@RequestParam Map<String, String> parameters) {
        var query = new MeetingAddress(parameters).query();
        var found = list.find(query, actor());
        return new JsonPage<>(found.items(), found.total(), query.page(), query.size());
    }

    @GetMapping("/{reference}")
    MeetingJson meeting(@PathVariable String reference) {
        return MeetingJson.of(show.show(reference, actor()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Called schedule(
            @RequestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @Valid @RequestBody SittingAnswers answers,
            BindingResult faults)
            throws BindException {
        // Who may not call a meeting is not told how to.
        acts.secretariat();
        if (faults.hasErrors()) {
            throw new BindException(faults);
        }
        var made = new AtomicReference<>("");
        acts.carryOut(
                "meetings/schedule",
                key,
                answers,
                act -> made.set(meetings.schedule(
                                Objects.requireNonNull(answers.body()),
                                Objects.requireNonNull(answers.startsAt()),
                                Objects.requireNonNull(answers.place()),
                                null,
                                act)
                        .reference()));
        return new Called(made.get());
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
