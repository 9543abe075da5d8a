package kz.birlese.plan.vote;

import kz.birlese.people.Sayable;
import kz.birlese.programme.Money;

/**
 * What can be voted for: an issue or a measure.
 *
 * @param id does not change; the draw of lots is made with it
 * @param title what refusals call it
 * @param cost null when the rule does not ask for it
 */
public record Item(String id, Sayable title, Money cost) {}
