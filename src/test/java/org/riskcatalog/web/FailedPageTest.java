package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.acts.NotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a person sees when something cannot be shown or done. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
class FailedPageTest {
    private final MockMvc mvc;

    FailedPageTest(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
    }

    @BeforeEach
    void signIn() {
        Gallery.visitor = Gallery.HEAD_OF_KG;
    }

    private Document failed(int status) throws Exception {
        var request = get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/entries/KZ-2026-999")
                .with(dispatched -> {
                    dispatched.setDispatcherType(DispatcherType.ERROR);
                    return dispatched;
                });
        return Drawn.page(mvc, request, "failed-" + status);
    }

    @ParameterizedTest
    @CsvSource({
        "/gallery/not-there, 404",
        "/gallery/number/none, 404",
        "/gallery/nowhere, 404",
        "/gallery/asked?number=none, 400",
        "/gallery/late, 409"
    })
    void everyFailureHasItsStatus(String path, int status) throws Exception {
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(status);
    }

    @Test
    void aWrongMethodIsSaidSo() throws Exception {
        assertThat(mvc.perform(post("/gallery/views")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
    }

    @Test
    void aRefusalWithoutAFormIsAPageOfItsOwn() throws Exception {
        assertThat(mvc.perform(get("/gallery/refused"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        var page = Drawn.page(mvc, get("/gallery/refused"), "failed-422");
        assertThat(page.title()).startsWith("Error: This cannot be done now");
        assertThat(page.select(".sum li").eachText()).containsExactly("Nobody signs what he drafted");
    }

    @Test
    void whatIsNotThereSaysNothingOfWhatItMayBe() throws Exception {
        var page = failed(404);
        assertThat(page.select("h1").text()).isEqualTo("There is no such page for you");
        assertThat(page.select("main").text()).doesNotContain("KZ-2026-999", "Reference");
        assertThat(page.select("header nav a")).hasSize(7);
    }

    @Test
    void aFailureOfOursHasAReferenceAndAsksTheDatabaseForNothing() throws Exception {
        Gallery.visitor = Gallery.BROKEN;
        var page = failed(500);
        assertThat(page.select("main code").text()).matches("[0-9a-f]{8}");
        assertThat(page.select("header nav")).isEmpty();
    }

    @Test
    void otherStatusesAreToldInGeneralWords() throws Exception {
        assertThat(failed(418).select("h1").text()).isEqualTo("This request cannot be read");
        assertThat(failed(507).select("h1").text()).isEqualTo("Something failed on our side");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 429})
    void everyFailureIsToldInRussianToo(int status) throws Exception {
        Gallery.visitor = Gallery.actor("К. Председатель", Locale.forLanguageTag("ru"), "chair");
        var page = failed(status);
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("main").text()).matches("[^a-zA-Z]*");
    }

    @Test
    void theJsonFaceIsLeftToItsOwnAnswers() {
        assertThatThrownBy(() -> mvc.perform(get("/api/gallery/not-there"))).hasCauseInstanceOf(NotThere.class);
    }
}
