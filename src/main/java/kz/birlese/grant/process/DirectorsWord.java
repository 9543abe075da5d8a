package kz.birlese.grant.process;

import kz.birlese.workflow.Submission;

/** What a director's form says: approve, or send back with a reason. */
record DirectorsWord(boolean approves, String reason) {

    static DirectorsWord in(Submission form) {
        return new DirectorsWord("approve".equals(form.text("decision")), form.text("reason"));
    }
}
