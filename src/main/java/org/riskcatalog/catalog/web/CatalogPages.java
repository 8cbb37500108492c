package org.riskcatalog.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.EntryList;
import org.riskcatalog.catalog.EntryQuery;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryRows;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.Stage;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Cycle;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of entries: search, filters and order stand in its address. */
@Controller
class CatalogPages {

    private final EntryList entries;
    private final EntryVisibility visibility;
    private final List<EntryRows> rooms;
    private final MemberStates states;
    private final Cycle cycle;
    private final Reader reader;
    private final Texts texts;

    CatalogPages(
            EntryList entries,
            EntryVisibility visibility,
            List<EntryRows> rooms,
            MemberStates states,
            Cycle cycle,
            Reader reader,
            Texts texts) {
        this.entries = entries;
        this.visibility = visibility;
        this.rooms = rooms;
        this.states = states;
        this.cycle = cycle;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping("/catalog")
    String list(@RequestParam Map<String, String> parameters, HttpServletRequest request, Model model) {
        var query = new ListAddress(parameters).query();
        var actor = actor();
        var found = entries.find(query, actor);
        model.addAttribute("entries", new Page<>(rows(found.rows(), actor), query.page(), query.size(), found.total()));
        model.addAttribute("inForce", found.inForce());
        model.addAttribute("guest", !visibility.takesPart(actor));
        model.addAttribute("query", query);
        model.addAttribute(
                "csv",
                "/catalog/entries.csv" + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        model.addAttribute("cycle", cycle);
        model.addAttribute("states", states.all());
        model.addAttribute("categories", Category.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("statuses", EntryStatus.values());
        model.addAttribute("levels", RiskLevel.values());
        return "pages/catalog/list";
    }

    @GetMapping("/catalog/entries.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        var address = new ListAddress(parameters);
        var actor = actor();
        var header = List.of(
                        "handle",
                        "number",
                        "title",
                        "category",
                        "proposer",
                        "stage",
                        "status",
                        "since",
                        "level",
                        "affects")
                .stream()
                .map(column -> texts.say("catalog.csv." + column))
                .toList();
        var whole = entries.find(address.query(0, EntryQuery.WHOLE), actor);
        return Csv.file("catalog", header, whole.rows().stream().map(this::cells));
    }

    private List<CatalogRow> rows(List<EntryRow> rows, Actor actor) {
        Map<UUID, EntryRows.Row> told = new HashMap<>();
        rooms.forEach(
                room -> room.of(rows, actor).forEach((entry, more) -> told.merge(entry, more, EntryRows.Row::or)));
        return rows.stream().map(row -> row(row, told.get(row.id()))).toList();
    }

    private static CatalogRow row(EntryRow entry, EntryRows.@Nullable Row told) {
        return told == null ? new CatalogRow(entry, null, null) : new CatalogRow(entry, told.line(), told.strip());
    }

    private List<Object> cells(EntryRow entry) {
        return List.of(
                entry.handle(),
                entry.catalogNumber() == null ? "" : entry.catalogNumber(),
                entry.title(),
                texts.value(entry.category()),
                entry.proposer(),
                texts.value(entry.stage()),
                texts.value(entry.status()),
                entry.since(),
                texts.value(entry.level()),
                entry.affectedStates());
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
