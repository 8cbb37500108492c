package org.riskcatalog.adoption.corrigendum;

/** How far a corrigendum has come. */
public enum CorrigendumStatus {
    PROPOSED,
    /** Its silence was unbroken: the corrected wording is in force, or was until the next corrigendum. */
    ADOPTED,
    /** Its silence was broken, cancelled or not used: the text stays as it was. */
    NOT_ADOPTED
}
