package kz.birlese.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.record.Files;
import org.springframework.stereotype.Component;

/** Puts names to what people did with tasks. */
@Component
class TaskLines {

    private final TaskSteps steps;
    private final Accounts accounts;
    private final Files files;

    TaskLines(TaskSteps steps, Accounts accounts, Files files) {
        this.steps = steps;
        this.accounts = accounts;
        this.files = files;
    }

    /** In the order given. */
    List<TaskLine> of(List<TaskStep> told) {
        Map<UUID, Set<UUID>> mentions =
                steps.mentions(told.stream().map(TaskStep::id).toList());
        Map<UUID, String> names = names(Stream.concat(
                told.stream().flatMap(step -> Stream.of(step.who(), step.to(), step.deputyFor())
                        .filter(Objects::nonNull)),
                mentions.values().stream().flatMap(Collection::stream)));
        return told.stream()
                .map(step -> line(step, names, mentions.getOrDefault(step.id(), Set.of())))
                .toList();
    }

    private TaskLine line(TaskStep step, Map<UUID, String> names, Set<UUID> mentioned) {
        return new TaskLine(
                step,
                names.get(step.who()),
                names.get(step.to()),
                names.get(step.deputyFor()),
                mentioned.stream().map(names::get).sorted().toList(),
                step.file() == null ? null : files.find(step.file()));
    }

    private Map<UUID, String> names(Stream<UUID> people) {
        return accounts.findAllById(people.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }
}
