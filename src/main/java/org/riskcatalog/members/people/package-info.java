/** People, their access and their mandates: two people grant a mandate, and every step of it is on record. */
@NamedInterface("people")
@NullMarked
package org.riskcatalog.members.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
