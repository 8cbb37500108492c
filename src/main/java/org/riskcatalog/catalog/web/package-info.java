/** The catalog in the browser and as JSON: list, entry with the sections of all rooms, differences, diagram. */
@NamedInterface("web")
@NullMarked
package org.riskcatalog.catalog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
