package org.riskcatalog.engine.cockpit;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.springframework.stereotype.Component;

/** Nobody is granted anything for a single task or definition: the engine would else write a row for each. */
@Component
class CockpitSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(nothing());
    }

    private static ResourceAuthorizationProvider nothing() {
        // Each of its thirty methods answers with authorizations to write; null means none.
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                ResourceAuthorizationProvider.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, method, arguments) -> null);
    }
}
