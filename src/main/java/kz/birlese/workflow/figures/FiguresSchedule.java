package kz.birlese.workflow.figures;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the figures counted twice a minute; switched off where a test wants to count by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "birlese.figures.automatic", matchIfMissing = true)
class FiguresSchedule {

    private final CountFigures figures;

    FiguresSchedule(CountFigures figures) {
        this.figures = figures;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT30S")
    void count() {
        figures.count();
    }
}
