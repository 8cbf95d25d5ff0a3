package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Step;
import pinhole.engine.trace.Trace;

/// Captions of moments that no session of a well-behaved client has.
class HandMadeMomentsTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Explainer explainer = Explainer.english();

  @Test
  void everyAlgFinding_hasACaption() {
    for (AlgFinding finding : Samples.alg()) {
      Segment line = Samples.line("PORT 10,1,1,10,134,7");
      boolean dropped =
          finding instanceof AlgFinding.Unreadable
              || finding instanceof AlgFinding.Clash
              || finding instanceof AlgFinding.NoPortLeft;
      AlgReport report = new AlgReport(dropped, Trace.of(finding), List.of());
      Moment.Kind kind = dropped ? Moment.Kind.ALG_DISCARDED : Moment.Kind.ALG_DECLINED;
      Caption caption = caption(kind, line, new Outcome.AlgRead(WALL, line, report));
      assertThat(caption.sentence()).contains("client firewall's ALG").endsWith(".");
      assertThat(caption.sentence().length()).isLessThanOrEqualTo(80);
      assertThat(caption.detail()).isNotBlank();
    }
  }

  @Test
  void everyDecider_hasACaptionForEachFate() {
    List<Moment.Kind> fates =
        List.of(Moment.Kind.PASSED, Moment.Kind.CHECKED, Moment.Kind.DROPPED, Moment.Kind.REJECTED);
    for (FilterFinding finding : Samples.filter()) {
      for (Moment.Kind fate : fates) {
        Verdict verdict = fate == Moment.Kind.PASSED ? Verdict.ACCEPT : Verdict.DROP;
        Outcome decided =
            new Outcome.Decided(WALL, Samples.SYN, Samples.decision(finding, verdict));
        Caption caption = caption(fate, Samples.SYN, decided);
        assertThat(caption.sentence()).endsWith(".").doesNotContain("{", "  ");
        assertThat(caption.sentence().length()).as("%s", caption).isLessThanOrEqualTo(80);
      }
    }
  }

  @Test
  void aLostLine_isDroppedWithoutTalkOfRetries() {
    Outcome decided =
        new Outcome.Decided(
            WALL,
            Samples.line("PWD"),
            Samples.decision(new FilterFinding.Untrackable(), Verdict.DROP));
    assertThat(caption(Moment.Kind.DROPPED, Samples.line("PWD"), decided))
        .isEqualTo(
            new Caption(
                "The client firewall drops the PWD. It belongs to no known connection.",
                "The sender hears nothing."));
  }

  @Test
  void everyCommandAndReply_fitsHoweverLongItIs() {
    String longName = "n".repeat(200);
    List<String> lines =
        List.of(
            "RETR " + longName,
            "SIZE " + longName,
            "STOR x",
            "PORT 1,2,3",
            "EPRT |1|",
            "NOOP",
            "PASS secret",
            "227 nothing here",
            "229 nothing here",
            "331 Please specify the password.",
            "999 what");
    for (String text : lines) {
      Segment line = Samples.line(text);
      Caption caption = caption(Moment.Kind.SENT, line, new Outcome.SegmentSent(Samples.transit()));
      assertThat(caption.sentence()).endsWith(".");
      assertThat(caption.sentence().length()).as("%s", caption).isBetween(10, 80);
    }
  }

  /// The caption of a moment in a recording of one step.
  private Caption caption(Moment.Kind kind, Segment segment, Outcome outcome) {
    Recording real = Simulator.run(Sessions.plain(DataMode.PORT));
    Step step =
        new Step(
            0,
            SimTime.ZERO,
            new Event.UserCall(WALL, 0),
            Optional.empty(),
            List.of(outcome),
            real.start());
    Recording one =
        new Recording(real.scenario(), real.start(), List.of(step), Recording.End.QUIET);
    Lane lane = real.scenario().laneOf(segment.tuple());
    DeviceId where = kind == Moment.Kind.SENT ? DeviceId.CLIENT : WALL;
    return explainer.caption(
        one, new Moment(0, 0, SimTime.ZERO, kind, lane, where, Optional.of(segment)));
  }
}
