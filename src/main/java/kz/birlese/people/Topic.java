package kz.birlese.people;

/**
 * What a letter is about: people choose by it how they are told. In the order of weight: of several things told about the
 * same task or case at once, the weightiest stands for all.
 */
public enum Topic {
    /**
     * Decisions and what begins or moves a term: awards, rejections, complaints and their answers, questions with an end,
     * receipts, notices of meetings. Goes at once to everybody; nobody can turn it off.
     */
    BINDING,
    /** A task has come to the person, or the term of theirs was moved. */
    MY_TASKS,
    /** Questions, answers and mentions among colleagues. */
    QUESTIONS,
    /** What else happens to the person's own cases. */
    MY_CASES,
    /** What the person follows by office: late tasks of others, steps nobody may do, minutes, answers from above. */
    LOOKING_AFTER,
    /** A term comes near or is over. */
    REMINDERS;

    /** Whether people choose how they are told. */
    public boolean isChosen() {
        return this != BINDING;
    }
}
