package org.riskcatalog.catalog.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.riskcatalog.catalog.Written;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What a head of Kyrgyzstan reads, unless a test says who else does; each begins with an empty catalog. */
@SpringBootTest(
        classes = CatalogOnShow.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:on-show", "catalog.texts.strict=true"})
@AutoConfigureMockMvc(addFilters = false)
@Transactional
abstract class PagesOnShow {

    @Autowired
    MockMvc web;

    @Autowired
    Written written;

    @BeforeEach
    void aHeadOfKyrgyzstanReads() {
        CatalogOnShow.reader = Someone.head("KG");
    }

    String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
