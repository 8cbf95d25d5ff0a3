package pinhole.explain;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;

/// What became of a session, and which connection requests a wall stopped on the way.
///
/// @param cause what decided it
/// @param stopped each wall's distinct stopped connection requests, in the order of the first
public record Diagnosis(Cause cause, List<Stopped> stopped) {
  /// Copies the list.
  public Diagnosis {
    stopped = List.copyOf(stopped);
  }

  /// A connection request that a wall did not let through.
  ///
  /// @param wall which wall
  /// @param syn the first try, as it arrived there
  /// @param decision about the first try
  /// @param times how many tries were stopped
  public record Stopped(DeviceId wall, Segment syn, Decision decision, int times) {}

  /// What decided a session.
  public sealed interface Cause {
    /// Nothing was in the way: all transfers completed.
    record Arrived() implements Cause {}

    /// A wall stopped a connection request.
    ///
    /// @param by which, and why
    record Wall(Stopped by) implements Cause {}

    /// An ALG discarded a line of the control connection.
    ///
    /// @param wall where
    /// @param line the segment
    /// @param why the reason
    record Discarded(DeviceId wall, Segment line, AlgFinding why) implements Cause {}

    /// A request reached a port where nobody listens.
    ///
    /// @param host where
    /// @param segment the request
    record NobodyListens(DeviceId host, Segment segment) implements Cause {}

    /// A request was for an address that nobody has.
    ///
    /// @param router the last firewall, which asked for it
    /// @param segment the request
    record NobodyThere(DeviceId router, Segment segment) implements Cause {}

    /// The server refused a command.
    ///
    /// @param command the command's verb, empty if it was none
    /// @param line the server's reply
    /// @param why the reason
    record Refused(String command, String line, FtpFinding why) implements Cause {}

    /// Nothing of that; the last reason that the client gave.
    ///
    /// @param why the reason
    record Other(FtpFinding why) implements Cause {}

    /// The simulation was stopped before it ended.
    record Unfinished() implements Cause {}
  }

  /// The diagnosis of a recording.
  public static Diagnosis of(Recording recording) {
    return new Diagnostician(recording).diagnose();
  }

  /// Whether all transfers completed.
  public boolean arrived() {
    return cause instanceof Cause.Arrived;
  }

  /// Walks through a recording and keeps the latest thing that stood in the way.
  private static final class Diagnostician {
    private final Recording recording;
    private final List<Stopped> stopped = new ArrayList<>();
    private Cause cause = new Cause.Unfinished();
    private FtpFinding last = new FtpFinding.Ignored();
    private String heard = "";
    private boolean ended;

    Diagnostician(Recording recording) {
      this.recording = recording;
    }

    Diagnosis diagnose() {
      for (Step step : recording.steps()) {
        for (Outcome outcome : step.outcomes()) {
          look(outcome);
        }
      }
      if (recording.succeeded()) {
        cause = new Cause.Arrived();
      } else if (ended && cause instanceof Cause.Unfinished) {
        cause = new Cause.Other(last);
      }
      return new Diagnosis(refreshed(), stopped);
    }

    private void look(Outcome outcome) {
      switch (outcome) {
        case Outcome.Decided(DeviceId wall, Segment segment, Decision decision) ->
            decided(wall, segment, decision);
        case Outcome.AlgRead(DeviceId wall, Segment segment, var report) -> {
          if (report.dropped()) {
            blame(new Cause.Discarded(wall, segment, report.why().finding()));
          }
        }
        case Outcome.NobodyListens(DeviceId host, Segment segment) -> {
          if (segment.isSyn()) {
            blame(new Cause.NobodyListens(host, segment));
          }
        }
        case Outcome.NobodyThere(DeviceId router, Segment segment) -> {
          if (segment.isSyn()) {
            blame(new Cause.NobodyThere(router, segment));
          }
        }
        case Outcome.LineHeard(DeviceId host, int _, String line, boolean _) ->
            heard = host == DeviceId.SERVER ? SegmentWords.verb(line) : heard;
        case Outcome.LineSaid(DeviceId host, int _, String line, boolean _, var why) ->
            said(host, line, why.finding());
        case Outcome.FtpStepped(DeviceId host, int _, var why) -> stepped(host, why.finding());
        case Outcome.SessionEnded _ -> ended = true;
        case Outcome.SegmentSent _,
            Outcome.TcpStepped _,
            Outcome.PortOpened _,
            Outcome.PortClosed _,
            Outcome.Translated _,
            Outcome.PinholeOpened _,
            Outcome.PinholeUsed _,
            Outcome.PinholeClosed _,
            Outcome.WentAround _,
            Outcome.StepLimitReached _ -> {}
      }
    }

