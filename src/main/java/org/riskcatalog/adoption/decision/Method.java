package org.riskcatalog.adoption.decision;

/** How the States decided; never by vote. */
public enum Method {
    CONSENSUS_AT_MEETING,
    SILENCE,
    NOTE
}
