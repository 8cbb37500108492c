package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A question that was answered wrongly: nothing typed is lost, and what is wrong stands beside it. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
class RefusedPageTest {
    private final MockMvc mvc;

    RefusedPageTest(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
    }

    @BeforeEach
    void signIn() {
        Gallery.visitor = Gallery.HEAD_OF_KG;
    }

    @Test
    void springsErrorsAreSaidInOurWords() throws Exception {
        var page = Drawn.page(
                mvc,
                post("/gallery/question")
                        .param("title", " ")
                        .param("due", "2026-06-03")
                        .param("agreed", "true")
                        .param("milestones[0].text", ""),
                "refused-by-spring");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".sum a").eachText())
                .containsExactly(
                        "Choose the position of Kyrgyzstan on revision 2",
                        "Fill in “Title of Kyrgyzstan”",
                        "Fill in “Milestone”");
        assertThat(page.select(".sum a").eachAttr("href")).containsExactly("#value", "#title", "#milestones[0].text");
    }

    @Test
    void whatCannotBeReadStaysAsItWasTyped() throws Exception {
        var page = Drawn.page(
                mvc, post("/gallery/question").param("budget", "many").param("due", "soon"), "refused");
        assertThat(page.select("#budget").val()).isEqualTo("many");
        assertThat(page.select("#budget").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#budget").attr("aria-describedby")).isEqualTo("budget-hint budget-error");
        assertThat(page.select("#budget-error").text()).isEqualTo("Error: Write “Budget” as a number");
        assertThat(page.select("#due").val()).isEqualTo("soon");
        assertThat(page.select("#due").attr("type")).isEqualTo("text");
    }

    @Test
    void theSummaryIsInFocusAndSaysThatNothingIsRecorded() throws Exception {
        var page = Drawn.page(mvc, post("/gallery/question"), "refused-empty");
        var summary = page.select(".sum").first();
        assertThat(summary.attributes().asList().toString())
                .contains("role=\"alert\"", "tabindex=\"-1\"", "autofocus", "aria-labelledby=\"sum-title\"");
        assertThat(page.select("#sum-title").text()).isEqualTo("Nothing is recorded yet");
    }

    @Test
    void faultsOfTheDeskComeInTheOrderOfTheRecord() throws Exception {
        var page = Drawn.page(mvc, get("/gallery/faults"), "faults");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".sum li").eachText())
                .containsExactly(
                        "Nobody signs what he drafted",
                        "Choose the position of Kyrgyzstan on revision 2",
                        "“Title of Kyrgyzstan” may have 40 characters at most",
                        "Write “Due” as a date, for example 2026-06-03",
                        "“Drivers” may have 30 entries at most",
                        "Fill in “Drivers”",
                        "Fill in “Milestone”");
        assertThat(page.getElementById("drivers[1]").attr("aria-describedby")).isEqualTo("drivers[1]-error");
    }

    @Test
    void whatWasSavedHalfFinishedWinsOverTheAnswers() throws Exception {
        var page = Drawn.page(mvc, get("/gallery/faults"), "faults");
        assertThat(page.select("#title").val()).isEqualTo("half a tit");
        assertThat(page.select("#due").val()).isEqualTo("soon");
        assertThat(page.select("input[name=experts][checked]").eachAttr("value"))
                .containsExactly("a", "b");
        assertThat(page.select("textarea.line").eachAttr("name"))
                .containsExactly("drivers[0]", "drivers[1]", "drivers[2]", "drivers[3]");
        assertThat(page.select("input[name=value][checked]")).isEmpty();
    }

    @Test
    void thePageAfterCarriesWhatWasTyped() throws Exception {
        var page = Drawn.page(
                mvc, get(URI.create("/gallery/check?title=a%26b&experts=a&experts=b&_csrf=x&next=continue")), "check");
        assertThat(page.select("main form input[name=title]").val()).isEqualTo("a&b");
        assertThat(page.select("main form input[name=experts]").eachAttr("value"))
                .containsExactly("a", "b");
        assertThat(page.select("main form input[type=hidden]").eachAttr("name"))
                .containsExactlyInAnyOrder("key", "confirmed", "title", "experts", "experts");
        assertThat(page.select("main").text()).contains("6 delegations will be told now.");
    }
}
