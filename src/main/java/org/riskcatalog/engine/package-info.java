/** Camunda, and nothing that Camunda must not know. A successor engine replaces this room. */
@NullMarked
package org.riskcatalog.engine;

import org.jspecify.annotations.NullMarked;
