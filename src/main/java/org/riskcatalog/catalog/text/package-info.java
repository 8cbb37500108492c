/** The text of an entry at one time: what a proposal says, a revision keeps and a comment points at. */
@NamedInterface("text")
@NullMarked
package org.riskcatalog.catalog.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
