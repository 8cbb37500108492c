package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Phrase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtTheDesk
class DeskTest {

    private static final Pattern LINKS = Pattern.compile("class=\"task\"><a href=\"([^\"]*)\"");

    @Autowired
    private Inbox inbox;

    private MockMvc mvc;

    @BeforeEach
    void theHeadOfKyrgyzstanSitsDown(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        DeskAlone.somebody = Someone.head("KG");
        inbox.open.clear();
        inbox.finished.clear();
        DeskAlone.SILENCES.clear();
        DeskAlone.PARTS.clear();
    }

    @AfterEach
    void andLeaves() {
        DeskAlone.somebody = null;
        inbox.open.clear();
        inbox.finished.clear();
        DeskAlone.SILENCES.clear();
        DeskAlone.PARTS.clear();
    }

    private static Instant in(int hours) {
        return DeskAlone.NOW.plus(Duration.ofHours(hours));
    }

    private static DeskItem silence(String key, @Nullable Instant due) {
        return new DeskItem(
                key,
                Phrase.of("sample.silence"),
                "/" + key,
                "UZ-2026-001",
                "Low water",
                "en",
                null,
                Phrase.of("sample.stage", 1),
                due,
                Phrase.of("sample.silence.otherwise", due == null ? "" : due),
                null,
                null);
    }

    private ResultActions desk(String parameters) throws Exception {
        return mvc.perform(get("/desk" + parameters)).andExpect(status().isOk());
    }

    private List<String> links(String parameters) throws Exception {
        var found = LINKS.matcher(desk(parameters).andReturn().getResponse().getContentAsString());
        var links = new ArrayList<String>();
        while (found.find()) {
            links.add(found.group(1));
        }
        return links;
    }

    @Test
    void theFirstPageOfTheCatalogIsTheDesk() throws Exception {
        mvc.perform(get("/")).andExpect(redirectedUrl("/desk"));
    }

    @Test
    void aLineSaysTaskEntryDeadlineInTwoZonesLastHandAndConsequence() throws Exception {
        var task = inbox.add("a", "KG", in(10));
        inbox.lastHands.put(task.id(), Someone.focal("KG").person());
        desk("").andExpect(Says.text("<title>Desk: Delegation of Kyrgyzstan, 1 – "))
                .andExpect(Says.text("<h1>1 task needs Kyrgyzstan</h1>"))
                .andExpect(Says.text("Reply for Kyrgyzstan"))
                .andExpect(Says.text("KZ-2026-001 / Sample, round 2"))
                .andExpect(Says.text("10 hours"))
                .andExpect(Says.text("19:00 Bishkek"))
                .andExpect(Says.text("18:00 Tashkent"))
                .andExpect(Says.text("listed as no reply"))
                .andExpect(Says.text("The first closes today, 1 June, 19:00 Bishkek."));
    }

    @Test
    void aTaskAboutAMeasureNamesItInEveryForm() throws Exception {
        DeskAlone.PARTS.put(inbox.add("a", "KG", in(10)).id(), part(1));
        DeskAlone.PARTS.put(inbox.add("b", "KG", in(10)).id(), part(2));
        inbox.add("c", "KG", in(10));

        desk("").andExpect(Says.text("<b>M-2026-001-1</b> <span lang=\"en\">Gauge 1</span>"))
                .andExpect(Says.text("<b>M-2026-001-2</b> <span lang=\"en\">Gauge 2</span>"));
        mvc.perform(get("/desk/tasks.csv"))
                .andExpect(Says.text("\"Low water\",\"M-2026-001-1\",\"Gauge 1\",\"KG\""))
                .andExpect(Says.text("\"Low water\",\"\",\"\",\"KG\""));
        mvc.perform(get("/desk/deadlines.ics"))
                .andExpect(Says.text("SUMMARY:KZ-2026-001\\, M-2026-001-2: Reply for Kyrgyzstan"));
        mvc.perform(get("/api/tasks"))
                .andExpect(jsonPath("$.items[0].part.number").value("M-2026-001-1"))
                .andExpect(jsonPath("$.items[1].part.title").value("Gauge 2"))
                .andExpect(jsonPath("$.items[2].part").doesNotExist());
        mvc.perform(get("/api/tasks/b")).andExpect(jsonPath("$.part.number").value("M-2026-001-2"));
        mvc.perform(get("/tasks/b"))
                .andExpect(Says.text("<a href=\"/measures/M-2026-001-2\">M-2026-001-2</a> Gauge 2"));
    }

    private static EntryPart part(int position) {
        var number = "M-2026-001-" + position;
        return new EntryPart(number, "Gauge " + position, "/measures/" + number);
    }

