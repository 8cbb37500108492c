package org.riskcatalog.demo.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.riskcatalog.demo.DemoClock;
import org.riskcatalog.demo.seed.SeedEntry;
import org.riskcatalog.demo.seed.Seeds;
import org.riskcatalog.workflow.CaseTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Brings the twelve proposals to their stages: its people look at their desks again and again and do what the plan lets them
 * do; when nobody has anything left to do, time goes on to the next timer.
 */
@Component
@Profile("demo")
class FillDemonstration {

    private static final Logger LOG = LoggerFactory.getLogger(FillDemonstration.class);
    private static final int ROUNDS = 600;
    private static final String OBJECTOR = "kg.head";

    private final Seeds seeds;
    private final Answers answers;
    private final Opinions opinions;
    private final Cast cast;
    private final Progress progress;
    private final DemoClock clock;
    private final CaseTime cases;
    private final Sittings sittings;
    private final Set<String> late = new HashSet<>();

    FillDemonstration(
            Seeds seeds,
            Answers answers,
            Opinions opinions,
            Cast cast,
            Progress progress,
            DemoClock clock,
            CaseTime cases,
            Sittings sittings) {
        this.seeds = seeds;
        this.answers = answers;
        this.opinions = opinions;
        this.cast = cast;
        this.progress = progress;
        this.clock = clock;
        this.cases = cases;
        this.sittings = sittings;
    }

    /** Does what is not done yet; a second start goes on where the first one ended. */
    void run() {
        var texts = seeds.byRef();
        for (int part = 1; part <= 3; part++) {
            var now = part;
            if (now == 3) {
                sittings.call();
            }
            play(Plan.ALL.stream().filter(plan -> plan.act() <= now).toList(), part, texts);
        }
        LOG.info("The demonstration is filled");
    }

    private void play(List<Plan> plans, int part, Map<String, SeedEntry> texts) {
        Map<String, Plan> byHandle = new HashMap<>();
        plans.forEach(plan -> byHandle.put(opened(plan, texts.get(plan.ref())), plan));
        for (int round = 0; round < ROUNDS; round++) {
            clock.settle();
            boolean done = everybody(byHandle, texts, part) || answeredLate(byHandle) || objected(byHandle);
            if (!done && (arrived(byHandle, part) || part == 3 || !toNextTimer())) {
                return;
            }
        }
        throw new IllegalStateException("the demonstration does not come to rest");
    }

    private String opened(Plan plan, SeedEntry seed) {
        return progress.handle(plan.ref()).orElseGet(() -> {
            var title = seed.title().get(plan.language());
            var handle = cast.one(plan.delegation() + ".focal")
                    .post("/api/proposals", Map.of("title", title))
                    .get("handle")
                    .asText();
            progress.opened(plan.ref(), handle);
            return handle;
        });
    }

    /** Once the review closed without them; asking again with the same key changes nothing. */
    private boolean answeredLate(Map<String, Plan> plans) {
        return plans.entrySet().stream()
                .filter(entry -> !entry.getValue().late().isEmpty())
                .filter(entry -> !late.contains(entry.getKey()) && arrived(entry.getKey(), entry.getValue()))
                .map(entry -> answerLate(entry.getKey(), entry.getValue()))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean answerLate(String handle, Plan plan) {
        cast.one(plan.late().toLowerCase(Locale.ROOT) + ".focal")
                .act("/api/entries/" + handle + "/acts/late-answer", "demonstration-late-" + plan.ref(), Map.of());
        return late.add(handle);
    }

    /** At once, before time goes on for the other silence. */
    private boolean objected(Map<String, Plan> plans) {
        return plans.entrySet().stream()
                .filter(entry -> entry.getValue().stage() == Stage.CONCILIATION)
                .filter(entry -> cast.status(entry.getValue(), entry.getKey()).equals("UNDER_SILENCE"))
                .map(entry -> object(entry.getKey(), entry.getValue()))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean object(String handle, Plan plan) {
        cast.one(OBJECTOR)
                .act(
                        "/api/entries/" + handle + "/acts/break-silence",
                        "demonstration-objection-" + plan.ref(),
                        opinions.objection(plan.language()));
        return true;
    }

    private boolean everybody(Map<String, Plan> plans, Map<String, SeedEntry> texts, int part) {
        return cast.all().map(person -> doTasks(person, plans, texts, part)).reduce(false, Boolean::logicalOr);
    }

    private boolean doTasks(Someone person, Map<String, Plan> plans, Map<String, SeedEntry> texts, int part) {
        Stream<Boolean> done = person.tasks().stream().map(task -> {
            var plan = plans.get(task.at("/entry/handle").asText());
            return plan != null && !leftAlone(task, plan) && doTask(person, task, plan, texts.get(plan.ref()), part);
        });
        return done.reduce(false, Boolean::logicalOr);
    }

    /** What came back to its delegation stays there: the reader sees what a returned proposal looks like. */
    private boolean leftAlone(JsonNode task, Plan plan) {
        return plan.stage() == Stage.RETURNED
                && arrived(task.at("/entry/handle").asText(), plan);
    }

    private boolean doTask(Someone person, JsonNode task, Plan plan, SeedEntry seed, int part) {
        var id = task.get("id").asText();
        var answer = answers.to(task, () -> person.task(id), plan, seed, person, part);
        answer.ifPresent(given -> person.answer(id, given));
        return answer.isPresent();
    }

    private boolean toNextTimer() {
        var timer = cases.nextTimer();
        timer.ifPresent(clock::to);
        return timer.isPresent();
    }

    private boolean arrived(Map<String, Plan> plans, int part) {
        return plans.entrySet().stream()
                .filter(entry -> entry.getValue().act() == part)
                .map(entry -> arrived(entry.getKey(), entry.getValue()))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean arrived(String handle, Plan plan) {
        var there = cast.status(plan, handle).equals(plan.stage().name());
        if (there) {
            progress.arrived(plan.ref());
        }
        return there;
    }
}
