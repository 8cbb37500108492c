package org.riskcatalog.processes.drawing;

import java.util.List;
import java.util.function.Function;

/** How the procedure is drawn. Each rule names what breaks it. */
enum DrawingRule {
    EVERYTHING_IS_DRAWN(Shapes::missing),
    FLOWS_ARE_ORTHOGONAL(Flows::slanting),
    FLOWS_ENTER_LEFT(Flows::enteringElsewhere),
    FLOWS_LEAVE_RIGHT(Flows::leavingElsewhere),
    NO_FLOW_CROSSES_ANOTHER(Flows::crossing),
    NO_FLOW_RUNS_THROUGH_A_SHAPE(Flows::throughShapes),
    LOOP_BACKS_RUN_ALONG_THE_BOTTOM(Flows::backAmidShapes),
    NO_SHAPE_COVERS_ANOTHER(Shapes::covering),
    THE_HAPPY_PATH_IS_ONE_ROW(Shapes::offTheRow),
    EXCEPTIONS_LIE_BELOW(Shapes::aboveTheRow),
    IT_FITS_A_SCREEN(Shapes::tooMuch),
    NO_LANES_NO_COLOURS(Shapes::adorned),
    LABELS_ARE_FREE(Labels::covered);

    private final Function<Drawing, List<String>> broken;

    DrawingRule(Function<Drawing, List<String>> broken) {
        this.broken = broken;
    }

    List<String> broken(Drawing drawing) {
        return broken.apply(drawing);
    }
}
