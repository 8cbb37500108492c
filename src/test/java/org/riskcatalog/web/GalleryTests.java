package org.riskcatalog.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
@ActiveProfiles("demo")
class GalleryTests {
    @Test
    void draws(@org.springframework.beans.factory.annotation.Autowired WebApplicationContext web) throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(web).build();
        Files.createDirectories(Path.of("target/gallery"));
        for (var page : java.util.List.of("question", "views?page=4&sort=title&q=a%26b", "check?title=a%26b")) {
            Files.writeString(
                    Path.of("target/gallery/" + page.replaceAll("\\?.*", "") + ".html"),
                    mvc.perform(get("/gallery/" + page))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
        }
        Files.writeString(
                Path.of("target/gallery/refused.html"),
                mvc.perform(post("/gallery/question")
                                .param("budget", "many")
                                .param("due", "soon")
                                .param("milestones[0].text", "")
                                .param("drivers[0]", "a")
                                .param("title", ""))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
