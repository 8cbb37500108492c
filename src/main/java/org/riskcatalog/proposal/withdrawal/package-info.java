/** A sponsor takes its entry back; another sponsor may take it over. */
@NamedInterface("withdrawal")
@NullMarked
package org.riskcatalog.proposal.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
