/** Decision tables answer the rooms' questions. */
@NullMarked
package org.riskcatalog.engine.rules;

import org.jspecify.annotations.NullMarked;
