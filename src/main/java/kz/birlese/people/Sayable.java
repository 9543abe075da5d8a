package kz.birlese.people;

/** Something that is written differently in each language; among the facts of a text it says itself. */
public interface Sayable {

    String in(Language language);
}
