package org.riskcatalog.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.Running;

/**
 * One entry from a draft to measures in force, in Chromium, by keyboard alone: the tabulator, arrows, space, enter and typing.
 * Nobody points, and nobody types an address but the first. Every page on the way is arrived at: address, status, title, heading,
 * console, policy; axe looks at each.
 */
class FromDraftToMeasuresInForceByKeyboardTest {

    @Test
    void sixDelegationsBringAnEntryInForceWithoutAMouse() throws IOException {
        try (var running = Running.onH2();
                var all = new Delegations(running.address())) {
            var begun = System.nanoTime();
            var tale = new KeyboardTale(all);
            tale.proposed();
            tale.admitted();
            tale.reviewed();
            tale.resolved();
            tale.assessed();
            tale.passedInSilence();
            tale.committedToMeasures();
            tale.passedInSilence();
            tale.announcedAndIssued();
            tale.inForce();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            Files.writeString(Path.of("target/keyboard.txt"), all.figures() + ", " + took.toSeconds() + " s\n");
        }
    }
}
