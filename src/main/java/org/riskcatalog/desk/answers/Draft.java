package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A half-finished answer, valid or not.
 *
 * @param version counts the savings, from 1
 */
public record Draft(ObjectNode answers, UUID savedBy, Instant savedAt, int version) {}
