package org.riskcatalog.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the cases stand. Tells everything; who may be shown what is decided by those who ask. Each answer is one or two SQL statements. */
public interface CaseMonitor {

    /** The case of an entry and all that it called, the first begun first; empty if the entry has no case. */
    List<CaseInstance> family(String handle);

    /** The diagram by which this instance runs, in the version that it began with. */
    Diagram diagram(CaseId id);

    /** What this instance has come through and where it stands, by element. */
    List<Passage> passages(CaseId id);

    /** The running cases of these entries, by handle. */
    Map<String, RunningCase> running(Collection<String> handles);

    /** Whether an administrator has suspended the case of this entry, or anything that it called or that began after it. */
    boolean suspended(String handle);

    /** What failed for good, the oldest first. */
    List<Incident> incidents(int atMost);

    Optional<Incident> incident(String id);

    /** How much has failed. */
    int incidentCount();

    /** Timers due before the instant, the first due first; none of suspended cases. */
    List<DueTimer> timers(Instant before, int atMost);

    /**
     * Cases that have come to an end.
     *
     * @param handle part of it, in lower case; empty for all
     * @param sort {@code ended}, {@code handle} or {@code took}, with a minus in front for the other direction
     */
    List<FinishedCase> finished(String handle, String sort, int from, int atMost);

    int finishedCount(String handle);

    /** How long the steps of an entry's case took that have ended, the longest first; a delegation's own steps are one. */
    List<StepTime> times(String handle);

    /** @param end id of the end event in the diagram of its process; null if it was ended from outside */
    record FinishedCase(
            CaseId id,
            String handle,
            String process,
            @Nullable String end,
            Instant started,
            Instant ended) {

        public Duration took() {
            return Duration.between(started, ended);
        }
    }

    /**
     * @param times how often it was carried out
     * @param took how long it was open; while it was open several times at once, time passed once
     */
    record StepTime(String process, String element, int times, Duration took) {}

    /**
     * An entry's case that has not ended.
     *
     * @param incidents what failed in it and in what it called
     */
    record RunningCase(CaseId id, String handle, boolean suspended, int incidents) {}

    /** What can fail for good. */
    enum Failed {
        /** A step of a case. */
        STEP,
        /** A message to a case: an act is recorded of which its case does not know. */
        MESSAGE,
        /** A notice: somebody has not been told. */
        NOTICE,
        /** Something else that the engine holds against a case. */
        OTHER
    }

    /**
     * Something that failed and will not be tried again by itself.
     *
     * @param key business key of the instance
     * @param element id of the step in its diagram
     * @param message first line of the failure; empty if it left none
     */
    record Incident(
            String id,
            Failed what,
            CaseId instance,
            String key,
            String process,
            String element,
            String message,
            Instant since) {

        public boolean canRetry() {
            return what != Failed.OTHER;
        }

        public String handle() {
            return handleOf(key);
        }
    }

    /**
     * @param element id of the event in its diagram
     * @param key business key of the instance
     */
    record DueTimer(
            CaseId instance,
            String key,
            String process,
            @Nullable String element,
            Instant due) {

        public String handle() {
            return handleOf(key);
        }
    }

    private static String handleOf(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
