/** The page of the chair: who holds it, who is next, what is handed over. */
@NullMarked
package org.riskcatalog.rotation.web;

import org.jspecify.annotations.NullMarked;
