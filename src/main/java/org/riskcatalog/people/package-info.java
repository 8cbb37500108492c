/** People, their access and their mandates: two people grant a mandate, and every step of it is on record. */
@NullMarked
package org.riskcatalog.people;

import org.jspecify.annotations.NullMarked;
