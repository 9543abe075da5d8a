package kz.birlese.workflow.form;

/** Tells whether a file was given by the person who sends the form, for the case the form is about. */
@FunctionalInterface
interface KnownFiles {

    /** The file's extension with its dot, in lower case; null when there is no such file of theirs. */
    String extension(String id);
}
