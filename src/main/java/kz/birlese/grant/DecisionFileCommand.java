package kz.birlese.grant;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar birlese.jar verify-decision FILE}: reckons a decision file again, without a database and without starting
 * the house. Speaks all three languages at once, since it knows nobody.
 */
public final class DecisionFileCommand {

    public static final String NAME = "verify-decision";

    private static final int AGREES = 0;
    private static final int DISAGREES = 1;
    private static final int UNREADABLE = 2;

    private DecisionFileCommand() {}

    /**
     * @param arguments the command's name and the path of the file
     * @return 0 when everything agrees, 1 when something does not, 2 when there is no such file
     */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.println(NAME + " FILE");
            return UNREADABLE;
        }
        try {
            return tell(Files.readString(Path.of(arguments.get(1)), StandardCharsets.UTF_8), out);
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Файл оқылмайды · Файл не читается · The file cannot be read: " + arguments.get(1));
            return UNREADABLE;
        }
    }

    /** That a file agrees with itself does not say where it comes from: its last entry must stand in the house's log too. */
    private static int tell(String text, PrintStream out) {
        Optional<VerifyDecisionFile.Disagreement> found = VerifyDecisionFile.first(text);
        if (found.isEmpty()) {
            out.println("Бәрі сәйкес · Всё сходится · Everything agrees");
            if (VerifyDecisionFile.isExtract(text)) {
                out.println("  үзінді: орны журналмен ғана салыстырылды · выписка: место сверено только с журналом"
                        + " · extract: the place was compared with the log only");
            }
            out.println("  журналдағы соңғы жазба · последняя запись журнала · last entry of the log: "
                    + VerifyDecisionFile.lastEntry(text));
            return AGREES;
        }
        out.println("Сәйкес емес · Не сходится · Does not agree: " + found.get().where());
        out.println("  файлда · в файле · in the file: " + found.get().stated());
        out.println("  есептелгені · вычислено · reckoned: " + found.get().reckoned());
        return DISAGREES;
    }
}
