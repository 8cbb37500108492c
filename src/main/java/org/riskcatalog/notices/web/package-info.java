/** Notices in the browser: one's own, and for administrators whether those of others arrived. */
@NullMarked
package org.riskcatalog.notices.web;

import org.jspecify.annotations.NullMarked;