    private void decided(DeviceId wall, Segment segment, Decision decision) {
      if (decision.verdict() == Verdict.ACCEPT || !opens(wall, segment)) {
        return;
      }
      for (int i = 0; i < stopped.size(); i++) {
        Stopped s = stopped.get(i);
        boolean same =
            s.wall() == wall
                && s.syn().tuple().equals(segment.tuple())
                && s.decision().decider().equals(decision.decider());
        if (same) {
          stopped.set(i, new Stopped(wall, s.syn(), s.decision(), s.times() + 1));
          blame(new Cause.Wall(stopped.get(i)));
          return;
        }
      }
      stopped.add(new Stopped(wall, segment, decision, 1));
      blame(new Cause.Wall(stopped.getLast()));
    }

    /// Whether a connection cannot open without it: a SYN, and its answer where a wall remembers
    /// nothing.
    private boolean opens(DeviceId wall, Segment segment) {
      return segment.isSyn()
          || segment.flags().has(TcpFlag.SYN)
              && recording.scenario().firewall(wall).traits().stateless();
    }

    private void stepped(DeviceId host, FtpFinding why) {
      if (why instanceof FtpFinding.LeavesDataClear) {
        blame(new Cause.Other(why));
      }
      last = host == DeviceId.CLIENT && !ended ? why : last;
    }

    private void said(DeviceId host, String line, FtpFinding why) {
      boolean refusal = host == DeviceId.SERVER && line.compareTo("400") >= 0;
      if (refusal && isRefusal(why)) {
        blame(new Cause.Refused(heard, line, why));
      }
    }

    private void blame(Cause newer) {
      cause = ended ? cause : newer;
    }

    /// The cause with the final number of tries.
    private Cause refreshed() {
      if (cause instanceof Cause.Wall(Stopped by)) {
        for (Stopped s : stopped) {
          if (s.syn().equals(by.syn()) && s.wall() == by.wall()) {
            return new Cause.Wall(s);
          }
        }
      }
      return cause;
    }

    /// Whether the server says no by itself; 425 after a failed connection has another cause.
    private static boolean isRefusal(FtpFinding why) {
      return switch (why) {
        case FtpFinding.ForbiddenBySetup _,
            FtpFinding.OnlyEpsv _,
            FtpFinding.NotTheCaller _,
            FtpFinding.PortTooLow _,
            FtpFinding.Unreadable _,
            FtpFinding.NotNow _,
            FtpFinding.NoDataConnectionArranged _,
            FtpFinding.NoSuchFile _,
            FtpFinding.Stranger _ ->
            true;
        case FtpFinding.SessionWanted _,
            FtpFinding.Greeted _,
            FtpFinding.NextCommand _,
            FtpFinding.CommandObeyed _,
            FtpFinding.CallsBack _,
            FtpFinding.CallsAgain _,
            FtpFinding.Announces _,
            FtpFinding.DataUp _,
            FtpFinding.AwaitsData _,
            FtpFinding.DataDown _,
            FtpFinding.FallsBack _,
            FtpFinding.TransferDone _,
            FtpFinding.PartDone _,
            FtpFinding.OutOfTime _,
            FtpFinding.SessionFails _,
            FtpFinding.ControlGone _,
            FtpFinding.Sealed _,
            FtpFinding.LeavesDataClear _,
            FtpFinding.TlsFirst _,
            FtpFinding.NotTls _,
            FtpFinding.Cleared _,
            FtpFinding.StaysSealed _,
            FtpFinding.ReplyGoesOn _,
            FtpFinding.TransferFails _,
            FtpFinding.AddressMismatch _,
            FtpFinding.UsesDefaultPort _,
            FtpFinding.ChangesSides _,
            FtpFinding.Reconnects _,
            FtpFinding.CallsServerAgain _,
            FtpFinding.TriesAgain _,
            FtpFinding.TypesOn _,
            FtpFinding.ScriptOver _,
            FtpFinding.Ignored _ ->
            false;
      };
    }
  }
}
