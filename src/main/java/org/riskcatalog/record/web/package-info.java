/** The journal of an entry: section of its page, page of its own, CSV and JSON. */
@NullMarked
package org.riskcatalog.record.web;

import org.jspecify.annotations.NullMarked;
