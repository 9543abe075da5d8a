package kz.birlese.people;

/** The lines under every letter and printed document: who pays for it, as the donor asks to have it said. */
public interface LetterFoot {

    String in(Language language);
}
