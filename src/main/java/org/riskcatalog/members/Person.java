package org.riskcatalog.members;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody known to the catalog, with or without a mandate.
 *
 * @param email empty if none is known
 * @param open may sign in; false once the account is closed
 */
public record Person(UUID id, String username, String name, String email, Locale locale, boolean open) {}
