package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.ResultMatcher;

/** What a page says, however its lines may break. */
final class Says {

    private Says() {}

    static ResultMatcher text(String text) {
        return page ->
                assertThat(spaced(page.getResponse().getContentAsString())).contains(text);
    }

    static ResultMatcher notText(String text) {
        return page ->
                assertThat(spaced(page.getResponse().getContentAsString())).doesNotContain(text);
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
