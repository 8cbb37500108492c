/** Who is told, and whether it arrived: an outbox written with the act, sent by a job. */
@NullMarked
package org.riskcatalog.notices;

import org.jspecify.annotations.NullMarked;
