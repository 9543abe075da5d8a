package kz.birlese.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Accounts;
import kz.birlese.record.Files;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets people of the demo act as people do: signed in, through their task lists and use cases. */
@Component
@Profile("demo")
class Actors {

    private static final int EVERYTHING = 200;

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    private final Accounts accounts;
    private final TaskInbox inbox;
    private final TaskActions actions;
    private final Files files;
    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    Actors(Accounts accounts, TaskInbox inbox, TaskActions actions, Files files) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.actions = actions;
        this.files = files;
    }

    UUID id(String person) {
        return ids.computeIfAbsent(person, name -> accounts.findByEmail(name + DemoPerson.DOMAIN)
                .orElseThrow()
                .id());
    }

    <T> T as(String person, Supplier<T> work) {
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(id(person))));
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void complete(String person, String box, UUID caseId, Map<String, Object> values) {
        as(person, () -> {
            actions.complete(task(person, box, caseId), values);
            return null;
        });
    }

    /** The person keeps the task for themselves. */
    void take(String person, String box, UUID caseId) {
        as(person, () -> {
            actions.claim(task(person, box, caseId));
            return null;
        });
    }

    private String task(String person, String box, UUID caseId) {
        return inbox.ofCase(caseId).stream()
                .filter(each -> each.taskKey().equals(box))
                .findFirst()
                .map(TaskEntry::taskId)
                .orElseThrow(() -> new IllegalStateException(person + " has no task " + box));
    }

    /** The case of the one task of the box in the person's list. */
    UUID caseOf(String person, String box) {
        return casesOf(person, box).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person + " has no task " + box));
    }

    /** The cases of all tasks of the box in the person's list. */
    List<UUID> casesOf(String person, String box) {
        return as(person, () -> Stream.of(View.MINE, View.GROUPS)
                .flatMap(view -> inbox.page(TaskFilter.of(view), null, EVERYTHING).rows().stream())
                .filter(task -> task.taskKey().equals(box))
                .map(task -> task.card().caseId())
                .toList());
    }

    boolean has(String person, String box, UUID caseId) {
        return as(person, () -> inbox.ofCase(caseId).stream()
                .anyMatch(task -> task.taskKey().equals(box)));
    }

    /** A document the person sends with a form. */
    String document(String person, UUID caseId, String name) {
        return as(person, () -> files.keep(caseId, id(person), name, PDF).id().toString());
    }
}
