package org.riskcatalog.web.people;

import org.riskcatalog.people.PeopleList;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.web.view.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people. */
@Controller
class PeopleController {

    private static final int LARGEST_PAGE = 100;
    private static final int FURTHEST = 100_000;

    private final PeopleList people;
    private final PeopleActs acts;

    PeopleController(PeopleList people, PeopleActs acts) {
        this.people = people;
        this.acts = acts;
    }

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size,
            Model model) {
        var reader = acts.actor();
        var number = Math.max(0, Math.min(page, FURTHEST));
        var rows = Math.min(Math.max(1, size), LARGEST_PAGE);
        var found = people.page(reader, search, sort, number, rows);
        model.addAttribute("page", new Page<>(found.rows(), number, rows, found.total()));
        model.addAttribute("search", search);
        model.addAttribute("sort", sort);
        model.addAttribute("looksAtAll", PeopleRights.looksAtAll(reader));
        model.addAttribute("administers", PeopleRights.administers(reader));
        return "pages/people/people";
    }
}
