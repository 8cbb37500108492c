/** The catalog in the browser and as JSON: list, entry with the sections of all rooms, differences, diagram. */
@NullMarked
package org.riskcatalog.catalog.web;

import org.jspecify.annotations.NullMarked;
