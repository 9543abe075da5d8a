package kz.birlese.grant;

/** What a juror signs, in one language. */
public record DeclarationText(String version, String impartiality, String confidentiality) {}
