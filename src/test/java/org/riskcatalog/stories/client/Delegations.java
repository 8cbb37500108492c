package org.riskcatalog.stories.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All people of the demonstration, driving one entry by what the schemas of its tasks ask, from a draft to its end. */
public final class Delegations {

    private static final int PASSES = 400;
    private static final List<String> WISHES = List.of(
            "SIGN",
            "ACCEPT",
            "APPROVE",
            "SUBSTANTIVE",
            "INCORPORATED",
            "YES",
            "KEEP",
            "PUBLIC",
            "NORMAL",
            "NON_MALICIOUS");

    private final Instructions instructions = new Instructions();
    private final List<String> unanswered = new ArrayList<>();
    private final List<String> filled = new ArrayList<>();
    private final List<Http> people;
    private final Http admin;
    private BiConsumer<String, JsonNode> watcher = (person, task) -> {};

    public Delegations(URI base) {
        this.people = Stream.concat(
                        Stream.of("secretariat", "editor", "registrar", "chair"),
                        Stream.of("kz", "kg", "tj", "tm", "uz", "az")
                                .flatMap(state ->
                                        Stream.of("expert", "focal", "head").map(role -> state + "." + role)))
                .map(name -> new Http(base, name))
                .toList();
        this.admin = new Http(base, "admin");
    }

    /** From now on the form is answered by these words where it offers them. */
    public Delegations says(String form, String state, String... words) {
        instructions.always(form, state, List.of(words), Http.json());
        return this;
    }

    /** The same for the next time only. */
    public Delegations saysOnce(String form, String state, String... words) {
        instructions.once(form, state, List.of(words), Http.json());
        return this;
    }

    /** From now on these fields are answered so, as JSON with single quotes. */
    public Delegations gives(String form, String state, String fields) {
        instructions.always(form, state, List.of(), Http.json(fields));
        return this;
    }

    /** The same for the next time only. */
    public Delegations givesOnce(String form, String state, String fields) {
        instructions.once(form, state, List.of(), Http.json(fields));
        return this;
    }

    /** From now on everything that the form offers is answered. */
    public Delegations fills(String form) {
        filled.add(form);
        return this;
    }

    /** From now on somebody looks at each task just before its person answers it. */
    public Delegations watchedBy(BiConsumer<String, JsonNode> onlooker) {
        watcher = onlooker;
        return this;
    }

    /** From now on nobody answers the form. */
    public Delegations leaves(String form) {
        unanswered.add(form);
        return this;
    }

    /** It is answered again. */
    public Delegations answersAgain(String form) {
        unanswered.remove(form);
        return this;
    }

    /** The person of that name. */
    public Http person(String username) {
        return people.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** All of them but the administrator. */
    public List<Http> everybody() {
        return List.copyOf(people);
    }

    /** Opens a draft, with these States as co-sponsors; its handle. */
    public String propose(String username, String title, String... coSponsors) {
        var body = Http.JSON.createObjectNode().put("title", title);
        List.of(coSponsors).forEach(body.withArray("coSponsors")::add);
        return person(username)
                .post("/api/proposals", body)
                .expect(201)
                .body()
                .get("handle")
                .textValue();
    }

    /** Answers whatever is asked, moving the clock when nothing is, until the entry has the status. */
    public void drive(String handle, String status) {
        until(handle, status, () -> status(handle).equals(status));
    }

    /** The same until something else is so. */
    public void until(String handle, String what, BooleanSupplier met) {
        List<String> done = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            settle();
            if (met.getAsBoolean()) {
                return;
            }
            // Asked before each answer: cases move on meanwhile, and what came up after it was met waits for the story.
            if (!answerAll(handle, task -> !met.getAsBoolean(), done)) {
                clock("NEXT_DEADLINE");
            }
        }
        throw new AssertionError(handle + " never came to " + what + ", it is " + status(handle) + "; done: " + done);
    }

    /** An act in one step, with what its schema asks for and these fields, as JSON with single quotes. */
    public Http.Answer act(String username, String handle, String act, String fields) {
        return person(username)
                .post("/api/entries/" + handle + "/acts/" + act, Http.json(fields))
                .expect(200);
    }

