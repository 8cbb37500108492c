/** Answers as people and programs send them: read into records, judged field by field, described, kept half-finished. */
@NullMarked
package org.riskcatalog.desk.answers;

import org.jspecify.annotations.NullMarked;
