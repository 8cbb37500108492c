package org.riskcatalog.members;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A person together with all that he or she may be at this moment.
 *
 * @param groups by mandates valid now, those of States in the order of protocol: {@code head-of-delegation:KZ}, {@code chair}
 * @param locale the language that the person reads
 */
public record Actor(UUID person, String username, String name, Set<String> groups, Locale locale) {

    /** Begins the group of those whose mandate for a State is marked as cleared for RESTRICTED entries. */
    public static final String CLEARED = "cleared:";

    /**
     * Begins the group of those whose mandate for the chair is of that State, whether it holds the chair now or not. No colon: it
     * makes nobody a member of the delegation.
     */
    public static final String CHAIR_OF = "chair-of-";

    public Actor {
        groups = Collections.unmodifiableSet(new LinkedHashSet<>(groups));
    }

    public boolean holds(String group) {
        return groups.contains(group);
    }

    public boolean is(Role body) {
        return holds(body.group());
    }

    public boolean is(Role national, String state) {
        return holds(national.group(state));
    }

    /** May read entries marked RESTRICTED for that State also as its expert. */
    public boolean cleared(String state) {
        return holds(CLEARED + state);
    }

    /** Those of {@link #states()} for which the person may read what is RESTRICTED: as an expert only if cleared. */
    public Set<String> trusted() {
        return states().stream()
                .filter(state -> cleared(state)
                        || is(Role.FOCAL_POINT, state)
                        || is(Role.DEPUTY_FOCAL_POINT, state)
                        || is(Role.HEAD_OF_DELEGATION, state))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Has a mandate for the chair of that State, also while another State holds it. */
    public boolean chairOf(String state) {
        return holds(CHAIR_OF + state);
    }

    /** Has a mandate for the chair of some State, also while another State holds it. */
    public boolean chairOfAny() {
        return groups.stream().anyMatch(group -> group.startsWith(CHAIR_OF));
    }

    /** The States for which the person holds a national mandate, in the order of protocol. */
    public Set<String> states() {
        return groups.stream()
                .map(group -> group.substring(group.indexOf(':') + 1))
                .filter(Predicate.not(groups::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The same person doing something under that group, which then comes first; as it is if the person does not hold it. Under
     * several mandates a person is now head of a delegation, now the chair.
     */
    public Actor acting(String group) {
        if (!holds(group)) {
            return this;
        }
        var first = new LinkedHashSet<>(Set.of(group));
        first.addAll(groups);
        return new Actor(person, username, name, first, locale);
    }

    /** The same as the chair; while another State holds it, by the mandate for the chair. */
    public Actor actingAsChair() {
        return groups.stream()
                .filter(group -> group.equals(Role.CHAIR.group()) || group.startsWith(CHAIR_OF))
                .findFirst()
                .map(this::acting)
                .orElse(this);
    }

    /** The group under which the person acts, the first; empty without a mandate. */
    public Optional<String> actsAs() {
        return groups.stream().findFirst();
    }

    /** The State for whose delegation the person acts; empty when he or she acts for a body. */
    public Optional<String> side() {
        return actsAs().filter(group -> group.indexOf(':') > 0).map(group -> group.substring(group.indexOf(':') + 1));
    }

    /** The only or first of {@link #states()}. */
    public Optional<String> state() {
        return states().stream().findFirst();
    }

    /** Belongs to a delegation. */
    public boolean national() {
        return state().isPresent();
    }
}
