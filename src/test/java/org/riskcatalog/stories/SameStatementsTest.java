package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.OnlyWhatIsShipped;
import org.riskcatalog.SqlCount;
import org.riskcatalog.stories.client.Crowd;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every list, and the page of an entry at each kind of moment, takes as many SQL statements at 5,000 open tasks as at a
 * handful, for each kind of reader; the engine's statements are counted with the others.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:many;DB_CLOSE_DELAY=-1", "catalog.demo.filling=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@TypeExcludeFilters(OnlyWhatIsShipped.class)
@Import(SqlCount.class)
// One application of a JVM runs at a time: this one ends with its class.
@DirtiesContext
class SameStatementsTest {

    private static final int MANY = 5_000;
    private static final int UNDER_REVIEW = 30;
    private static final int MOST_FOR_A_LIST = 30;
    private static final int MOST_FOR_AN_ENTRY = 40;
    private static final List<String> READERS =
            List.of("kz.head", "kg.focal", "secretariat", "chair", "admin", "unrcca.observer");
    /** In which order a list stands is the same to all: these two try every one. */
    private static final Set<String> SORTING = Set.of("kz.head", "secretariat");

    private static final List<String> DESK_SORTS = List.of("due", "-due", "-created", "handle", "-handle", "task");
    /** Those that bring the entries of the handful onto the first page of many too: a page asks the rooms of what is on it. */
    private static final List<String> ENTRY_SORTS = List.of("number", "-title", "-status", "since", "-level");

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private final Map<String, MockHttpSession> sessions = new LinkedHashMap<>();

    /** The story before may have left the JVM's one engine clock ahead. */
    @BeforeAll
    static void now() {
        ClockUtil.reset();
    }

    @Test
    void everyPageTakesAsManyStatementsAtFiveThousandOpenTasksAsAtAHandful() throws Exception {
        var crowd = new Crowd(new Delegations(URI.create("http://127.0.0.1:" + port)));
        var inForce = crowd.bring("Torrent in the western valley", "IN_FORCE");
        var silent = crowd.bring("Torrent in the wide valley", "UNDER_SILENCE");
        var reviewed = crowd.toReview(1).get(0);
        var draft = crowd.drafts(1).get(0);
        var pages = pages(List.of(inForce, silent, reviewed, draft));
        // A list asks the rooms of the kinds of tasks on it: of each kind that there will be many of, there are some.
        var admissions = new AdmissionsAtHand(application, clock.instant());
        admissions.open(3);
        assertThat(open()).isLessThan(40);
        var few = counts(pages);

        // As far as the chair's proposal, without the clock.
        crowd.answer(crowd.drafts(1), task -> true);
        crowd.toReview(UNDER_REVIEW);
        admissions.open(MANY - open());
        assertThat(open()).isGreaterThanOrEqualTo(MANY);
        assertThat(tasks.createTaskQuery().count()).as("in the engine").isEqualTo(open());
        var many = counts(pages);

        write(few, many);
        // The first page of what was done lately, or of all that others are asked, asks the rooms of the kinds of tasks
        // on
        // it, and among many these are fewer kinds. Found by a word, the same tasks stand on it.
        assertThat(many)
                .allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(few.getOrDefault(page, 0)));
        assertThat(ofTheSameKinds(many)).containsExactlyInAnyOrderEntriesOf(ofTheSameKinds(few));
        assertThat(many)
                .allSatisfy((page, count) -> assertThat(count)
                        .as(page)
                        .isLessThanOrEqualTo(page.contains("/entries/") ? MOST_FOR_AN_ENTRY : MOST_FOR_A_LIST));
    }

    private static Map<String, Integer> ofTheSameKinds(Map<String, Integer> counts) {
        var rest = new LinkedHashMap<>(counts);
        rest.keySet().removeIf(page -> page.contains("tab=done") || page.endsWith("tab=others"));
        return rest;
    }

    private int open() {
        return jdbc.sql("select count(*) from inbox_task where finished_at is null")
                .query(Integer.class)
                .single();
    }

    private static List<String> pages(List<String> handles) {
        return Stream.of(desk(), catalog(), others(), handles.stream().flatMap(SameStatementsTest::entry))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<String> desk() {
        return Stream.of("mine", "closing", "others", "done")
                .flatMap(tab -> Stream.concat(
                        Stream.of("/desk", "/desk/tasks.csv", "/api/tasks")
                                .flatMap(list ->
                                        Stream.of("", "&search=valley").map(search -> list + "?tab=" + tab + search)),
                        DESK_SORTS.stream()
                                .flatMap(sort -> Stream.of("/desk", "/api/tasks")
                                        .map(list -> list + "?tab=" + tab + "&sort=" + sort))));
    }

    private static Stream<String> catalog() {
        return Stream.of("/catalog", "/catalog/entries.csv", "/api/entries")
                .flatMap(list -> Stream.concat(
                        Stream.of(
                                        "",
                                        "?q=valley",
                                        "?stage=REVIEW",
                                        "?proposer=KZ",
                                        "?affected=KG",
                                        "?status=CONSULTATION")
                                .map(filter -> list + filter),
                        ENTRY_SORTS.stream().map(sort -> list + "?size=100&sort=" + sort)));
    }

    private static Stream<String> others() {
        return Stream.of(
                "/measures",
                "/measures/measures.csv",
                "/decisions",
                "/matrix",
                "/notices",
                "/notices/notices.csv",
                "/decisions/decisions.csv",
                "/desk/deadlines.ics",
                "/oversight",
                "/meetings",
                "/chair",
                "/administration",
                "/administration/finished",
                "/administration?q=kz&status=CONSULTATION&sort=-handle",
                "/administration?sort=status");
    }

    private static Stream<String> entry(String handle) {
        return Stream.of("", "/diagram", "/journal")
                .map(part -> "/entries/" + handle + part)
                .flatMap(page -> page.endsWith("/diagram") ? Stream.of(page) : Stream.of(page, "/api" + page));
    }

    private Map<String, Integer> counts(List<String> pages) throws Exception {
        var counts = new LinkedHashMap<String, Integer>();
        for (var reader : READERS) {
            for (var page : pages) {
                // What is read once and kept is read now.
                if ((SORTING.contains(reader) || !page.contains("sort=")) && status(reader, page) == 200) {
                    counts.put(
                            reader + " " + page,
                            SqlCount.during(() -> status(reader, page)).size());
                }
            }
        }
        assertThat(counts).hasSizeGreaterThan(READERS.size() * 40);
        return counts;
    }

    private int status(String reader, String page) throws Exception {
        return web.perform(get(page).session(session(reader)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpSession session(String reader) throws Exception {
        var known = sessions.get(reader);
        if (known == null) {
            known = (MockHttpSession)
                    web.perform(formLogin("/login").user(reader).password("demo"))
                            .andReturn()
                            .getRequest()
                            .getSession();
            sessions.put(reader, known);
        }
        return known;
    }

    private static void write(Map<String, Integer> few, Map<String, Integer> many) throws IOException {
        var lines = many.entrySet().stream()
                .map(page -> page.getKey() + ": " + few.get(page.getKey()) + " " + page.getValue())
                .collect(Collectors.joining("\n", "# page: statements at few and at many open tasks\n", "\n"));
        Files.writeString(Path.of("target/statements.txt"), lines);
    }
}
