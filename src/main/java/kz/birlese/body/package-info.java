/**
 * Bodies that meet and decide: now the working groups of villages, districts and the region. Who sits in them and since
 * when, by which rules they meet from which day on, and their meetings with attendance, votes and minutes. Processes:
 * {@code planMeeting}, which other features ask for with {@link kz.birlese.body.CallMeeting}, hear about by {@link
 * kz.birlese.body.MeetingHeld}, {@link kz.birlese.body.MeetingClosed} and {@link kz.birlese.body.MeetingAbandoned} and read
 * by {@link kz.birlese.body.ReadMinutes}; {@code meetingAction} for everything a meeting asked somebody to do. Roles: working group, akimat; a programme manager keeps the
 * rules.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "workflow :: fields",
            "workflow :: repair",
            "workflow :: tables",
            "people",
            "people :: fields",
            "record",
            "territory"
        })
package kz.birlese.body;

import org.springframework.modulith.ApplicationModule;
