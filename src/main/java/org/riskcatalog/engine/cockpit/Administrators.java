package org.riskcatalog.engine.cockpit;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.riskcatalog.people.PeopleEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Those who hold the mandate of an administrator, mirrored in the engine's own tables, because Camunda's web applications
 * know nobody else. Beside them the group always has a technical member: while it had none, anybody could make himself an
 * administrator (CVE-2026-77226). None of them has a password that anybody knows.
 */
@Component
class Administrators {

    static final String GROUP = "camunda-admin";
    static final String TECHNICAL = "technical-member";

    private final IdentityService identity;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();
    private volatile Set<String> mirrored = Set.of();

    Administrators(IdentityService identity, Directory directory, PlatformTransactionManager transactions) {
        this.identity = identity;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        // Also after the commit of an act, whose transaction is still bound to the thread then.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Before an administrator enters: a mandate may have begun since anybody looked. */
    void welcome(String username) {
        if (!mirrored.contains(username)) {
            mirror();
        }
    }

    /** The group is there and has its technical member; the administrators of this moment are in it and nobody else is. */
    synchronized void mirror() {
        transaction.executeWithoutResult(status -> {
            group();
            member(TECHNICAL, "Technical member");
            var people = directory.holding(Role.ADMIN.group());
            people.forEach(person -> member(person.username(), person.name()));
            var wanted = people.stream().map(Person::username).collect(Collectors.toSet());
            members().stream()
                    .filter(id -> !id.equals(TECHNICAL) && !wanted.contains(id))
                    .forEach(id -> identity.deleteMembership(id, GROUP));
            mirrored = wanted;
        });
    }

    /** @throws IllegalStateException if the group has no member: then the start must stop */
    void verify() {
        if (members().isEmpty()) {
            throw new IllegalStateException("The engine's group " + GROUP + " has no member, so that anybody could make"
                    + " himself an administrator of Cockpit. The start stops.");
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(PeopleEvent event) {
        mirror();
    }

    private List<String> members() {
        return identity.createUserQuery().memberOfGroup(GROUP).list().stream()
                .map(User::getId)
                .toList();
    }

    private void group() {
        if (identity.createGroupQuery().groupId(GROUP).count() == 0) {
            var group = identity.newGroup(GROUP);
            group.setName("Administrators");
            group.setType("SYSTEM");
            identity.saveGroup(group);
        }
    }

    private void member(String id, String name) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            var user = identity.newUser(id);
            user.setFirstName(name);
            user.setLastName("");
            user.setPassword(new BigInteger(256, random).toString(Character.MAX_RADIX));
            identity.saveUser(user);
        }
        if (identity.createUserQuery().userId(id).memberOfGroup(GROUP).count() == 0) {
            identity.createMembership(id, GROUP);
        }
    }
}
