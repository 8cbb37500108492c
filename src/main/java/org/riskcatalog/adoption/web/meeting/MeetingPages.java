package org.riskcatalog.adoption.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.MeetingList;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of meetings, each of them, its agenda and its minutes, printable. */
@Controller
class MeetingPages {

    private final MeetingList list;
    private final ShowMeeting show;
    private final Moments moments;
    private final Reader reader;

    MeetingPages(MeetingList list, ShowMeeting show, Moments moments, Reader reader) {
        this.list = list;
        this.show = show;
        this.moments = moments;
        this.reader = reader;
    }

    @GetMapping("/meetings")
    String list(@RequestParam Map<String, String> parameters, HttpServletRequest request, Model model) {
        var query = new MeetingAddress(parameters).query();
        var found = list.find(query, actor());
        model.addAttribute("page", new Page<>(found.items(), query.page(), query.size(), found.total()));
        model.addAttribute("query", query);
        model.addAttribute("bodies", Body.values());
        model.addAttribute("office", actor().is(Role.SECRETARIAT));
        var asked = request.getQueryString();
        model.addAttribute("csv", "/meetings/meetings.csv" + (asked == null ? "" : "?" + asked));
        return "pages/adoption/meeting/list";
    }

    @GetMapping("/meetings/{reference}")
    String meeting(@PathVariable String reference, Model model) {
        shown(reference, model);
        return "pages/adoption/meeting/meeting";
    }

    @GetMapping("/meetings/{reference}/agenda")
    String agenda(@PathVariable String reference, Model model) {
        shown(reference, model);
        return "pages/adoption/meeting/agenda";
    }

    /** @throws NotThere before the meeting has begun */
    @GetMapping("/meetings/{reference}/minutes")
    String minutes(@PathVariable String reference, Model model) {
        var shown = shown(reference, model);
        if (!shown.meeting().begunAt(moments.now())) {
            throw new NotThere();
        }
        return "pages/adoption/meeting/minutes";
    }

    private ShownMeeting shown(String reference, Model model) {
        var shown = show.show(reference, actor());
        model.addAttribute("shown", shown);
        model.addAttribute("begun", shown.meeting().begunAt(moments.now()));
        model.addAttribute("ahead", shown.meeting().aheadAt(moments.now()));
        model.addAttribute("office", actor().is(Role.SECRETARIAT));
        model.addAttribute("key", UUID.randomUUID().toString());
        return shown;
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}
