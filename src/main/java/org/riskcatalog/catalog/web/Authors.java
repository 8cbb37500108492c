package org.riskcatalog.catalog.web;

import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Names of those who write revisions: a State by its name, a body by its word; in templates {@code @authors}. */
@Component("authors")
class Authors {

    private final Texts texts;

    Authors(Texts texts) {
        this.texts = texts;
    }

    public String name(String author) {
        return Role.ofWord(author).map(role -> texts.value(role).toString()).orElseGet(() -> texts.state(author));
    }
}
