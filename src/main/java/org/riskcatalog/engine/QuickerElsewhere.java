package org.riskcatalog.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.riskcatalog.acts.TryAgain;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A lost optimistic lock of the engine or of an aggregate, a lost race for a key: another try sees what the winner did. */
@Component
class QuickerElsewhere implements TryAgain {

    @Override
    public boolean worthwhile(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException) {
                return true;
            }
        }
        return false;
    }
}
