package pinhole.capture.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pinhole.capture.Capture;
import pinhole.capture.CapturedError;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.FiveTuple;

/// The connections of a capture, in the order in which they began.
final class Flows {
  private final List<Flow> flows = new ArrayList<>();
  private final Map<FiveTuple, Flow> current = new HashMap<>();

  private Flows() {}

  static List<Flow> in(Capture capture) {
    Flows flows = new Flows();
    int errors = 0;
    for (CapturedSegment segment : capture.segments()) {
      while (errors < capture.errors().size()
          && capture.errors().get(errors).number() < segment.number()) {
        flows.add(capture.errors().get(errors++));
      }
      flows.add(segment);
    }
    capture.errors().subList(errors, capture.errors().size()).forEach(flows::add);
    return flows.flows;
  }

  private void add(CapturedSegment segment) {
    Flow flow = current.get(segment.tuple());
    if (flow == null || flow.isOver(segment)) {
      flow = new Flow(segment);
      flows.add(flow);
      current.put(segment.tuple(), flow);
      current.put(segment.tuple().reversed(), flow);
    }
    flow.add(segment);
  }

  private void add(CapturedError error) {
    Flow flow = current.get(error.about());
    if (flow != null) {
      flow.add(error);
    }
  }
}
