package kz.birlese.people;

/**
 * Where and how to write to a person.
 *
 * @param email null when the person has given a phone only
 * @param phone E.164, null when the person has given e-mail only
 */
public record Contact(String email, String phone, String name, Language language) {}
