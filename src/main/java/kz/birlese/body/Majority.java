package kz.birlese.body;

/**
 * The part of those present that must vote for something. Of a half it takes more; where exactly half are for it, the
 * chair's vote decides. Of any other part it takes at least that part. Usual for local community assemblies; a body's own
 * rules may set another.
 */
record Majority(int numerator, int denominator) {

    boolean isReached(int votesFor, int present, boolean chairFor) {
        long votes = (long) votesFor * denominator;
        long needed = (long) present * numerator;
        if (numerator * 2 != denominator) {
            return present > 0 && votes >= needed;
        }
        return votes > needed || present > 0 && votes == needed && chairFor;
    }
}
