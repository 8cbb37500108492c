package org.riskcatalog.adoption.silence;

/** Ends of silences on the embedded database. */
class RacesToTheEndOnH2Test extends RacesToTheEnd {

    private final SilenceStory story = new SilenceStory(SilenceBench.h2());

    @Override
    SilenceStory story() {
        return story;
    }
}
