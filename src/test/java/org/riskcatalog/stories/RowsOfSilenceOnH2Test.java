package org.riskcatalog.stories;

/** The rows of silence and conciliation on the embedded database. */
class RowsOfSilenceOnH2Test extends RowsOfSilence {

    RowsOfSilenceOnH2Test() {
        super(Running.onH2());
    }
}
