/** The process member-review: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.memberreview;

import org.jspecify.annotations.NullMarked;
