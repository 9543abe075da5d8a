package kz.birlese.workflow.library;

/** What a file is made of, as far as two of its versions can differ in it. */
public enum Part {
    PROCESS,
    BOX,
    FLOW,
    TABLE,
    COLUMN,
    ROW,
    FORM,
    FIELD
}
