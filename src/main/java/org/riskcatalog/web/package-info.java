/** The face: layout, languages, error pages. Knows {@code members}, {@code people} and {@code acts}; rooms plug in by {@code web.view}. */
@NullMarked
package org.riskcatalog.web;

import org.jspecify.annotations.NullMarked;
