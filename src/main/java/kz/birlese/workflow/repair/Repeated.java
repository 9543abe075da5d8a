package kz.birlese.workflow.repair;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** How often a person has had a box repeated: the box tells a second letter from the first by it. */
public final class Repeated {

    private Repeated() {}

    static String name(String box) {
        return box + "Repeated";
    }

    /** For the box that runs; 0 when nobody has had it repeated. */
    public static int times(DelegateExecution execution) {
        Object times = execution.getVariable(name(execution.getCurrentActivityId()));
        return times == null ? 0 : (Integer) times;
    }
}
