package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.stories.client.AtRandom;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One entry, walked by lot: whoever is asked answers anything that is offered, acts in one step come in between, time goes on. */
final class Walk {

    private static final List<String> PAUSES =
            List.of("PT1H", "P1D", "P3D", "P8D", "P15D", "NEXT_DEADLINE", "NEXT_DEADLINE", "NEXT_DEADLINE");
    private static final List<String> HEADS = List.of("kz.head", "kg.head", "tj.head", "tm.head", "uz.head", "az.head");
    private static final int MOST = 160;

    private final Running running;
    private final Delegations all;
    private final Random random;
    private final AtRandom lot;
    private final List<String> trace = new ArrayList<>();
    private final String handle;
    private final UUID entry;

    Walk(Running running, long seed) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.random = new Random(seed);
        this.lot = new AtRandom(random);
        var state = HEADS.get(random.nextInt(HEADS.size())).substring(0, 2);
        this.handle = all.propose(state + ".focal", "A risk walked by lot, seed " + seed);
        this.entry = running.bean(RiskEntries.class)
                .findByHandle(handle)
                .orElseThrow()
                .id();
    }

    /** Until the case is over, or for a bounded number of steps; what must hold holds after each of them. */
    void walk() {
        all.settle();
        for (int step = 0; step < MOST && !over(); step++) {
            step();
            all.settle();
            holds();
        }
        if (!over()) {
            assertThat(waits())
                    .as("%s neither ended nor waits for anybody; %s", handle, trace)
                    .isTrue();
        }
    }

    private void step() {
        int choice = random.nextInt(100);
        var tasks = running.bean(TaskInbox.class).ofEntry(entry);
        if (choice < 12 || tasks.isEmpty()) {
            pause();
        } else if (choice < 22) {
            act();
        } else {
            task(tasks.get(random.nextInt(tasks.size())));
        }
    }

    private void pause() {
        var pause = PAUSES.get(random.nextInt(PAUSES.size()));
        trace.add(pause);
        all.clock(pause);
    }

    private void task(OpenTask task) {
        holder(task).ifPresent(name -> {
            var person = new Http(running.address(), name);
            var path = "/api/tasks/" + task.id().value();
            var schema = person.get(path + "/schema");
            if (schema.status() == 200) {
                var prefilled = person.get(path).expect(200).body().path("answers");
                send(name, task.formKey(), person, path, lot.answer(schema.body(), prefilled, random.nextInt(4) == 0));
            }
        });
    }

    private Optional<String> holder(OpenTask task) {
        var directory = running.bean(Directory.class);
        if (task.assignee() != null) {
            return directory.person(task.assignee()).map(Person::username);
        }
        var holding = task.groups().stream()
                .sorted()
                .flatMap(group -> directory.holding(group).stream())
                .map(Person::username)
                .toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.get(random.nextInt(holding.size())));
    }

    @SuppressWarnings("rawtypes")
    private void act() {
        var acts = running.beans(OneStepAct.class);
        OneStepAct<?> act = acts.get(random.nextInt(acts.size()));
        var people = new ArrayList<>(HEADS);
        people.addAll(List.of("chair", "secretariat", "editor", "unrcca.observer"));
        var name = people.get(random.nextInt(people.size()));
        if (act.word().equals("withdraw") && random.nextInt(6) > 0) {
            return;
        }
        var person = new Http(running.address(), name);
        var path = "/api/entries/" + handle + "/acts/" + act.word();
        var schema = person.get(path + "/schema");
        if (schema.status() == 200) {
            var nothing = new ObjectMapper().createObjectNode();
            send(name, act.word(), person, path, lot.answer(schema.body(), nothing, random.nextBoolean()));
        }
    }

    /** A rule may refuse, somebody may have been quicker; nothing may fail. */
    private void send(String name, String what, Http person, String path, ObjectNode answers) {
        var answered = person.post(path, answers);
        trace.add(name + " " + what + " " + answered.status() + codes(answered));
        assertThat(answered.status())
                .as("%s: %s; sent %s, got %s", handle, trace, answers, answered.body())
                .isIn(200, 201, 404, 409, 422);
    }

    private static String codes(Http.Answer answered) {
        return answered.status() == 422 ? " " + answered.body().findValuesAsText("code") : "";
    }

    private void holds() {
        assertThat(running.bean(CaseMonitor.class).incidentCount())
                .as(
                        "incidents of %s: %s; %s",
                        handle, running.bean(CaseMonitor.class).incidents(3), trace)
                .isZero();
        assertThat(askedTwice()).as("States asked twice, %s: %s", handle, trace).isEmpty();
        assertThat(over() || waits()).as("%s stands still: %s", handle, trace).isTrue();
    }

    private List<String> askedTwice() {
        return jdbc().sql("select act || ' ' || state from clearance where entry_id = ? and ended_at is null"
                        + " group by act, subject, state having count(*) > 1")
                .param(entry)
                .query(String.class)
                .list();
    }

    /** For a person or an instant. */
    private boolean waits() {
        return !running.bean(TaskInbox.class).ofEntry(entry).isEmpty() || timers() > 0;
    }

    private int timers() {
        return jdbc().sql("""
                        select count(*) from ACT_RU_JOB j join ACT_HI_PROCINST p on p.ID_ = j.PROCESS_INSTANCE_ID_
                        join ACT_HI_PROCINST r on r.ID_ = p.ROOT_PROC_INST_ID_
                        where r.BUSINESS_KEY_ = ? and r.SUPER_PROCESS_INSTANCE_ID_ is null""").param(handle).query(Integer.class).single();
    }

    private boolean over() {
        return new CaseEnds(running).over(handle);
    }

    private JdbcClient jdbc() {
        return running.bean(JdbcClient.class);
    }

    String handle() {
        return handle;
    }

    List<String> trace() {
        return List.copyOf(trace);
    }
}
