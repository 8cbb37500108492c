package org.riskcatalog.processes.paths;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChairRotationPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("chair-rotation");

    @Test
    void theChairPassesWhenTheIncomingOneConfirms() {
        opened().deliver("chair.confirmed")
                .ran("openHandover", "handChairOver")
                .didNotPass("serviceTask_continueAdInterim")
                .endedWith("endEvent_chairHandedOver");
    }

    @Test
    void withoutConfirmationTheOutgoingChairContinuesUntilThereIsOne() {
        opened().fire("event_confirmationOverdue")
                .run("serviceTask_continueAdInterim")
                .deliver("chair.confirmed")
                .ran("openHandover", "continueAdInterim", "handChairOver")
                .endedWith("endEvent_chairHandedOver");
    }

    @Test
    void aRotationIsCalledOffBeforeItsDay() {
        start().deliver("rotation.cancelled")
                .didNotPass("serviceTask_openHandover")
                .endedWith("endEvent_rotationOff");
    }

    private static Played start() {
        return stage.start("subjectId", "rotation-1");
    }

    private static Played opened() {
        return start().fire("event_dayReached").run("serviceTask_openHandover");
    }
}
