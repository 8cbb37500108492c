package org.riskcatalog.assessment.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.riskcatalog.members.configuration.FaultyConfiguration;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.Rules;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The scales in the reader's words, and the matrix; the start stops if the matrix is not the one that the rule decides by. */
@Component
public class Scales {

    private static final String FILE = "config/taxonomy.yaml";

    private final ScaleFile file;
    private final Map<Integer, List<RiskLevel>> matrix;
    private final Rules rules;

    public Scales(ConfigurationFiles files, Rules rules) {
        this.file = files.read(FILE, ScaleFile.class);
        this.matrix = file.riskMatrix().rows().stream()
                .collect(Collectors.toMap(ScaleFile.Row::impact, ScaleFile.Row::levels));
        this.rules = rules;
        if (matrix.size() != 5) {
            throw new FaultyConfiguration(FILE, "riskMatrix.rows", "each impact from 1 to 5 has one row");
        }
    }

    /** Classes 1 to 5 with their bounds. */
    public List<Option> likelihood(Locale reader) {
        return options(file.likelihoodScale(), reader);
    }

    /** Classes 1 to 5 with what they mean. */
    public List<Option> impact(Locale reader) {
        return options(file.impactScale(), reader);
    }

    public String matrixVersion() {
        return file.riskMatrix().version();
    }

    /** What the matrix gives, both 1 to 5. */
    public RiskLevel level(int impact, int likelihood) {
        return matrix.get(impact).get(likelihood - 1);
    }

    @EventListener(ApplicationStartedEvent.class)
    void holdAgainstTheRule() {
        matrix.forEach((impact, levels) -> {
            for (int likelihood = 1; likelihood <= levels.size(); likelihood++) {
                var rule = rules.ask("riskLevel", Map.of("impact", impact, "likelihood", likelihood));
                if (!rule.outcome().equals(level(impact, likelihood).name())) {
                    throw new FaultyConfiguration(
                            FILE,
                            "riskMatrix, impact %d, likelihood %d".formatted(impact, likelihood),
                            "says %s, but %s of processes/decisions/riskLevel.dmn says %s"
                                    .formatted(level(impact, likelihood), rule.rule(), rule.outcome()));
                }
            }
        });
    }

    private static List<Option> options(ScaleFile.Scale scale, Locale reader) {
        return scale.levels().stream()
                .map(level -> new Option(
                        String.valueOf(level.value()),
                        level.value() + " " + worded(level.label(), reader),
                        worded(level.text(), reader)))
                .toList();
    }

    private static String worded(Map<String, String> words, Locale reader) {
        return words.getOrDefault(reader.getLanguage(), words.getOrDefault("en", ""));
    }
}
