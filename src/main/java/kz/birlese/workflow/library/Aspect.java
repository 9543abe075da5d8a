package kz.birlese.workflow.library;

/** In what something can differ from what it was. */
public enum Aspect {
    /** What it is called in the file. */
    NAME,
    /** Which sort of box or field it is. */
    SORT,
    ROLE,
    PERSON,
    FORM,
    TABLE,
    /** The process it calls. */
    CALLS,
    JAVA,
    TIMER,
    CONDITION,
    MESSAGE,
    /** For which of several it runs, and until when. */
    REPEATS,
    /** The box an event sits on. */
    SITS_ON,
    /** Whether an event ends the box it sits on. */
    INTERRUPTS,
    FROM,
    TO,
    /** The way that is gone when no condition of the others holds. */
    OTHERWISE,
    /** The box, group or list it lies within. */
    WITHIN,
    /** What the designer wrote about it. */
    NOTE,
    /** What concerns the engine alone: waiting points, attempts, listeners, how long history is kept. */
    ENGINE,
    HIT_POLICY,
    EXPRESSION,
    TYPE,
    CELL,
    ORDER,
    TEXT,
    HELP,
    REQUIRED,
    /** What a value must satisfy. */
    LIMIT,
    /** One that can be chosen, or where those come from. */
    OPTION,
    /** A column of a table within a form. */
    SHOWN_COLUMN,
    HIDDEN_WHEN,
    READ_ONLY,
    FIRST_VALUE,
    OTHER
}
