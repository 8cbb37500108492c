package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** In which language somebody reads. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
class LanguageTest {
    private final MockMvc mvc;

    LanguageTest(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
    }

    private String languageOf(MockHttpServletRequestBuilder request) throws Exception {
        return Drawn.page(mvc, request, "language").select("html").attr("lang");
    }

    private MockHttpServletResponse choose(String language, String back) throws Exception {
        return mvc.perform(post("/language").param("to", language).param("back", back))
                .andReturn()
                .getResponse();
    }

    @Test
    void aPersonReadsInTheLanguageKeptWithThePerson() throws Exception {
        Gallery.visitor = Gallery.actor("somebody", Locale.forLanguageTag("ru"), "chair");
        var request = get("/gallery/views").cookie(new Cookie("language", "en")).header("Accept-Language", "en");
        assertThat(languageOf(request)).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource({"ru, en, ru", "'', 'kk,ru;q=0.8,en;q=0.5', ru", "'', 'de,fr', en", "'', en-GB, en", "xx, ru, ru"})
    void aVisitorReadsWhatThisBrowserChoseElseWhatItAsksFor(String cookie, String accepted, String read)
            throws Exception {
        Gallery.visitor = null;
        var request = get("/gallery/views").header("Accept-Language", accepted);
        if (!cookie.isEmpty()) {
            request.cookie(new Cookie("language", cookie));
        }
        assertThat(languageOf(request)).isEqualTo(read);
    }

    @Test
    void theSwitchIsKeptAndReturnsToTheSamePage() throws Exception {
        Gallery.visitor = null;
        var answer = choose("ru", "/catalog?q=a%26b&page=2");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/catalog?q=a%26b&page=2");
        assertThat(answer.getHeader("Set-Cookie")).contains("language=ru", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void theSwitchIsKeptWithThePerson() throws Exception {
        Gallery.visitor = Gallery.HEAD_OF_KG;
        choose("ru", "/desk");
        assertThat(Gallery.chosen).isEqualTo(Locale.forLanguageTag("ru"));
    }

    @ParameterizedTest
    @CsvSource({"//evil.example/x", "https://evil.example/", "/\\evil.example", "'/a\r\nSet-Cookie: x=y'", "''"})
    void theSwitchLeadsNowhereElse(String back) throws Exception {
        assertThat(choose("ru", back).getHeader("Location")).isEqualTo("/");
    }

    @Test
    void aLanguageThatIsNotCompleteIsNotThere() throws Exception {
        assertThat(choose("kk", "/").getStatus()).isEqualTo(404);
    }
}
