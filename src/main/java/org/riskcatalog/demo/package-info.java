/** The demonstration: its clock and its filling by twelve entries. Exists under the profile {@code demo} alone. */
@NullMarked
package org.riskcatalog.demo;

import org.jspecify.annotations.NullMarked;
