package org.riskcatalog.acts;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;

/** The door through which every act from outside comes in. */
public interface Acts {

    /**
     * Receives an act and carries it out in one transaction: idempotency key, receipt instant, checksum, the work, its
     * events and notices. A repeat with the same key by the same person answers with the first receipt and does nothing.
     * An optimistic lock lost to somebody else is tried again, three times.
     *
     * @param key client's idempotency key, 1 to 100 characters
     * @param answers what was sent; its canonical JSON is hashed, with the type and the entry
     * @param entry the entry that the act is about, if there is one already
     * @param work returns the handle of the entry that the act is about, or null; the rules beyond the form are asked in it,
     *     before anything is written
     * @throws Refusal if a rule refuses; the refusal is recorded in a transaction of its own, and if it is one that puts what
     *     was sent on record, a repeat is refused in the same words and puts nothing on record
     */
    Receipt carryOut(
            String type,
            Actor actor,
            String key,
            Object answers,
            @Nullable UUID entry,
            Function<Act, @Nullable String> work);
}
