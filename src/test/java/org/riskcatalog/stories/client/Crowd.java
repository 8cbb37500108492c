package org.riskcatalog.stories.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The same people with many entries at once: each round over the desks answers for all of them, several at a time. */
public final class Crowd {

    private static final List<String> FOCALS =
            List.of("kz.focal", "kg.focal", "tj.focal", "tm.focal", "uz.focal", "az.focal");
    private static final int AT_ONCE = 4;
    private static final int PASSES = 60;

    private final Delegations delegations;
    private int opened;

    public Crowd(Delegations delegations) {
        this.delegations = delegations;
    }

    /** One entry on its whole way, with the clock. */
    public String bring(String title, String status) {
        var handle = delegations.propose("kz.focal", title);
        delegations.drive(handle, status);
        return handle;
    }

    /** Drafts of all States in turn, each with its first task. */
    public List<String> drafts(int howMany) {
        var from = opened;
        opened += howMany;
        return together(IntStream.range(from, opened)
                .<Callable<String>>mapToObj(
                        n -> () -> delegations.propose(FOCALS.get(n % FOCALS.size()), "Flood in the valley " + n))
                .toList());
    }

    /** Entries under review, every delegation with its reply before its head. */
    public List<String> toReview(int howMany) {
        var handles = drafts(howMany);
        answer(handles, task -> !task.get("formKey").asText().equals("review/sign"));
        return handles;
    }

    /** Answers whatever these entries ask until they ask nothing more of that kind; the clock stands. */
    public void answer(List<String> handles, Predicate<JsonNode> which) {
        Set<String> mine = new HashSet<>(handles);
        for (int pass = 0; pass < PASSES; pass++) {
            delegations.settle();
            if (!pass(mine, which)) {
                return;
            }
        }
        throw new AssertionError("still asked for after " + PASSES + " rounds over all desks");
    }

    private boolean pass(Set<String> handles, Predicate<JsonNode> which) {
        boolean any = false;
        for (var person : delegations.everybody()) {
            List<Callable<Http.Answer>> answers = new ArrayList<>();
            for (var task : open(person)) {
                var handle = task.at("/entry/handle").asText();
                if (handles.contains(handle) && which.test(task)) {
                    answers.add(() -> delegations.answer(person, task, handle));
                }
            }
            any |= !together(answers).isEmpty();
        }
        return any;
    }

    private static List<JsonNode> open(Http person) {
        List<JsonNode> tasks = new ArrayList<>();
        person.get("/api/tasks?size=200&sort=-created")
                .expect(200)
                .body()
                .get("items")
                .forEach(tasks::add);
        return tasks;
    }

    private static <T> List<T> together(List<Callable<T>> works) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<T> done = new ArrayList<>();
            for (var one : threads.invokeAll(works)) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }
}
