/** Sign-in and the security rules of pages and JSON: everything is denied unless it is listed. */
@NullMarked
package org.riskcatalog.web.security;

import org.jspecify.annotations.NullMarked;
