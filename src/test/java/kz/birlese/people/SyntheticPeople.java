package kz.birlese.people;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers that belong to nobody: births of the 1880s, check digits by the rule, each given once. */
public final class SyntheticPeople {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private SyntheticPeople() {}

    public static String iin() {
        return complete("8807151");
    }

    public static String bin() {
        return complete("880740");
    }

    /** As people type it. */
    public static String phone() {
        return String.format("8 701 %03d %02d %02d", NEXT.incrementAndGet() % 1000, NEXT.get() % 100, 17);
    }

    private static String complete(String start) {
        while (true) {
            int serial = NEXT.incrementAndGet();
            String base = start + String.format("%0" + (11 - start.length()) + "d", serial);
            int check = IdentityNumber.checkDigit(base);
            if (check < 10) {
                return base + check;
            }
        }
    }
}
