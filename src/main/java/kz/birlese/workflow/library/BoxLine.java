package kz.birlese.workflow.library;

/**
 * One box of a diagram in words.
 *
 * @param name as the file calls it
 * @param note what its designer wrote about it; empty when nothing
 * @param role whose task it is; null for what nobody does
 * @param event what an event waits for; null for what is no event
 * @param sitsOn the box an event sits on, or null
 * @param uses the form, the table or the process it shows, asks or calls; null when none
 * @param bean the Java that belongs to it, by the name it is wired with; null when none
 */
public record BoxLine(
        String id,
        Sort sort,
        String name,
        String note,
        String role,
        Event event,
        String sitsOn,
        Used uses,
        String bean) {

    /** What sort of box it is. */
    public enum Sort {
        PERSON,
        SYSTEM,
        TABLE,
        PROCESS,
        EVENT,
        QUESTION,
        WITHIN,
        BEGINNING,
        END
    }

    /** Something else of the library. */
    public record Used(Kind kind, String key) {}

    /** @param says the expression of a clock or a condition, or the name of a message */
    public record Event(Wait waitsFor, String says) {}

    /** What an event waits for. */
    public enum Wait {
        CLOCK,
        CONDITION,
        MESSAGE,
        OTHER
    }

    /** Whether anything happens in it; gateways, beginnings and ends only say where the way goes. */
    public boolean doesSomething() {
        return switch (sort) {
            case PERSON, SYSTEM, TABLE, PROCESS, EVENT -> true;
            case QUESTION, WITHIN, BEGINNING, END -> false;
        };
    }
}
