package kz.birlese.grant.assignment;

/**
 * An application that is to be read.
 *
 * @param sheets how many jurors must read it, all of them or none
 * @param language it is written in, a word that {@link Reader#languages} uses too
 * @param subject what it is about, a word that {@link Reader#subjects} uses too
 */
public record Wanted(String id, int sheets, String language, String subject) {

    public Wanted {
        if (sheets < 1) {
            throw new IllegalArgumentException("an application wants at least one sheet");
        }
    }
}