    @Test
    void anEmptyDeskSaysWhatWillAppearThere() throws Exception {
        desk("").andExpect(Says.text("Nothing waits for you."));
        desk("?tab=done").andExpect(Says.text("Nothing was done in the last 14 days."));
        desk("?search=flood").andExpect(Says.text("Nothing is found for “flood”."));
        DeskAlone.somebody = Someone.as(Role.CHAIR);
        desk("").andExpect(Says.text("Needs me"));
    }

    @Test
    void somebodyElsesTaskIsOnNobodysWrongDesk() throws Exception {
        inbox.add("a", "KG", in(10));
        inbox.add("b", "KZ", in(5));
        assertThat(links("")).containsExactly("/tasks/a");
    }

    @Test
    void runningSilencesStandAmongTheTasksByTheirDeadline() throws Exception {
        inbox.add("a", "KG", in(10));
        inbox.add("b", "KG", in(100));
        inbox.add("c", "KG", null);
        DeskAlone.SILENCES.add(silence("silences/1", in(52)));
        assertThat(links("")).containsExactly("/tasks/a", "/silences/1", "/tasks/b", "/tasks/c");
        assertThat(links("?sort=-due")).containsExactly("/tasks/b", "/silences/1", "/tasks/a", "/tasks/c");
        assertThat(links("?search=low")).contains("/silences/1");
        assertThat(links("?search=nothing-like-this")).doesNotContain("/silences/1");
        desk("").andExpect(Says.text("<h1>4 tasks need Kyrgyzstan</h1>"));
    }

    @Test
    void whatClosesWithinSevenDaysHasItsOwnView() throws Exception {
        inbox.add("a", "KG", in(7 * 24 - 1));
        inbox.add("b", "KG", in(7 * 24 + 1));
        DeskAlone.SILENCES.add(silence("silences/1", in(2)));
        DeskAlone.SILENCES.add(silence("silences/2", in(8 * 24)));
        assertThat(links("?tab=closing")).containsExactly("/silences/1", "/tasks/a");
    }

    @Test
    void whateverStandsInTheAddressIsAnswered() throws Exception {
        desk("?tab=x&sort=%27%3B&page=-1&search=%25_%27");
        desk("?page=99999999999&size=x");
        desk("?page=5000");
    }

    @Test
    void pagesThroughTasksAndSilencesMissNothingAndRepeatNothing() throws Exception {
        var random = new Random(7);
        for (int round = 0; round < 12; round++) {
            inbox.open.clear();
            DeskAlone.SILENCES.clear();
            DeskAlone.PARTS.clear();
            int tasks = random.nextInt(70);
            for (int i = 0; i < tasks; i++) {
                inbox.add("t" + i, "KG", random.nextInt(9) == 0 ? null : in(random.nextInt(40)));
            }
            int silences = random.nextInt(40);
            for (int i = 0; i < silences; i++) {
                DeskAlone.SILENCES.add(
                        silence("silences/" + i, random.nextInt(9) == 0 ? null : in(random.nextInt(40))));
            }
            var all = new ArrayList<String>();
            for (int page = 0; page <= (tasks + silences) / 25 + 1; page++) {
                all.addAll(links("?page=" + page));
            }
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    IntStream.range(0, tasks).mapToObj(i -> "/tasks/t" + i),
                                    IntStream.range(0, silences).mapToObj(i -> "/silences/" + i))
                            .toList());
        }
    }

    @Test
    void theListIsTheSameAsAFileForSpreadsheets() throws Exception {
        inbox.add("a", "KG", in(10));
        DeskAlone.SILENCES.add(silence("silences/1", in(52)));
        mvc.perform(get("/desk/tasks.csv"))
                .andExpect(status().isOk())
                .andExpect(Says.text("\"Handle\",\"Entry\",\"Measure\",\"Measure title\",\"State\""))
                .andExpect(Says.text(
                        "\"KZ-2026-001\",\"Low water\",\"\",\"\",\"KG\",\"Sample, round 2\",\"Reply for Kyrgyzstan\""))
                .andExpect(Says.text("\"2026-06-01T13:00:00Z\""))
                .andExpect(Says.text("\"UZ-2026-001\""));
    }

    @Test
    void deadlinesGoIntoACalendar() throws Exception {
        inbox.add("a", "KG", in(10));
        inbox.add("b", "KG", null);
        var file = mvc.perform(get("/desk/deadlines.ics"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:task-a@riskcatalog.org\r\n", "DTSTART:20260601T130000Z\r\n")
                .contains("SUMMARY:KZ-2026-001: Reply for Kyrgyzstan\r\n")
                .doesNotContain("task-b");
        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aVisitorHasNoDesk() throws Exception {
        DeskAlone.somebody = null;
        mvc.perform(get("/desk")).andExpect(status().isNotFound());
    }
}
