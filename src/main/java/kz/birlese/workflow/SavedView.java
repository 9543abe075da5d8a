package kz.birlese.workflow;

import java.util.UUID;

/**
 * A task list somebody named to come back to it.
 *
 * @param address what it shows, as the query of its address
 */
public record SavedView(UUID id, String name, String address) {}
