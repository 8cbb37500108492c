package org.riskcatalog.web;

/**
 * A word of the main navigation.
 *
 * @param key last part of its message key {@code web.nav.<key>}
 * @param count shown beside it; negative for none
 */
public record NavItem(String key, String path, boolean current, int count) {}
