package org.riskcatalog.browser;

/** The text of an entry, typed field by field: what an admissible proposal needs, with one source and one measure. */
final class EntryByKeyboard {

    private EntryByKeyboard() {}

    static void write(Answering draft) {
        draft.fields()
                .choose("catalog.text.language", "catalog.text.language.en")
                .pick("catalog.text.category", "catalog.category.WATER_ENV")
                .choose("catalog.text.chronicity", "catalog.chronicity.CHRONIC")
                .choose("catalog.text.origin", "catalog.origin.NON_MALICIOUS")
                .choose("catalog.text.confidentiality", "catalog.confidentiality.PUBLIC")
                .choose("catalog.text.urgency", "catalog.urgency.NORMAL")
                .tick("Kazakhstan")
                .tick("Kyrgyzstan")
                .write("catalog.text.summary", "Two dry years in a row leave too little water for all.")
                .write("catalog.text.scenario", "Inflow stays a fifth below the mean for two seasons.")
                .writeLine("catalog.text.keyAssumptions", 1, "Releases stay as agreed.");
        source(draft.add("catalog.text.add.sources").fields());
        measure(draft.add("catalog.text.add.measures").fields());
    }

    private static void source(Fields fields) {
        fields.write("catalog.text.sources.title", "Hydrological bulletin")
                .write("catalog.text.sources.publisher", "Hydrometeorological service");
    }

    private static void measure(Fields fields) {
        fields.write("catalog.text.measures.title", "Exchange daily readings")
                .write("catalog.text.measures.description", "The services exchange readings every day.")
                .pick("catalog.text.measures.type", "catalog.measureType.INFORMATION_EXCHANGE")
                .pick("catalog.text.measures.treatment", "catalog.treatment.PREPARE")
                .pickNamed("catalog.text.measures.lead", "Kazakhstan")
                .tick("Kyrgyzstan")
                .tick("Uzbekistan");
    }
}
