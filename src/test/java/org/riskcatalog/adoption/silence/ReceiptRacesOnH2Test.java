package org.riskcatalog.adoption.silence;

/** The receipt rule on the embedded database. */
class ReceiptRacesOnH2Test extends ReceiptRaces {

    private final SilenceStory story = new SilenceStory(SilenceBench.h2());

    @Override
    SilenceStory story() {
        return story;
    }
}
