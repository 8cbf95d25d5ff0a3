package pinhole.cli;

import java.math.BigDecimal;
import java.util.Locale;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.explain.Explainer;
import pinhole.reality.Observation;
import pinhole.reality.ObservationJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A recording as one JSON object: the fields of a record's `observed`, then `steps`. Times are in
/// seconds since the start; rules are counted from 0 as in `rulesHit`.
final class RecordingJson {
  private final Explainer explainer;
  private final Recording recording;

  RecordingJson(Explainer explainer, Recording recording) {
    this.explainer = explainer;
    this.recording = recording;
  }

  String write() {
    ObjectNode out = ObservationJson.of(Observation.of(recording));
    ArrayNode steps = out.putArray("steps");
    recording.steps().forEach(step -> step(steps.addObject(), step));
    return out.toPrettyString();
  }

  private void step(ObjectNode out, Step step) {
    out.put("at", BigDecimal.valueOf(step.at().micros(), 6).stripTrailingZeros());
    out.put("device", step.event().device().id());
    out.put("event", kebab(step.event().getClass().getSimpleName()));
    if (step.event() instanceof Event.SegmentArrives(var transit)) {
      segment(out.putObject("segment"), transit.segment());
    }
    for (Outcome outcome : step.outcomes()) {
      details(out, outcome);
    }
    ArrayNode outcomes = out.putArray("outcomes");
    for (Outcome outcome : step.outcomes()) {
      ObjectNode entry = outcomes.addObject();
      entry.put("what", kebab(outcome.getClass().getSimpleName()));
      entry.put("words", explainer.happened(outcome));
      if (outcome instanceof Outcome.SegmentSent(var transit)) {
        segment(entry.putObject("segment"), transit.segment());
      }
    }
  }

  private void details(ObjectNode out, Outcome outcome) {
    switch (outcome) {
      case Outcome.Decided(var _, var _, Decision decision) ->
          new DecisionJson(explainer).write(out.putObject("decision"), decision);
      case Outcome.Translated(var _, int _, Translation translation) -> {
        ObjectNode entry = out.putObject("translation");
        entry.put("before", translation.before().toString());
        entry.put("after", translation.after().toString());
        entry.put("words", explainer.why(translation.why()));
      }
      case Outcome.AlgRead(var _, var _, var report) -> {
        ArrayNode findings = out.putArray("alg");
        report.why().because().forEach(f -> findings.add(explainer.why(f.finding())));
        findings.add(explainer.why(report.why().finding()));
      }
      case Outcome.SegmentSent _,
          Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.NobodyListens _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.NobodyThere _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  private static void segment(ObjectNode out, Segment segment) {
    out.put("number", segment.number());
    out.put("kind", segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.put("protocol", "tcp");
    out.put("source", segment.tuple().source().toString());
    out.put("destination", segment.tuple().destination().toString());
    out.put("flags", segment.flags().toString());
    out.put("seq", segment.seq());
    out.put("ack", segment.ack());
    out.put("bytes", segment.payload().length());
    if (segment.payload() instanceof Payload.ControlText(String text)) {
      out.put("text", text.stripTrailing());
    }
  }

  /// `SegmentArrives` as `segment-arrives`.
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
