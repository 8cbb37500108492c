/** What pages are filled with: small models of the fragments in {@code templates/fragments}, texts and moments. */
@NamedInterface("view")
@NullMarked
package org.riskcatalog.web.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
