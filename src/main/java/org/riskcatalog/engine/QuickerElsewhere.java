package org.riskcatalog.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.riskcatalog.acts.TryAgain;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

/**
 * A lost optimistic lock of the engine or of an aggregate, a lost race for a key, or a wait for either that took too long (H2
 * gives up after two seconds and says so by a timeout): another try sees what the winner did.
 */
@Component
class QuickerElsewhere implements TryAgain {

    @Override
    public boolean worthwhile(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof QueryTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
