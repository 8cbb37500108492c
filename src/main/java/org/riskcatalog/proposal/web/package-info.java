/** Pages, JSON and task forms of proposals. */
@NullMarked
package org.riskcatalog.proposal.web;

import org.jspecify.annotations.NullMarked;
