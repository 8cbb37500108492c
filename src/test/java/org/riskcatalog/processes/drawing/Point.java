package org.riskcatalog.processes.drawing;

/** A place on the drawing, in pixels from its upper left corner. */
record Point(double x, double y) {}
