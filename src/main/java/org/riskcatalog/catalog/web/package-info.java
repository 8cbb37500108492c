/** The pages and the JSON of entries. */
@NullMarked
package org.riskcatalog.catalog.web;

import org.jspecify.annotations.NullMarked;
