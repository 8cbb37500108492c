@NullMarked
package org.riskcatalog.adoption.silence;

import org.jspecify.annotations.NullMarked;
