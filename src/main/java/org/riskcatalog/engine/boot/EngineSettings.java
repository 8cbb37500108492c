package org.riskcatalog.engine.boot;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is set on the engine in code: which beans its diagrams see and which listeners every diagram gets. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final ObjectProvider<BpmnParseListener> listeners;

    EngineSettings(BeanFactory beans, ObjectProvider<BpmnParseListener> listeners) {
        this.beans = beans;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(new DiagramBeans(beans));
        // A task that its caller's deadline ends was not answered: what it would have said must not be asked for.
        configuration.setSkipOutputMappingOnCanceledActivities(true);
        List<BpmnParseListener> all = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            all.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.orderedStream().forEach(all::add);
        configuration.setCustomPostBPMNParseListeners(all);
    }
}
