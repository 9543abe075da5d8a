package kz.birlese.grant;

import static kz.birlese.grant.FileAgainstLog.disagrees;
import static kz.birlese.grant.FileAgainstLog.expect;
import static kz.birlese.grant.FileAgainstLog.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Sealed;
import kz.birlese.grant.FileAgainstLog.Disagrees;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/**
 * Reckons a {@link DecisionFile} again, from the jurors' marks to the last place, without the database it came from, and
 * compares every step with what the log has of it. Needs nothing but the file.
 */
public final class VerifyDecisionFile {

    /**
     * The first thing that does not agree.
     *
     * @param where in the file, for example {@code places[3].value}
     * @param stated what the file says there
     * @param reckoned what it comes to, or what the log says
     */
    public record Disagreement(String where, String stated, String reckoned) {}

    private final FileAgainstLog held;
    private final DecisionFile file;

    private VerifyDecisionFile(FileAgainstLog held) {
        this.held = held;
        this.file = held.file();
    }

    /** Empty when everything agrees. Whatever is no file of this shape, or cannot be reckoned with, disagrees as a whole. */
    public static Optional<Disagreement> first(String text) {
        try {
            Sealed sealed = CanonicalJson.read(text, Sealed.class);
            String format = sealed.content().holdsOne() ? DecisionFile.EXTRACT : DecisionFile.FORMAT;
            expect("format", sealed.content().format(), format);
            new VerifyDecisionFile(new FileAgainstLog(sealed.content())).run();
            expect("seal", sealed.seal(), CanonicalJson.fingerprint(CanonicalJson.write(sealed.content())));
            expect("file", text, CanonicalJson.write(sealed));
            return Optional.empty();
        } catch (Disagrees found) {
            return Optional.of(found.disagreement());
        } catch (RuntimeException outOfShape) {
            return Optional.of(new Disagreement("file", String.valueOf(outOfShape.getMessage()), DecisionFile.FORMAT));
        }
    }

    /** Whether it is about one application: then its place is compared with the log and not reckoned. */
    static boolean isExtract(String text) {
        return CanonicalJson.read(text, Sealed.class).content().holdsOne();
    }

    /** The last entry of the log in the file, its number and hash: to be compared with what the house keeps. */
    static String lastEntry(String text) {
        List<DecisionLog.Entry> log =
                CanonicalJson.read(text, Sealed.class).content().log();
        DecisionLog.Entry last = log.get(log.size() - 1);
        return last.number() + " " + last.hash();
    }

    private void run() {
        log();
        call();
        new VerifySheets(held).check();
        if (file.holdsOne()) {
            new VerifyPlaces(held).checkAlone();
        } else {
            new VerifyPlaces(held).check();
            new VerifyMeetings(held).check();
        }
    }

    private void log() {
        DecisionLog.Entry before = null;
        Set<UUID> subjects = new HashSet<>(held.applications().keySet());
        subjects.add(file.callId());
        for (int index = 0; index < file.log().size(); index++) {
            DecisionLog.Entry entry = file.log().get(index);
            String where = "log[" + index + "]";
            expect(where + ".hash", entry.hash(), entry.reckonedHash());
            expect(where + ".subject", subjects.contains(entry.decision().subject()), true);
            if (before != null) {
                expect(where + ".number", entry.number() > before.number(), true);
                if (entry.number() == before.number() + 1) {
                    expect(where + ".previousHash", entry.previousHash(), before.hash());
                }
            }
            before = entry;
        }
    }

    private void call() {
        expect("call", file.call(), held.fact(file.callId(), "callStarted", "number"));
        expect("fingerprint", file.fingerprint(), CanonicalJson.fingerprint(file.settings()));
        expect("fingerprint", file.fingerprint(), held.fact(file.callId(), "callPublished", "fingerprint"));
        expect("drawSeed", file.drawSeed(), held.fact(file.callId(), "callClosed", "seed"));
        for (int index = 0; index < file.applications().size(); index++) {
            Applied each = file.applications().get(index);
            String where = "applications[" + index + "]";
            expect(where + ".number", each.number(), held.fact(each.id(), "applicationSubmitted", "number"));
            expect("call", each.number().startsWith(file.call() + "/"), true);
            Decision placed = placed(each.id());
            expect(where + ".requested", plain(each.requested()), placed.facts().get("requested"));
            expect(where + ".goal", each.goal(), placed.facts().get("goal"));
            expect(where + ".settlement", each.settlement(), placed.facts().get("settlement"));
            expect(where + ".kind", each.kind(), placed.facts().get("kind"));
        }
    }

    private Decision placed(UUID application) {
        return held.last(application, "applicationRanked")
                .or(() -> held.last(application, "latePlaceDecided"))
                .orElseThrow(() -> disagrees("places", application, null));
    }
}
