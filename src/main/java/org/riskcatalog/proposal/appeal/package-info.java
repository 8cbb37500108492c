/** A rejected proposal: its head may appeal to the chair within a time. */
@NamedInterface("appeal")
@NullMarked
package org.riskcatalog.proposal.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
