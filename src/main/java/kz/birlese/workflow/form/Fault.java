package kz.birlese.workflow.form;

import java.util.List;

/** Where in a file something was found that cannot stay. */
record Fault(String file, String component) {

    void unless(boolean holds, String what) {
        if (!holds) {
            throw of(what);
        }
    }

    /** Nothing said is fine too. */
    void among(String said, String property, String... known) {
        unless(said == null || List.of(known).contains(said), property + " " + said + " is none of " + List.of(known));
    }

    UnfitForm of(String what) {
        return new UnfitForm(file, component, what);
    }
}
