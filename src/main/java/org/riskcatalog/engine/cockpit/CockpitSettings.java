package org.riskcatalog.engine.cockpit;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.springframework.stereotype.Component;

/** Settings that only Cockpit needs: whose names may enter, and that nobody is granted anything for a single task. */
@Component
class CockpitSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(nothing());
        // The letters of our user names; without it the engine refuses a dot, and so an administrator.
        configuration.setUserResourceWhitelistPattern("[a-z0-9._-]+");
    }

    private static ResourceAuthorizationProvider nothing() {
        // The engine would else write a row for each task and definition. Each of its thirty methods answers with
        // authorizations to write; null means none.
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                ResourceAuthorizationProvider.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, method, arguments) -> null);
    }
}
