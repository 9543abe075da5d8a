package kz.birlese.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Where the crew's time goes: looks at what each thread does a few hundred times a second, waiting for the database
 * included. A sample belongs to the first part, from the innermost call outwards, that one of its calls belongs to.
 */
final class Shares implements AutoCloseable {

    /** In this order where one call could belong to several. */
    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

    private static final String REST = "the rest";
    private static final String IDLE = "idle";
    private static final int MILLIS = 3;

    static {
        part("decision log", "kz\\.birlese\\.record\\.(Decision|HashChain|FactsColumn).*");
        part("writing the domain", "org\\.hibernate\\.event\\.internal\\.AbstractFlushingEventListener.*");
        part("commit", "org\\.postgresql\\.jdbc\\.PgConnection\\.commit");
        part("forms", "kz\\.birlese\\.workflow\\.form\\..*|kz\\.birlese\\.grant\\.\\w+Forms?\\..*");
        part(
                "letters",
                "kz\\.birlese\\.(people\\.(Letters|WrittenPages|Texts|PlainText)|record\\.(Outbox|FactsColumn)|grant\\.\\w+Letters?)\\b.*");
        part("receipts and files", "kz\\.birlese\\.record\\.(Receipts|Files)\\b.*");
        part(
                "lists",
                "kz\\.birlese\\.(workflow\\.(Entry|TaskEntries|CaseEntries|Cases|Boxes|SettlementNames|Folding)"
                        + "|grant\\.(\\w+Cases|ApplicationDeadlines))\\b.*|kz\\.birlese\\.workflow\\.EntryWriter.*");
        part(
                "who may",
                "kz\\.birlese\\.(workflow\\.(TaskInbox|Visibility|LostTasks)|people\\.(CurrentUser|UseCaseRules))\\b.*");
        part("use cases", "kz\\.birlese\\.(grant|plan|programme|people|record|territory)\\..*");
        part("engine", "org\\.camunda\\..*");
    }

    private final Crew crew;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Thread looker = new Thread(this::look, "shares");
    private volatile boolean over;

    private Shares(Crew crew) {
        this.crew = crew;
    }

    private static void part(String name, String calls) {
        PARTS.put(name, Pattern.compile(calls));
    }

    static Shares of(Crew crew) {
        Shares shares = new Shares(crew);
        shares.looker.setDaemon(true);
        shares.looker.start();
        return shares;
    }

    private void look() {
        while (!over) {
            if (crew.isWorking()) {
                crew.threads().forEach(thread -> counts.merge(part(thread.getStackTrace()), 1, Integer::sum));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static String part(StackTraceElement[] calls) {
        boolean acting = false;
        for (StackTraceElement call : calls) {
            acting |= call.getClassName().equals(Crew.class.getName())
                    && call.getMethodName().equals("act");
        }
        return acting ? partOf(calls) : IDLE;
    }

    private static String partOf(StackTraceElement[] calls) {
        for (StackTraceElement call : calls) {
            String name = call.getClassName() + "." + call.getMethodName();
            for (Map.Entry<String, Pattern> part : PARTS.entrySet()) {
                if (part.getValue().matcher(name).matches()) {
                    return part.getKey();
                }
            }
        }
        return REST;
    }

    /** Of the time worked, largest first, in percent. */
    Map<String, Double> percent() {
        double all = counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(IDLE))
                .mapToInt(Map.Entry::getValue)
                .sum();
        Map<String, Double> percent = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(IDLE))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(count -> percent.put(count.getKey(), 100 * count.getValue() / all));
        return percent;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        looker.join();
    }
}
