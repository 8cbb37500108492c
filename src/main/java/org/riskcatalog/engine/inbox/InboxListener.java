package org.riskcatalog.engine.inbox;

import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs the inbox on every user task of every diagram, in the engine's own transaction. */
@Component
class InboxListener extends AbstractBpmnParseListener {

    private final Map<String, TaskListener> listeners;

    InboxListener(ObjectProvider<InboxRows> rows) {
        this.listeners = Map.of(
                TaskListener.EVENTNAME_CREATE,
                task -> rows.getObject().opened(task),
                TaskListener.EVENTNAME_COMPLETE,
                task -> rows.getObject().finished(task.getId()),
                TaskListener.EVENTNAME_DELETE,
                task -> rows.getObject().finished(task.getId()));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            var definition = behavior.getTaskDefinition();
            listeners.forEach(definition::addBuiltInTaskListener);
        }
    }
}
