package org.riskcatalog.notices;

import java.util.UUID;

/** A notice that was not delivered is on its way again. */
public record NoticeTriedAgain(UUID notice) {}
