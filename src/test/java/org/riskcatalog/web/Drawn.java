package org.riskcatalog.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Draws a page of the gallery, and leaves it in {@code target/gallery} to be looked at. */
final class Drawn {
    private Drawn() {}

    static Document page(MockMvc mvc, MockHttpServletRequestBuilder request, String name) throws Exception {
        var html = mvc.perform(request).andReturn().getResponse().getContentAsString();
        var folder = Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(folder.resolve(name + ".html"), html);
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
