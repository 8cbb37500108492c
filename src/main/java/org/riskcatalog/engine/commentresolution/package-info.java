/** The process comment-resolution: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.commentresolution;

import org.jspecify.annotations.NullMarked;
