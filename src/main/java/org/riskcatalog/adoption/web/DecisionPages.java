package org.riskcatalog.adoption.web;

import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.DecisionList;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of decisions, and each of them in standard form, printable. */
@Controller
class DecisionPages {

    private static final int MOST = 200;

    private final DecisionList list;
    private final IssuedDecisions issued;
    private final RiskEntries entries;
    private final FrozenText frozen;
    private final Reader reader;

    DecisionPages(DecisionList list, IssuedDecisions issued, RiskEntries entries, FrozenText frozen, Reader reader) {
        this.list = list;
        this.issued = issued;
        this.entries = entries;
        this.frozen = frozen;
        this.reader = reader;
    }

    @GetMapping("/decisions")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "-number") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size,
            Model model) {
        var query = new DecisionList.Query(q.strip(), sort, Math.max(0, page), Math.min(MOST, Math.max(1, size)));
        var found = list.find(query, actor());
        model.addAttribute("page", new Page<>(found.items(), query.page(), query.size(), found.total()));
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        return "pages/adoption/decisions";
    }

    @GetMapping("/decisions/{*number}")
    String decision(@PathVariable String number, Model model) {
        var decision = issued.at(number, actor());
        var entry = entries.get(decision.entryId());
        model.addAttribute("decision", decision);
        model.addAttribute("sealed", issued.sealed(decision, actor()));
        model.addAttribute("positions", issued.seesPositions(decision, actor()));
        model.addAttribute("entry", entry);
        model.addAttribute(
                "paragraphs", frozen.paragraphs(decision.subjectKind(), decision.subjectId(), decision.revisionId()));
        return "pages/adoption/decision";
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
