/** Decision records and the statements that are issued with them. */
@NamedInterface("decision")
@NullMarked
package org.riskcatalog.adoption.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
