package kz.birlese.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where the crew's time goes: looks at what each thread does a few hundred times a second, waiting for the database
 * included. A sample belongs to the first part, from the innermost call outwards, that one of its calls belongs to.
 */
final class Shares implements AutoCloseable {

    /** In this order where one call could belong to several. */
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    private static final String REST = "the rest";
    private static final String IDLE = "idle";
    private static final int MILLIS = 3;

    static {
        part("decision log", "kz.birlese.record.Decision", "kz.birlese.record.HashChain");
        part("writing the domain", "org.hibernate.event.internal.AbstractFlushingEventListener");
        part("commit", "org.postgresql.jdbc.PgConnection.commit");
        part("turns on the call and its numbers", "kz.birlese.grant.Calls.lock", "kz.birlese.grant.ApplicationNumbers");
        part(
                "forms",
                "kz.birlese.workflow.form.",
                "kz.birlese.grant.ApplicationForms",
                "kz.birlese.grant.ProposalForm");
        part(
                "letters",
                "kz.birlese.people.Letters",
                "kz.birlese.people.WrittenPages",
                "kz.birlese.people.Texts",
                "kz.birlese.people.PlainText",
                "kz.birlese.people.ContactBook",
                "kz.birlese.record.Outbox",
                "kz.birlese.grant.ApplicationLetters",
                "kz.birlese.grant.CallLetters");
        part("receipts and files", "kz.birlese.record.Receipts", "kz.birlese.record.Files");
        part(
                "who may",
                "kz.birlese.workflow.TaskInbox",
                "kz.birlese.workflow.EntryQuery",
                "kz.birlese.workflow.Visibility",
                "kz.birlese.people.CurrentUser",
                "kz.birlese.people.UseCaseRules");
        part(
                "lists",
                "kz.birlese.workflow.Entry",
                "kz.birlese.workflow.TaskEntries",
                "kz.birlese.workflow.Case",
                "kz.birlese.workflow.Boxes",
                "kz.birlese.workflow.SettlementNames",
                "kz.birlese.grant.ApplicationCases",
                "kz.birlese.grant.AwardCases",
                "kz.birlese.grant.ApplicationDeadlines");
        part(
                "other use cases",
                "kz.birlese.grant.",
                "kz.birlese.plan.",
                "kz.birlese.programme.",
                "kz.birlese.people.",
                "kz.birlese.record.",
                "kz.birlese.territory.");
        part("engine", "org.camunda.bpm.");
    }

    private final Crew crew;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Thread looker = new Thread(this::look, "shares");
    private volatile boolean over;

    private Shares(Crew crew) {
        this.crew = crew;
    }

    /** @param calls beginnings of class and method */
    private static void part(String name, String... calls) {
        PARTS.put(name, List.of(calls));
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
            for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
                if (part.getValue().stream().anyMatch(name::startsWith)) {
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
