package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.SimTime;
import pinhole.property.Demand;
import pinhole.property.Property;

/// Every simulation ends, says how, and can be told as a story.
final class SessionProperties {
  private SessionProperties() {}

  static List<Property> all() {
    return List.of(
        Property.of("the simulation ends by itself", SessionProperties::ends),
        Property.of("each session is decided exactly once", SessionProperties::decided),
        Property.of("chapters cover the moments", SessionProperties::chapters),
        Property.of("whatever is stopped is a moment", SessionProperties::stops),
        new Property("equal scenarios give equal recordings", 5, SessionProperties::equal));
  }

  private static void ends(Recording recording) {
    Demand.equal(recording.end(), Recording.End.QUIET, "the end");
  }

  private static void decided(Recording recording) {
    int[] times = new int[1 + recording.scenario().others().size()];
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.SessionEnded(int session, boolean _)) {
          times[session]++;
        }
      }
    }
    boolean cut = recording.end() == Recording.End.STEP_LIMIT;
    for (int i = 0; i < times.length; i++) {
      boolean once = times[i] == 1 || cut && times[i] == 0;
      Demand.that(once, "session %s is decided %s times", i, times[i]);
    }
  }

  private static void chapters(Recording recording) {
    Storyline story = Storyline.of(recording);
    SimTime last = new SimTime(-1);
    for (int i = 0; i < story.moments().size(); i++) {
      Moment moment = story.moments().get(i);
      Demand.equal(moment.index(), i, "the moment's index");
      Demand.that(moment.at().compareTo(last) > 0, "two moments at %s", last);
      SimTime step = recording.steps().get(moment.step()).at();
      Demand.that(step.compareTo(moment.at()) <= 0, "%s comes before its step", moment);
      last = moment.at();
    }
    int next = 0;
    for (Chapter chapter : story.chapters()) {
      Demand.equal(chapter.first(), next, "where the chapter begins");
      Demand.that(chapter.last() >= chapter.first(), "an empty chapter: %s", chapter);
      next = chapter.last() + 1;
    }
    Demand.equal(next, story.moments().size(), "how many moments the chapters cover");
    Demand.that(next > 0, "no moment at all");
  }

  private static void stops(Recording recording) {
    List<Moment> moments = Storyline.of(recording).moments();
    for (Step step : recording.steps()) {
      for (Outcome.Decided one : SegmentProperties.decisions(step)) {
        boolean told =
            moments.stream()
                .anyMatch(m ->
                    m.step() == step.index()
                        && switch (m.kind()) {
                          case DROPPED, REJECTED, ALG_DISCARDED -> true;
                          default -> false;
                        });
        boolean stopped = one.decision().verdict() != Verdict.ACCEPT;
        Demand.equal(told, stopped, "whether step " + step.index() + " tells of a stop");
      }
    }
  }

  private static void equal(Recording recording) {
    boolean same = Simulator.run(recording.scenario()).equals(recording);
    Demand.that(same, "the second run differs from the first");
  }
}
