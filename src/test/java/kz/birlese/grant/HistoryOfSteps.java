package kz.birlese.grant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times of tasks by another route than the product's: the engine's own history, with days counted one by one. */
final class HistoryOfSteps {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    private final HistoryService history;
    private final Map<LocalDate, Boolean> special = new HashMap<>();

    HistoryOfSteps(HistoryService history, JdbcClient sql) {
        this.history = history;
        sql.sql("select falls_on, works from holiday").query(row -> {
            special.put(row.getObject("falls_on", LocalDate.class), row.getBoolean("works"));
        });
    }

    /** The tasks done in these cases, by box. */
    Map<String, List<HistoricActivityInstance>> done(Collection<UUID> cases) {
        return cases.stream()
                .flatMap(
                        each -> history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(each.toString())
                                .list()
                                .stream())
                .map(HistoricProcessInstance::getId)
                .flatMap(process -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process)
                        .activityType("userTask")
                        .finished()
                        .list()
                        .stream())
                .filter(step -> !step.isCanceled())
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
    }

    List<Double> workingDays(List<HistoricActivityInstance> steps) {
        return steps.stream().map(this::workingDays).sorted().toList();
    }

    private double workingDays(HistoricActivityInstance step) {
        LocalDate last = day(step.getEndTime());
        int count = 0;
        for (LocalDate day = day(step.getStartTime()).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            count += special.getOrDefault(day, !isWeekend) ? 1 : 0;
        }
        return count;
    }

    private static LocalDate day(Date moment) {
        return moment.toInstant().atZone(ZONE).toLocalDate();
    }

    List<Double> days(List<HistoricActivityInstance> steps) {
        return steps.stream()
                .map(step -> (step.getEndTime().getTime() - step.getStartTime().getTime()) / 86_400_000.0)
                .sorted()
                .toList();
    }

    /** What lies between two is divided evenly. */
    static double percentile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
