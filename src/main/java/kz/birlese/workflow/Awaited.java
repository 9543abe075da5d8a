package kz.birlese.workflow;

import java.util.List;

/** Tells the person at work what goes on elsewhere before their next task can come; one bean for each such wait. */
@FunctionalInterface
public interface Awaited {

    /** A sentence each, in the person's language; empty when nothing is awaited for them. */
    List<String> byThem();
}
