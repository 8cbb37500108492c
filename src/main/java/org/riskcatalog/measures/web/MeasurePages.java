package org.riskcatalog.measures.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.measures.MeasureList;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.SeenMeasures;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All measures, State by State, and each of them. */
@Controller
class MeasurePages {

    private final MeasureList list;
    private final MeasureTable table;
    private final SeenMeasures seen;
    private final ShowMeasure show;
    private final Readings readings;
    private final MemberStates members;
    private final Reader reader;

    MeasurePages(
            MeasureList list,
            MeasureTable table,
            SeenMeasures seen,
            ShowMeasure show,
            Readings readings,
            MemberStates members,
            Reader reader) {
        this.list = list;
        this.table = table;
        this.seen = seen;
        this.show = show;
        this.readings = readings;
        this.members = members;
        this.reader = reader;
    }

    @GetMapping("/measures")
    String list(@RequestParam Map<String, String> parameters, HttpServletRequest request, Model model) {
        var actor = actor();
        var query = new MeasureAddress(parameters).query();
        var found = list.find(query, actor);
        var lines = table.lines(found.rows(), query, actor);
        model.addAttribute("page", new Page<>(lines, query.page(), query.size(), found.total()));
        model.addAttribute("shares", list.shares(query, actor));
        model.addAttribute("query", query);
        model.addAttribute("states", members.all());
        model.addAttribute("levels", CommitmentLevel.values());
        model.addAttribute("types", MeasureType.values());
        model.addAttribute("statuses", MeasureStatus.values());
        model.addAttribute("own", actor.states());
        var asked = request.getQueryString();
        model.addAttribute("csv", "/measures/measures.csv" + (asked == null ? "" : "?" + asked));
        return "pages/measures/list";
    }

    @GetMapping("/measures/{number}")
    String measure(@PathVariable String number, Model model) {
        var actor = actor();
        var found = seen.get(number, actor);
        readings.note(found.entry(), actor, "measure");
        model.addAttribute("shown", show.show(found, actor));
        model.addAttribute("entry", found.entry());
        return "pages/measures/measure";
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
