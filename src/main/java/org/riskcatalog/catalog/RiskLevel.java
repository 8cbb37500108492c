package org.riskcatalog.catalog;

/** The level that the matrix gives to a likelihood and an impact. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    VERY_HIGH
}
