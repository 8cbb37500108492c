package org.riskcatalog.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.KeptArguments;
import org.riskcatalog.catalog.TaxonomyFile.Code;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.riskcatalog.members.configuration.FaultyConfiguration;
import org.riskcatalog.web.view.ConfiguredWords;
import org.springframework.stereotype.Component;

/**
 * The names of the code lists as {@code config/taxonomy.yaml} gives them. Codes are fixed in the code, labels may be
 * edited; a code that is missing, unknown or without a name in English or Russian stops the start.
 */
@Component
class Taxonomy implements ConfiguredWords {

    private static final String PATH = "config/taxonomy.yaml";
    private static final List<String> LANGUAGES = List.of("en", "ru");

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final String where;

    Taxonomy(ConfigurationFiles files) {
        where = ConfigurationFiles.where(files.find(PATH));
        var file = files.read(PATH, TaxonomyFile.class);
        take("categories", Category.values(), file.categories());
        take("riskLevels", RiskLevel.values(), file.riskLevels());
        take("confidenceLevels", Confidence.values(), file.confidenceLevels());
        take("chronicities", Chronicity.values(), file.chronicities());
        take("origins", Origin.values(), file.origins());
        take("confidentialities", Confidentiality.values(), file.confidentialities());
        take("measureTypes", MeasureType.values(), file.measureTypes());
        take("treatments", Treatment.values(), file.treatments());
    }

    @Override
    public Optional<String> word(String code, Locale language) {
        var known = words.get(code);
        return known == null
                ? Optional.empty()
                : Optional.of(known.getOrDefault(language.getLanguage(), english(known)));
    }

    private static String english(Map<String, String> known) {
        return known.getOrDefault("en", "");
    }

    private void take(String list, Enum<?>[] constants, List<Code> codes) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            var element = list + "[" + i + "]";
            var code = codes.get(i);
            var constant = constant(constants, code.code())
                    .orElseThrow(() -> faulty(element + ".code", "«" + code.code() + "» is not known to the catalog"));
            if (!taken.add(code.code())) {
                throw faulty(element + ".code", "«" + code.code() + "» stands there twice");
            }
            var key = KeptArguments.key(constant);
            words.put(key, named(element + ".name", code.name()));
            take(key + ".hint", element + ".scope", code.scope());
        }
        Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> !taken.contains(name))
                .forEach(name -> {
                    throw faulty(list, "«" + name + "» is missing");
                });
    }

    private void take(String key, String element, @Nullable Map<String, String> scope) {
        if (scope != null) {
            words.put(key, named(element, scope));
        }
    }

    private Map<String, String> named(String element, Map<String, String> names) {
        for (var language : LANGUAGES) {
            if (names.getOrDefault(language, "").isBlank()) {
                throw faulty(element + "." + language, "is missing");
            }
        }
        return Map.copyOf(names);
    }

    private static Optional<? extends Enum<?>> constant(Enum<?>[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(code))
                .findFirst();
    }

    private FaultyConfiguration faulty(String element, String what) {
        return new FaultyConfiguration(where, element, what);
    }
}
