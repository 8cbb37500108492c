package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Question;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * What a template finds when it shows a form.
 *
 * @param answers as far as what was typed could be read
 * @param typed as it was typed
 * @param facts read-only material by name; its names give way to ours
 */
public record FormPage(
        Question question,
        Record answers,
        ObjectNode typed,
        List<Fault> faults,
        Map<String, Object> facts,
        Map<String, List<Option>> options) {

    public void into(Model model) {
        model.addAllAttributes(facts);
        model.addAttribute("question", question);
        model.addAttribute(FaultyAnswers.NAME, answers);
        model.addAttribute("typed", TypedFields.of(answers.getClass(), typed));
        model.addAttribute("options", options);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FaultyAnswers.NAME, FaultyAnswers.of(answers, faults));
    }
}
