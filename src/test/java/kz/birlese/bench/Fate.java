package kz.birlese.bench;

/** What becomes of an application: one in four is awarded, one in four rejected, the others wait on the reserve list. */
enum Fate {
    AWARD(5),
    RESERVE(4),
    REJECT(2);

    /** What every juror gives on every criterion. */
    final int score;

    Fate(int score) {
        this.score = score;
    }

    /** Of the application with this number in its call, from 0. */
    static Fate of(int number) {
        return switch (number % 4) {
            case 0 -> AWARD;
            case 3 -> REJECT;
            default -> RESERVE;
        };
    }

    static int awards(int applications) {
        return (applications + 3) / 4;
    }
}
