package org.riskcatalog.catalog;

/** Why a revision was made. */
public enum RevisionKind {
    INITIAL,
    EDITORIAL,
    SUBSTANTIVE,
    ADOPTED,
    CORRIGENDUM
}
