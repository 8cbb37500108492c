package org.riskcatalog.engine.cockpit;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the first request is taken: the grants are as they should be, and the setup page has nothing left to set up. */
@Component
class CockpitStart implements SmartInitializingSingleton {

    private final CockpitGrants grants;
    private final Administrators administrators;

    CockpitStart(CockpitGrants grants, Administrators administrators) {
        this.grants = grants;
        this.administrators = administrators;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grants.write();
        administrators.mirror();
        administrators.verify();
    }
}
