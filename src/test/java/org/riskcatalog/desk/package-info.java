@NullMarked
package org.riskcatalog.desk;

import org.jspecify.annotations.NullMarked;
