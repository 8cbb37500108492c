/** The browser face of the scores: the sheet in the clearance forms, the section of the entry page, the matrix. */
@NullMarked
package org.riskcatalog.assessment.web;

import org.jspecify.annotations.NullMarked;
