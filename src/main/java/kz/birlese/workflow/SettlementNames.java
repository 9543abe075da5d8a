package kz.birlese.workflow;

import java.util.stream.Stream;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** Lets a case be found by the name of its village in any language or spelling. */
@Component
class SettlementNames {

    private final Territories territories;

    SettlementNames(Territories territories) {
        this.territories = territories;
    }

    String folded(CaseCard card) {
        Stream<String> names = card.settlement() == null
                ? Stream.of()
                : territories.find(card.settlement()).stream()
                        .flatMap(place -> Stream.concat(
                                Stream.of(place.nameKk(), place.nameRu(), place.nameEn()), place.aliases().stream()));
        return EntryRows.folded(card, names);
    }
}
