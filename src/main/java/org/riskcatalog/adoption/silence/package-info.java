/** The silence procedure (OSCE MC.DOC/1/06, Annex 1(A)): adopted unless somebody objects before an exact instant. */
@NamedInterface("silence")
@NullMarked
package org.riskcatalog.adoption.silence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
