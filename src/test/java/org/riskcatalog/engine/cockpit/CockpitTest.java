package org.riskcatalog.engine.cockpit;

import org.junit.jupiter.api.Nested;
import org.riskcatalog.people.RoomOfPeople;

/** Cockpit over real HTTP: who comes in, what is shown, what is refused; all in the one application that a JVM can have. */
@RoomOfPeople
class CockpitTest {

    @Nested
    class Entrance extends WhoComesIntoCockpit {}

    @Nested
    class Questions extends WhatCockpitAsks {}

    @Nested
    class Acts extends WhatCockpitChanges {}
}
