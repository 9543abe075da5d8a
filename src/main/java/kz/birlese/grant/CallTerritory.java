package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/** Where a call lies, for the lists of those who hold a role within a territory. */
@Component
class CallTerritory {

    private final Territories territories;

    CallTerritory(Territories territories) {
        this.territories = territories;
    }

    /** The smallest territory that holds all settlements of the call; null for the whole region or before there are any. */
    String of(Call call) {
        if (call.settings() == null) {
            return null;
        }
        List<String> settlements = List.copyOf(call.settings().settlements());
        Optional<String> smallest = path(settlements.get(0))
                .filter(kato -> settlements.stream().allMatch(each -> territories.within(each, kato)))
                .reduce((wider, narrower) -> narrower);
        return smallest.orElse(null);
    }

    /** From the district down to the settlement itself. */
    private Stream<String> path(String kato) {
        Stream<String> districts = territories.ancestors(kato).stream()
                .filter(each -> each.kind() == Territory.Kind.DISTRICT)
                .map(Territory::kato);
        return Stream.concat(districts, Stream.of(kato));
    }
}
