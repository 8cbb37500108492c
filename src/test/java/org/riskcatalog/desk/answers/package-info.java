@NullMarked
package org.riskcatalog.desk.answers;

import org.jspecify.annotations.NullMarked;
