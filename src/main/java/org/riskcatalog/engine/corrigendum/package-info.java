/** The process entry-corrigendum: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.corrigendum;

import org.jspecify.annotations.NullMarked;
