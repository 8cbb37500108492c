/** What the States do not agree on: how the chair conciliates it, and where it goes from there. */
@NamedInterface("conciliation")
@NullMarked
package org.riskcatalog.adoption.conciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
