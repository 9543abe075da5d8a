package kz.birlese.grant;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import kz.birlese.record.Refusal;

/** A Kazakhstan bank account number: KZ, two check digits, sixteen letters or digits (ISO 13616, mod 97). */
record Iban(String value) {

    static final String FIELD = "iban";

    /** Spaces and small letters are forgiven; anything else throws {@link Refusal} at the field {@code iban}. */
    static Iban parse(String text) {
        String plain = text == null ? "" : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("KZ\\d{2}[0-9A-Z]{16}")) {
            throw new Refusal("ibanShape", FIELD, Map.of("found", plain.length()));
        }
        if (!digits(plain.substring(4) + plain.substring(0, 4))
                .mod(BigInteger.valueOf(97))
                .equals(BigInteger.ONE)) {
            throw new Refusal("ibanCheck", FIELD, Map.of());
        }
        return new Iban(plain);
    }

    private static BigInteger digits(String rearranged) {
        StringBuilder number = new StringBuilder();
        rearranged.chars().forEach(each -> number.append(Character.digit(each, 36)));
        return new BigInteger(number.toString());
    }
}
