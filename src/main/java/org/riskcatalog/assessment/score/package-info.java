/** What one State says in a round: likelihood, impacts, how sure it is, and what it expects of the measures. */
@NamedInterface("score")
@NullMarked
package org.riskcatalog.assessment.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
