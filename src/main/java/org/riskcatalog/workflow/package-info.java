/** The engine-free words: tasks, cases, rules. What the engine room is to everybody else. */
@NullMarked
package org.riskcatalog.workflow;

import org.jspecify.annotations.NullMarked;
