/** The browser and JSON face of silence and decision. */
@NullMarked
package org.riskcatalog.adoption.web;

import org.jspecify.annotations.NullMarked;
