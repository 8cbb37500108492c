package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/**
 * A head chose to sign a late reply, kept the page for later, and meanwhile the text changed: the signature is refused, the page
 * shows what changed, and the head confirms for the text that stands now (procedure.md, REVISION_SUPERSEDED).
 */
class SupersededSignatureTest {

    private static final Pattern RESTS_ON = Pattern.compile("name=\"restsOn\"\\s+value=\"([0-9a-f]{64})\"");
    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void aSignatureForATextThatChangedIsAskedForAgain() {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.gives("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE','weight':'SHOULD',
                 'text':'Say how much.','justification':'The yearbook says it.'}]}""");
        all.gives("review/write-revision", "", "{'text':{'scenario':'Flow falls to 25 per cent of the mean.'}}");
        all.saysOnce("review/sign", "TM", "DECLINE");
        all.drive(handle, "RESOLUTION");
        var path = keepsForLater(handle);
        var earlier = restsOn(path);
        all.leaves("review/sign");
        all.drive(handle, "ASSESSMENT");

        var answers = Http.json().put("decision", "SIGN").put("restsOn", earlier);
        var refused = all.person("tm.head").post(path, answers).expect(422);
        assertThat(refused.body().findValuesAsText("code")).contains("clearance.sign.revision-superseded");
        var page = new Browsing(running.address(), "tm.head").page(path.substring("/api".length()));
        assertThat(page).contains("The text has changed").containsPattern("<ins[^>]*>[^<]*25 per cent of the mean");

        var now = RESTS_ON.matcher(page);
        assertThat(now.find())
                .as("the page asks again, for the text that stands now")
                .isTrue();
        assertThat(now.group(1)).isNotEqualTo(earlier);
        all.person("tm.head").post(path, answers.put("restsOn", now.group(1))).expect(200);
    }

    /** Turkmenistan answers late, as far as its head, who keeps the choice to sign. */
    private String keepsForLater(String handle) {
        all.act("tm.focal", handle, "late-answer", "{}");
        all.settle();
        for (int i = 0; i < 3; i++) {
            all.answerAll(handle, SupersededSignatureTest::isPrepared, new ArrayList<>());
            all.settle();
        }
        var path = all.task("tm.head", handle, "review/sign").orElseThrow();
        all.person("tm.head")
                .put(path + "/draft", Http.json().put("decision", "SIGN").put("restsOn", restsOn(path)))
                .expect(204);
        return path;
    }

    private static boolean isPrepared(JsonNode task) {
        return task.path("state").asText().equals("TM")
                && !task.get("formKey").asText().equals("review/sign");
    }

    private String restsOn(String path) {
        return all.person("tm.head")
                .get(path)
                .expect(200)
                .body()
                .at("/answers/restsOn")
                .asText();
    }
}
