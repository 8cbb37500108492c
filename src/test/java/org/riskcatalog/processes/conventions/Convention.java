package org.riskcatalog.processes.conventions;

import java.util.List;
import java.util.function.Function;
import org.riskcatalog.processes.Diagram;

/** How the procedure is written down. Each convention names what breaks it. */
enum Convention {
    THE_FILE_IS_NAMED_AS_ITS_PROCESS(Names::file),
    IDS_SAY_TYPE_AND_NAME(Names::ids),
    TASKS_ARE_A_VERB_AND_ITS_OBJECT(Names::tasks),
    EVENTS_ARE_AN_OBJECT_IN_ITS_NEW_STATE(Names::events),
    A_USER_TASK_HAS_ONE_WORD_EVERYWHERE(Names::userTasks),
    DIVERGING_GATEWAYS_ARE_QUESTIONS_WITH_ONE_DEFAULT(Gateways::questions),
    JOINS_ARE_UNNAMED_AND_ONLY_JOIN(Gateways::joins),
    CONDITIONS_COMPARE_ONE_WORD(Gateways::conditions),
    PROCESSES_ARE_VERSIONED_AND_KEPT(Execution::versions),
    DELEGATES_ARE_BEANS_NAMED_AS_THEIR_TASK(Execution::delegates),
    NO_SCRIPT_NO_CLASS_NO_LISTENER(Execution::foreignCode),
    TASKS_OF_PEOPLE_SAY_WHO(Execution::addressees),
    TIMERS_ASK_THE_DEADLINES(Execution::timers),
    STEPS_AFTER_TIMERS_RUN_IN_JOBS_OF_THEIR_OWN(Execution::afterTimers),
    LOOPS_ARE_PARALLEL_AND_LEAVE_IN_JOBS_OF_THEIR_OWN(Execution::loops),
    CALLS_PASS_THE_CASE_ON(Calls::passing),
    CALLED_PROCESSES_EXIST(Calls::missing),
    VARIABLES_ARE_IDS_AND_WORDS(Calls::variables),
    MESSAGES_ARE_DOTTED_AND_AWAITED(Calls::messages);

    private final Function<Diagram, List<String>> broken;

    Convention(Function<Diagram, List<String>> broken) {
        this.broken = broken;
    }

    List<String> broken(Diagram diagram) {
        return broken.apply(diagram);
    }
}
