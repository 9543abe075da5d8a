package kz.birlese.workflow.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.Colleagues;
import kz.birlese.workflow.Colleagues.Colleague;
import kz.birlese.workflow.CollectiveCases;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Service;

/** What lists can be narrowed to, each in the alphabetical order of the person's language. */
@Service
class Choices {

    private final List<CaseDirectory> directories;
    private final List<String> boxes;
    private final Colleagues colleagues;
    private final CollectiveCases collective;
    private final Territories territories;
    private final Say say;

    Choices(
            List<CaseDirectory> directories,
            Map<String, UserTaskBox> boxes,
            Colleagues colleagues,
            CollectiveCases collective,
            Territories territories,
            Say say) {
        this.directories = directories;
        this.boxes = List.copyOf(boxes.keySet());
        this.colleagues = colleagues;
        this.collective = collective;
        this.territories = territories;
        this.say = say;
    }

    /** Processes that are cases of their own, by key. */
    List<String> processes() {
        return directories.stream()
                .flatMap(directory -> directory.processes().stream())
                .sorted(inWords(key -> say.it("process." + key)))
                .toList();
    }

    /** User tasks, by the id of their box. */
    List<String> steps() {
        return boxes.stream().sorted(inWords(key -> say.it("box." + key))).toList();
    }

    /** The calls a person may open, by number and title, the newest first. */
    Map<UUID, String> calls() {
        Map<UUID, String> names = new LinkedHashMap<>();
        collective.list().forEach(card -> {
            String title = card.title() == null ? "" : " · " + card.title().in(say.language());
            names.put(card.caseId(), card.number() + title);
        });
        return names;
    }

    /** The names of those who share the person's offices. */
    Map<UUID, String> colleagues() {
        Map<UUID, String> names = new LinkedHashMap<>();
        colleagues.list().stream()
                .sorted(Comparator.comparing(Colleague::name, alphabet()))
                .forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** Settlements, by KATO code. */
    List<String> settlements() {
        return territories.settlements().stream()
                .map(Territory::kato)
                .sorted(inWords(say::place))
                .toList();
    }

    private Comparator<String> inWords(UnaryOperator<String> words) {
        Comparator<String> alphabet = alphabet();
        return (one, other) -> alphabet.compare(words.apply(one), words.apply(other));
    }

    private Comparator<String> alphabet() {
        return Collator.getInstance(say.language().locale())::compare;
    }
}
