package org.riskcatalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.web.view.DeskCount;
import org.riskcatalog.web.view.Filling;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What stands around every page; in templates {@code @frame}. A page that is not drawn costs nothing. */
@Component("frame")
public class Frame {
    private final Reader reader;
    private final MemberStates states;
    private final Texts texts;
    private final Here here;
    private final ObjectProvider<DeskCount> desk;
    private final ObjectProvider<Filling> filling;
    private final boolean demonstration;

    Frame(
            Reader reader,
            MemberStates states,
            Texts texts,
            Here here,
            ObjectProvider<DeskCount> desk,
            ObjectProvider<Filling> filling,
            Environment environment) {
        this.reader = reader;
        this.states = states;
        this.texts = texts;
        this.here = here;
        this.desk = desk;
        this.filling = filling;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The person signed in; null for a visitor, and on pages that tell of a failure. */
    public @Nullable Actor person() {
        return actor().orElse(null);
    }

    /** "A. Toktogulova, head of delegation, Kyrgyzstan": the name with the first of what the person may be. */
    public String signedIn() {
        return actor().map(this::described).orElse("");
    }

    /** The main navigation of this person. */
    public List<NavItem> navigation() {
        return actor().map(this::navigation).orElse(List.of());
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** How far the demonstration is; null once it is filled, and outside of it. */
    public Filling.@Nullable Progress filling() {
        return demonstration && !ReaderLocale.broken(Here.request())
                ? filling.stream()
                        .map(Filling::running)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public Language[] languages() {
        return Language.values();
    }

    private Optional<Actor> actor() {
        return ReaderLocale.broken(Here.request()) ? Optional.empty() : reader.actor();
    }

    private String described(Actor actor) {
        return actor.groups().stream()
                .findFirst()
                .map(group -> actor.name() + ", " + texts.say("web.role." + role(group)) + state(group))
                .orElse(actor.name());
    }

    private static String role(String group) {
        return group.startsWith(Actor.CHAIR_OF)
                ? Actor.CHAIR_OF.substring(0, Actor.CHAIR_OF.length() - 1)
                : group.replaceFirst(":.*", "");
    }

    private String state(String group) {
        var code = group.replaceFirst(".*:|" + Actor.CHAIR_OF, "");
        return states.find(code)
                .map(state -> ", " + state.name(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    private List<NavItem> navigation(Actor actor) {
        var items = new ArrayList<NavItem>();
        int tasks = desk.stream().mapToInt(count -> count.of(actor)).findFirst().orElse(-1);
        items.add(new NavItem("desk", "/desk", here.at("/desk") || here.at("/tasks"), tasks));
        items.add(new NavItem("catalog", "/catalog", here.at("/catalog") || here.at("/entries"), -1));
        items.add(item("matrix"));
        items.add(item("measures"));
        items.add(item("meetings"));
        items.add(item("decisions"));
        items.add(item("chair"));
        if (actor.is(Role.CHAIR) || actor.is(Role.SECRETARIAT)) {
            items.add(item("oversight"));
        }
        if (PeopleRights.looksAtAll(actor)) {
            items.add(item("people"));
        }
        if (actor.is(Role.ADMIN)) {
            items.add(item("administration"));
            items.add(new NavItem("cockpit", "/camunda/app/cockpit/", false, -1));
        }
        return items;
    }

    private NavItem item(String word) {
        return new NavItem(word, "/" + word, here.at("/" + word), -1);
    }
}
