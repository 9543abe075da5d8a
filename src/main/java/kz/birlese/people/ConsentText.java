package kz.birlese.people;

/** A wording of the consent, one paragraph a line. */
public record ConsentText(int version, Language language, String body) {}
