package kz.birlese.workflow;

import java.util.UUID;
import kz.birlese.people.Trilingual;

/**
 * A case as lists show it.
 *
 * @param number the number people quote, for example {@code SU-2026-01/007}
 * @param title what the case is about: as whoever opened it wrote it, or in each language; null while unwritten
 * @param settlement KATO code, or null when the case belongs to the whole region
 * @param owner the account whose case it is (the applicant), or null for a case of the house
 * @param ownerName how lists name the owner, or null
 * @param parent the case this one belongs to (the call of an application), or null
 */
public record CaseCard(
        UUID caseId, String number, Trilingual title, String settlement, UUID owner, String ownerName, UUID parent) {}
