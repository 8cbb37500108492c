/** Camunda's Cockpit behind the same sign-in, for administrators, with a door that lets nobody answer for a delegation. */
@NullMarked
package org.riskcatalog.engine.cockpit;

import org.jspecify.annotations.NullMarked;
