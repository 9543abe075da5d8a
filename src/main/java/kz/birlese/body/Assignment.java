package kz.birlese.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.people.Role;

/**
 * What a meeting asks somebody to do.
 *
 * @param seat who is to see to it; null when it is the akimat
 * @param role {@link Role#WORKING_GROUP} or {@link Role#AKIMAT}
 * @param due the last day
 */
@Embeddable
public record Assignment(String text, UUID seat, @Enumerated(EnumType.STRING) Role role, LocalDate due) {}
