/** Comments are answered: dispositions, what their authors say to them, the next revision and whether it is reviewed again. */
@NamedInterface("resolution")
@NullMarked
package org.riskcatalog.review.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
