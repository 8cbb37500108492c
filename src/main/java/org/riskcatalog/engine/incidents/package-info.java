/** What failed beside the engine's own jobs, as incidents of the case that it belongs to. */
@NullMarked
package org.riskcatalog.engine.incidents;

import org.jspecify.annotations.NullMarked;
