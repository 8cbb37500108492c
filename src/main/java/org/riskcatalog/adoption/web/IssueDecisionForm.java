package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.IssueDecision;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.catalog.web.SpokenText;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The registrar reads the text with its statements and issues the decisions in standard form. */
@Component
class IssueDecisionForm implements TaskForm<IssueDecisionForm.Answers> {

    /** There is nothing to fill in: the number comes from the series, the rest is on record. */
    record Answers() {}

    private final IssueDecision issue;
    private final Statements statements;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final SpokenText spoken;

    IssueDecisionForm(
            IssueDecision issue, Statements statements, RiskEntries entries, Revisions revisions, SpokenText spoken) {
        this.issue = issue;
        this.statements = statements;
        this.entries = entries;
        this.revisions = revisions;
        this.spoken = spoken;
    }

    @Override
    public String key() {
        return "adoption/issue-decision";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers();
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "toIssue", toIssue(task.entry()).stream().map(AdoptedLine::of).toList(),
                "statements",
                        statements.findByEntryIdOrderByReceivedAt(task.entry()).stream()
                                .map(StatementLine::of)
                                .toList(),
                "paragraphs", paragraphs(task.entry()));
    }

    private List<Decision> toIssue(UUID entry) {
        return issue.toIssue(entry);
    }

    private List<Paragraph> paragraphs(UUID entry) {
        return spoken.paragraphs(revisions.text(entries.get(entry).revision()));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "adoption.issue-decision.consequence", toIssue(task.entry()).size());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        issue.issue(task.entry(), act);
        return "issued";
    }
}
