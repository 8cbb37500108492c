package org.riskcatalog.engine.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys the processes at start, after they and those that run were held against the code; what did not change is not deployed again. */
@Component
class Deployments implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ProcessFiles files;
    private final RunningDiagrams running;
    private final ProcessFit fit;
    private final VocabularyFit vocabulary;
    private final DecisionFit decisions;

    Deployments(
            RepositoryService repository,
            ProcessFiles files,
            RunningDiagrams running,
            ProcessFit fit,
            VocabularyFit vocabulary,
            DecisionFit decisions) {
        this.repository = repository;
        this.files = files;
        this.running = running;
        this.fit = fit;
        this.vocabulary = vocabulary;
        this.decisions = decisions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var all = files.all();
        var diagrams = DiagramModels.read(all);
        fit.check(diagrams, running.all());
        vocabulary.check(diagrams, DiagramModels.read(files.builtIn()));
        decisions.check(all);
        var deployment = repository.createDeployment().name("risk-catalog").enableDuplicateFiltering(true);
        all.forEach((name, file) -> {
            try (var content = file.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException("processes/" + name + " cannot be read", e);
            }
        });
        deployment.deploy();
    }
}
