package kz.birlese.workflow.repair;

import java.util.List;

/** A case stands where the other version of its diagrams cannot take it over. */
class CannotMove extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    CannotMove(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    /** At least one. */
    List<Obstacle> obstacles() {
        return obstacles;
    }
}
