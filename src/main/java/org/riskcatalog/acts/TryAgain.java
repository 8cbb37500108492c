package org.riskcatalog.acts;

/** Says whether a failed act is worth another try: somebody else was quicker, and nothing was decided. */
public interface TryAgain {

    boolean worthwhile(RuntimeException failure);
}
