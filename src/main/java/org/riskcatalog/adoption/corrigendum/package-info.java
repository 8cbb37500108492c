/** Corrections of the wording of a text in force, each under a silence of its own. */
@NamedInterface("corrigendum")
@NullMarked
package org.riskcatalog.adoption.corrigendum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
