package org.riskcatalog.members.configuration;

/** A file of the configuration that cannot be used as it is; the start stops and says where and why. */
public class FaultyConfiguration extends RuntimeException {

    /**
     * @param file path as the operator finds it
     * @param element for example {@code members[2].timeZone}; empty for the whole file
     * @param what one sentence that says what is missing or wrong
     */
    public FaultyConfiguration(String file, String element, String what) {
        super(file + ": " + (element.isEmpty() ? "" : element + ": ") + what);
    }
}
