package org.riskcatalog.engine.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys the processes at start, after they were held against the code; what did not change is not deployed again. */
@Component
class Deployments implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ProcessFiles files;
    private final ProcessFit fit;
    private final DecisionFit decisions;

    Deployments(RepositoryService repository, ProcessFiles files, ProcessFit fit, DecisionFit decisions) {
        this.repository = repository;
        this.files = files;
        this.fit = fit;
        this.decisions = decisions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var all = files.all();
        fit.check(all);
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
