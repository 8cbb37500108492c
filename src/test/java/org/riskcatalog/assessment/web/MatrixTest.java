package org.riskcatalog.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.assessment.ScoredEntries;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCatalog
class MatrixTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void an_entry_stands_in_the_cell_of_its_medians_and_links_to_its_page() throws Exception {
        var scored = new ScoredEntries(beans);
        scored.scored("UZ-2026-911", "CA-RC-2026-911", List.of(2, 3, 3, 4, 4, 5), List.of(5, 5, 5, 5, 5, 5));

        var page = Visitor.signedIn(port, "kg.head")
                .get("/matrix?category=WATER_ENV")
                .body();
        assertThat(page).contains("href=\"/entries/UZ-2026-911\"", "911, Low water in a shared basin");
        assertThat(page).contains("Likelihood 4 to 3, impact 5 to 4.", "Not converged.", "confidence high");

        var item = item(matrix("kg.head", "?size=200"), "UZ-2026-911").orElseThrow();
        assertThat(item.get("likelihood").asInt()).isEqualTo(4);
        assertThat(item.get("level").asText()).isEqualTo("VERY_HIGH");
        assertThat(item.get("confidence").asText()).isEqualTo("HIGH");
        assertThat(item.at("/spread/likelihood/median").asDouble()).isEqualTo(3.5);
        assertThat(item.at("/spread/converged").asBoolean(true)).isFalse();
    }

    @Test
    void guests_find_what_was_adopted_without_its_spread() throws Exception {
        var scored = new ScoredEntries(beans);
        var entry =
                scored.scored("UZ-2026-912", "CA-RC-2026-912", List.of(3, 3, 3, 3, 3, 3), List.of(3, 3, 3, 3, 3, 3));
        assertThat(item(matrix("unrcca.observer", "?size=200"), "UZ-2026-912")).isEmpty();

        scored.adopt(entry);
        var item = item(matrix("unrcca.observer", "?size=200"), "UZ-2026-912").orElseThrow();
        assertThat(item.has("spread")).isFalse();
        assertThat(item.get("confidence").asText()).isEqualTo("HIGH");
        assertThat(Visitor.signedIn(port, "unrcca.observer").get("/matrix").body())
                .contains("UZ-2026-912")
                .doesNotContain("Likelihood 3 to 2");
    }

    @Test
    void the_filter_by_category_counts_what_it_selects() throws Exception {
        new ScoredEntries(beans)
                .scored("UZ-2026-913", "CA-RC-2026-913", List.of(1, 1, 1, 1, 1, 1), List.of(1, 1, 1, 1, 1, 1));
        var water = matrix("chair", "?category=WATER_ENV");
        var counted = 0;
        for (var cell : water.get("cells")) {
            counted += cell.get("count").asInt();
        }
        assertThat(water.get("cells")).hasSize(25);
        assertThat(counted).isEqualTo(water.get("total").asInt()).isPositive();
        assertThat(matrix("chair", "?category=ENERGY").get("total").asInt()).isZero();
    }

    @Test
    void a_page_far_behind_the_last_is_empty() {
        assertThat(Visitor.signedIn(port, "kg.head")
                        .get("/matrix?page=100000000")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_list_is_there_as_a_file_for_spreadsheets() {
        new ScoredEntries(beans)
                .scored("UZ-2026-914", "CA-RC-2026-914", List.of(1, 1, 1, 1, 1, 1), List.of(1, 1, 1, 1, 1, 1));
        var file = Visitor.signedIn(port, "kg.head").get("/matrix/entries.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).contains("\"CA-RC-2026-914\",\"UZ-2026-914\"");
    }

    private JsonNode matrix(String username, String query) throws Exception {
        var answer = new TestRestTemplate(username, "demo")
                .getForObject("http://localhost:" + port + "/api/matrix" + query, String.class);
        return json.readTree(answer);
    }

    private static Optional<JsonNode> item(JsonNode matrix, String handle) {
        for (var item : matrix.get("items")) {
            if (item.get("handle").asText().equals(handle)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
