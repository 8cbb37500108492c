package org.riskcatalog.web.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.people.GrantMandate;
import org.riskcatalog.people.PeopleList;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator prepares a mandate. */
@Controller
@RequestMapping("/people/{person}/mandates/new")
class MandateController {

    private final GrantMandate mandates;
    private final PeopleList people;
    private final PeopleActs acts;
    private final MandateLines lines;
    private final MemberStates states;
    private final Texts texts;

    MandateController(
            GrantMandate mandates,
            PeopleList people,
            PeopleActs acts,
            MandateLines lines,
            MemberStates states,
            Texts texts) {
        this.mandates = mandates;
        this.people = people;
        this.acts = acts;
        this.lines = lines;
        this.states = states;
        this.texts = texts;
    }

    record Answers(
            @NotNull @Nullable Role role,
            @Nullable String party,
            boolean cleared,
            @NotNull @OfThisCentury @Nullable LocalDate from,
            @OfThisCentury @Nullable LocalDate until,
            @Size(max = 500) @Nullable String reference,
            @Size(max = 60) @Nullable String substituteOf) {

        Answers {
            party = Objects.requireNonNullElse(party, "");
            reference = Objects.requireNonNullElse(reference, "");
            substituteOf = Objects.requireNonNullElse(substituteOf, "").strip();
        }
    }

    @GetMapping
    String ask(@PathVariable UUID person, Model model) {
        model.addAttribute("answers", new Answers(null, "", false, null, null, "", ""));
        return page(person, model);
    }

    @PostMapping
    ModelAndView prepare(
            @PathVariable UUID person,
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var page = page(person, model);
        return acts.done(
                        "people/prepare-mandate",
                        key,
                        answers,
                        binding,
                        act -> mandates.prepare(wanted(person, answers), act))
                ? new ModelAndView("redirect:/people/" + person)
                : new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private GrantMandate.Wanted wanted(UUID person, Answers answers) {
        var zone = lines.zone(String.valueOf(answers.party()));
        var until = answers.until();
        return new GrantMandate.Wanted(
                person,
                Objects.requireNonNull(answers.role()),
                String.valueOf(answers.party()),
                answers.cleared(),
                Objects.requireNonNull(answers.from()).atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
                String.valueOf(answers.reference()),
                String.valueOf(answers.substituteOf()));
    }

    private String page(UUID person, Model model) {
        var reader = acts.actor();
        if (!PeopleRights.administers(reader)) {
            throw new NotThere();
        }
        model.addAttribute("person", people.sheet(reader, person).account().person());
        model.addAttribute("roles", roles());
        model.addAttribute("parties", parties());
        model.addAttribute("form", "people.prepare");
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/people/prepare-mandate";
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), texts.say("web.role." + role.word())))
                .toList();
    }

    private List<Option> parties() {
        return Stream.concat(states.all().stream(), states.observers().stream())
                .map(member -> new Option(member.code(), texts.state(member.code())))
                .toList();
    }
}
