package org.riskcatalog.adoption.meeting;

/** How a meeting treats an item: agreed without debate, debated, noted. */
public enum ItemKind {
    A,
    B,
    NOTE
}
