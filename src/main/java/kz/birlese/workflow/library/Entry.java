package kz.birlese.workflow.library;

/**
 * A diagram, a table or a form as it is in force.
 *
 * @param latest its newest version
 * @param earlierCases cases that still run on earlier versions
 * @param isInRelease whether the release that runs now holds the file; what it no longer holds begins no case any more
 */
public record Entry(Version latest, int earlierCases, boolean isInRelease) {

    public Kind kind() {
        return latest.kind();
    }

    public String key() {
        return latest.key();
    }

    public boolean is(Kind kind, String key) {
        return kind() == kind && key().equals(key);
    }
}
