/** Where States stand on a text, and what all their positions together say. */
@NamedInterface("position")
@NullMarked
package org.riskcatalog.review.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
