/** A proposal goes on in an entry that exists, if the heads of both sponsors agree. */
@NamedInterface("merger")
@NullMarked
package org.riskcatalog.proposal.merger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
