package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Everything that pages show, once, in both languages. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
class ShownPageTest {
    @Autowired
    private WebApplicationContext web;

    private Document open(String query, Locale language) throws Exception {
        Gallery.visitor = Gallery.actor("A. Toktogulova", language, "head-of-delegation:KG");
        return Drawn.page(
                MockMvcBuilders.webAppContextSetup(web).build(),
                get(URI.create("/gallery/views?" + query)),
                "views-" + language.getLanguage());
    }

    @Test
    void aStripSaysInWordsWhatItsTilesShow() throws Exception {
        var page = open("", Locale.ENGLISH);
        assertThat(page.select("ul.strip").attr("aria-label")).isEqualTo("3 of 6 have replied");
        assertThat(page.select("ul.strip li.own").text()).isEqualTo("KG unsigned (your delegation)");
        assertThat(page.select("ul.strip li").eachAttr("class"))
                .containsExactly("t-hatch", "t-work own", "t-seed", "t-line", "t-check", "t-open");
        assertThat(page.select("table.strip caption").text()).isEqualTo("3 of 6 have replied");
        assertThat(page.select("table.strip tr.own th").text()).isEqualTo("KG Kyrgyzstan (your delegation)");
    }

    @Test
    void theRoadSaysWhereTheEntryStands() throws Exception {
        var page = open("", Locale.ENGLISH);
        assertThat(page.select(".road li[aria-current=step]").eachText()).containsExactly("Review");
        assertThat(page.select(".road li").first().text()).startsWith("Proposal (done)");
    }

    @Test
    void aDeadlineIsTheDelegatesAndTheSeats() throws Exception {
        assertThat(open("", Locale.ENGLISH).select(".due").text())
                .isEqualTo("Closes in 2 days 4 hours Wed 3 June, 13:00 Bishkek 12:00 Tashkent, seat");
        assertThat(open("", Locale.forLanguageTag("ru")).select(".due").text())
                .isEqualTo("Осталось 2 дня 4 часа ср 3 июня, 13:00 Бишкек 12:00 Ташкент, председательство");
    }

    @Test
    void aDifferenceMarksWhatWentAndWhatCame() throws Exception {
        assertThat(open("", Locale.ENGLISH).select(".difference").html())
                .isEqualTo("less than <del>15</del><ins>10</ins> days &lt;");
    }

    @Test
    void aSpreadIsSaidInWords() throws Exception {
        assertThat(open("", Locale.ENGLISH).select("svg.spread").attr("aria-label"))
                .isEqualTo("Median 3.5, quartiles 3 to 4, from 2 to 5 on a scale of 1 to 5");
    }

    @Test
    void thePagerKeepsFiltersAndOrder() throws Exception {
        var page = open("page=4&sort=title&q=a%26b", Locale.ENGLISH);
        assertThat(page.select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/gallery/views?sort=title&q=a%26b&page=5");
        assertThat(page.select(".pager li").eachText())
                .containsExactly("Previous", "1", "…", "4", "5", "6", "…", "10", "Next");
        assertThat(page.select(".pager [aria-current]").eachText()).containsExactly("5");
        assertThat(page.select("main").text()).contains("30 entries, 13 to 15 shown");
    }

    @Test
    void aHeadingThatSortsTurnsTheOrderAndBeginsAtTheFirstPage() throws Exception {
        var heading = open("page=4&sort=title&q=a%26b", Locale.ENGLISH).select("th[aria-sort]");
        assertThat(heading.attr("aria-sort")).isEqualTo("ascending");
        assertThat(heading.select("a").attr("href")).isEqualTo("/gallery/views?q=a%26b&sort=-title");
        assertThat(open("", Locale.ENGLISH).select("th[aria-sort]")).isEmpty();
    }

    @Test
    void textsOfPeopleAreEscaped() throws Exception {
        var html = open("", Locale.ENGLISH).html();
        assertThat(html).contains("Two dry seasons &lt;in&gt; a row", "KZ &lt;b&gt;");
    }
}
