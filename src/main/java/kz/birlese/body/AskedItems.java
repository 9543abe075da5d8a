package kz.birlese.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;

/** What a meeting was called for stays on its agenda, in the same words and to be voted on. */
final class AskedItems {

    private AskedItems() {}

    /**
     * The items as they are to be, with what was asked for marked among them.
     *
     * @throws Refusal {@code agendaAskedFor} for each item that is missing
     */
    static List<AgendaItem> kept(List<AgendaItem> agenda, List<AgendaItem> items) {
        List<String> asked = agenda.stream()
                .filter(AgendaItem::askedFor)
                .map(AgendaItem::text)
                .toList();
        List<String> missing = new ArrayList<>(asked);
        List<AgendaItem> kept = new ArrayList<>();
        for (AgendaItem item : items) {
            boolean isAsked = item.kind() == AgendaItem.Kind.DECISION && missing.remove(item.text());
            kept.add(isAsked ? item.asAskedFor() : item);
        }
        if (!missing.isEmpty()) {
            throw new Refusal(missing.stream()
                    .map(text -> new Refusal.Reason("agendaAskedFor", "agenda", Map.of("item", text)))
                    .toList());
        }
        return kept;
    }
}
