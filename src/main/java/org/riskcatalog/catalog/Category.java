package org.riskcatalog.catalog;

/** What a risk is about; one entry has one category. */
public enum Category {
    WATER_ENV,
    NAT_HAZ,
    TECH_IND,
    ENERGY,
    TRANSPORT,
    FOOD_AGRI,
    HEALTH_BIO,
    CYBER_INFO,
    TERR_EXT,
    ORG_CRIME,
    BORDER,
    SOC_ECON,
    EXT_ENV
}
