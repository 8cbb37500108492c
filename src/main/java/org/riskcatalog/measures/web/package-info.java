/** Pages, JSON and task forms of measures. */
@NullMarked
package org.riskcatalog.measures.web;

import org.jspecify.annotations.NullMarked;