    /** Sends fields, as JSON with single quotes; whatever the answer is. */
    public Http.Answer send(String username, String path, String fields) {
        return person(username).post(path, Http.json(fields));
    }

    /** Address of the task of that form that waits for the person; empty if none does. */
    public Optional<String> task(String username, String handle, String form) {
        for (var task : person(username)
                .get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.at("/entry/handle").asText().equals(handle)
                    && task.get("formKey").asText().equals(form)) {
                return Optional.of("/api/tasks/" + task.get("id").asText());
            }
        }
        return Optional.empty();
    }

    /** One round over everybody's desk; whether anything was answered. */
    public boolean answerAll(String handle, Predicate<JsonNode> which, List<String> done) {
        boolean any = false;
        for (var person : people) {
            for (var task : person.get("/api/tasks?size=100&search=" + handle)
                    .expect(200)
                    .body()
                    .get("items")) {
                if (task.at("/entry/handle").asText().equals(handle)
                        && !unanswered.contains(task.get("formKey").asText())
                        && which.test(task)) {
                    answer(person, task, handle);
                    done.add(person.username() + " " + task.get("formKey").asText());
                    any = true;
                }
            }
        }
        return any;
    }

    /** Everybody who has that task now answers it; at least one has. */
    public void step(String handle, String formKey) {
        settle();
        if (!answerAll(handle, task -> task.get("formKey").asText().equals(formKey), new ArrayList<>())) {
            throw new AssertionError(handle + " has no open task " + formKey + ", it is " + status(handle));
        }
        settle();
    }

    /** The same for one person, who has it. */
    public void step(String username, String handle, String formKey) {
        settle();
        var person = person(username);
        boolean any = false;
        for (var task : person.get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.get("formKey").asText().equals(formKey)) {
                answer(person, task, handle);
                any = true;
            }
        }
        if (!any) {
            throw new AssertionError(username + " has no task " + formKey + " of " + handle);
        }
        settle();
    }

    /** Answers one task by its schema alone. */
    public Http.Answer answer(Http person, JsonNode task, String handle) {
        var id = task.get("id").asText();
        watcher.accept(person.username(), task);
        var schema = person.get("/api/tasks/" + id + "/schema").expect(200).body();
        var prefilled = person.get("/api/tasks/" + id).expect(200).body().path("answers");
        var told = instructions.on(task);
        var wishes = new ArrayList<>(told.words());
        wishes.addAll(WISHES);
        wishes.add(handle.startsWith(person.state()) ? "LEAD" : "PARTICIPANT");
        boolean proposing = filled.contains(task.get("formKey").asText())
                || task.get("formKey").asText().startsWith("proposal/")
                        && !task.get("formKey").asText().endsWith("/assign")
                        && !task.get("formKey").asText().endsWith("/sign");
        var answers = new FromSchema(wishes, proposing).answer(schema, prefilled);
        told.setIn(answers);
        var answered = person.post("/api/tasks/" + id, answers);
        if (answered.status() == 422) {
            // A rule asks for more than the schema can say: say everything that it offers.
            var more = new FromSchema(wishes, true).answer(schema, prefilled);
            told.setIn(more);
            answered = person.post("/api/tasks/" + id, more);
        }
        instructions.followed(told);
        return answered.expect(200);
    }

    public String status(String handle) {
        // The proposer's head sees the entry at every moment of its life, unless another sponsor took it over.
        return status(handle.substring(0, 2).toLowerCase(Locale.ROOT) + ".head", handle);
    }

    /** As this person sees it. */
    public String status(String username, String handle) {
        return person(username)
                .get("/api/entries/" + handle)
                .expect(200)
                .body()
                .get("status")
                .textValue();
    }

    /** Waits until nothing that was recorded is still moving a case. */
    public void settle() {
        clock("PT1S");
    }

    /** Moves the demonstration's clock. */
    public JsonNode clock(String advance) {
        return admin.post("/api/demo/clock", Http.JSON.createObjectNode().put("advance", advance))
                .expect(200)
                .body();
    }
}
