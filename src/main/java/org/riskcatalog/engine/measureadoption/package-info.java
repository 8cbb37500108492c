/** The process measure-adoption: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.measureadoption;

import org.jspecify.annotations.NullMarked;
