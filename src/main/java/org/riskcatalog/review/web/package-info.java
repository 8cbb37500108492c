/** The review as pages and forms. */
@NullMarked
package org.riskcatalog.review.web;

import org.jspecify.annotations.NullMarked;
