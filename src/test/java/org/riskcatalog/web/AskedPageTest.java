package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A question as a delegate sees it first, with answers that were given before. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
@ActiveProfiles("demo")
class AskedPageTest {
    private Document page = new Document("");

    @Test
    void theTasksAreCountedOnce() {
        assertThat(Gallery.counted).isEqualTo(1);
    }

    @BeforeEach
    void open(@Autowired WebApplicationContext web) throws Exception {
        Gallery.visitor = Gallery.HEAD_OF_KG;
        Gallery.counted = 0;
        page = Drawn.page(MockMvcBuilders.webAppContextSetup(web).build(), get("/gallery/question"), "question");
    }

    @Test
    void theTitleNamesTheThingAndTheCatalog() {
        assertThat(page.title())
                .isEqualTo("What is the position of Kyrgyzstan on revision 2? – Regional Security Risk Catalog");
        assertThat(page.select("h1").eachText()).containsExactly("What is the position of Kyrgyzstan on revision 2?");
        assertThat(page.select(".sum")).isEmpty();
    }

    @Test
    void theFirstOptionHasTheFieldsNameAsItsId() {
        assertThat(page.select("input[name=value]").eachAttr("id")).containsExactly("value", "value-2", "value-3");
        assertThat(page.select("input[name=value][checked]").eachAttr("value")).containsExactly("HOLD");
        assertThat(page.select("fieldset:has(#value)").attr("aria-describedby")).isEqualTo("value-hint");
        assertThat(page.select("#value-hint").text()).isEqualTo("Read the text first.");
    }

    @Test
    void anOptionWithAHintIsDescribedByIt() {
        assertThat(page.select("#value-2").attr("aria-describedby")).isEqualTo("value-2-about");
        assertThat(page.select("#value-2-about").text()).isEqualTo("Once, at most 5 working days.");
        assertThat(page.select("#value-3").hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void whatBelongsToAnOptionStandsInsideItAndNowhereElse() {
        assertThat(page.select("textarea[name=reasons]")).hasSize(1);
        assertThat(page.select(".opt:has(> #value-2) > div textarea").eachAttr("name"))
                .containsExactly("reasons");
    }

    @Test
    void whatWasTypedIsEscaped() {
        assertThat(page.select("textarea[name=reasons]").val()).isEqualTo("Ministry of <Energy> & others");
        assertThat(page.html()).contains("&lt;Energy&gt; &amp; others");
    }

    @Test
    void everyFieldHasALabelThatLeadsToIt() {
        for (var control : page.select("main").select("input:not([type=hidden]), select, textarea:not(.line)")) {
            assertThat(page.select("label[for=\"" + control.id() + "\"]"))
                    .as(control.outerHtml())
                    .hasSize(1);
        }
        assertThat(page.select("textarea.line").eachAttr("aria-label"))
                .containsExactly("Drivers, line 1", "Drivers, line 2", "Drivers, line 3");
    }

    @Test
    void everyKindOfValueIsWrittenAsItIsReadBack() {
        assertThat(page.select("#budget").val()).isEqualTo("1200.50");
        assertThat(page.select("#due").val()).isEqualTo("2026-06-03");
        assertThat(page.select("#due").attr("type")).isEqualTo("date");
        assertThat(page.select("#expiresAt").val()).isEqualTo("2026-06-03T12:00");
        assertThat(page.select("#lead option[selected]").val()).isEqualTo("UZ");
        assertThat(page.select("input[name=experts][checked]").eachAttr("value"))
                .containsExactly("b");
        assertThat(page.select("#agreed").hasAttr("checked")).isTrue();
        assertThat(page.getElementById("milestones[0].due").val()).isEqualTo("2026-09-01");
        assertThat(page.getElementById("milestones[1].text").val()).isEmpty();
    }

    @Test
    void aTimeSaysWhoseTimeItIs() {
        assertThat(page.select("#expiresAt-hint").text()).isEqualTo("Time of Tashkent, the seat of the chair (UTC+5).");
    }

    @Test
    void thePageSaysByWhenAndWhatHappensOtherwise() {
        assertThat(page.select(".sym").text())
                .isEqualTo("KZ-2026-001, second review Closes today, 1 June, 19:00 Bishkek (18:00 Tashkent)");
        assertThat(page.select(".else").text()).isEqualTo("If you do nothing: listed as no reply, and not counted.");
    }

    @Test
    void theFrameKnowsWhoReadsAndWhere() {
        assertThat(page.select(".me > a").text()).isEqualTo("A. Toktogulova, head of delegation, Kyrgyzstan");
        assertThat(page.select("header nav a").eachText())
                .containsExactly("Desk 5", "Catalog", "Matrix", "Measures", "Meetings", "Decisions", "Chair");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".demo").text())
                .contains("Demonstration.", "Entries are being brought to their stages: 7 of 120 steps done.");
        assertThat(page.select(".foot button[aria-current]").eachText()).containsExactly("English");
        assertThat(page.select("input[name=back]").val()).isEqualTo("/gallery/question");
    }
}
