/** A browser in the hands of people: what they see, where the focus is, and whether anything is amiss. Knows no room. */
package org.riskcatalog.browser.kit;
