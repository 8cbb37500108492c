/** What a room must give so that the desk can show and take the answer to one of its tasks. */
@NamedInterface("forms")
@NullMarked
package org.riskcatalog.desk.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
