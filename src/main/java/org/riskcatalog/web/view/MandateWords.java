package org.riskcatalog.web.view;

import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Says a group as the mandate that it stands for, in the language of the thread: "Kazakhstan, head of delegation". */
@Component
public class MandateWords {

    private static final String WORDS = "web.role.";

    private final Texts texts;

    MandateWords(Texts texts) {
        this.texts = texts;
    }

    public String of(String group) {
        if (group.startsWith(Actor.CHAIR_OF)) {
            int end = Actor.CHAIR_OF.length();
            return ofState(group.substring(end), group.substring(0, end - 1));
        }
        int colon = group.indexOf(':');
        return colon < 0 ? texts.say(WORDS + group) : ofState(group.substring(colon + 1), group.substring(0, colon));
    }

    private String ofState(String state, String role) {
        return texts.state(state) + ", " + texts.say(WORDS + role);
    }
}
