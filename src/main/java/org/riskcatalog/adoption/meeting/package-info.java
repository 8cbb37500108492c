/** Meetings of the bodies: when and where, what is on the agenda, who attends, what was decided and who confirmed it. */
@NamedInterface("meeting")
@NullMarked
package org.riskcatalog.adoption.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
