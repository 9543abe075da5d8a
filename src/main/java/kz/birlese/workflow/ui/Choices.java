package kz.birlese.workflow.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Service;

/** What lists can be narrowed to, each in the alphabetical order of the person's language. */
@Service
class Choices {

    private final List<CaseDirectory> directories;
    private final Territories territories;
    private final Say say;

    Choices(List<CaseDirectory> directories, Territories territories, Say say) {
        this.directories = directories;
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

    /** Settlements, by KATO code. */
    List<String> settlements() {
        return territories.settlements().stream()
                .map(Territory::kato)
                .sorted(inWords(say::place))
                .toList();
    }

    private Comparator<String> inWords(UnaryOperator<String> words) {
        Collator collator = Collator.getInstance(say.language().locale());
        return (one, other) -> collator.compare(words.apply(one), words.apply(other));
    }
}
