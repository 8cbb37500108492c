/** The four forms of a national clearance, the same for every room's act. */
@NullMarked
package org.riskcatalog.clearance.web;

import org.jspecify.annotations.NullMarked;
