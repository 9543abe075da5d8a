package kz.birlese.workflow.repair;

import java.util.Set;
import java.util.UUID;

/**
 * A routing value that a person may correct. Its bean is called like the value; it answers what the records say the value
 * should be, so that a correction brings the process in line with them and never against them.
 */
public interface Correctable {

    /** What it may be set to as the case stands, written as the diagram writes it; empty when it is right or not known. */
    Set<String> allowed(UUID caseId);
}
