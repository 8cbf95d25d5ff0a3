package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinhole.capture.Capture;
import pinhole.capture.CapturedSegment;

/// Finds the FTP sessions in a capture.
public final class Sessions {
  private static final int FTP = 21;
  private static final int IMPLICIT_TLS = 990;

  private final OptionalInt named;

  private Sessions(OptionalInt named) {
    this.named = named;
  }

  /// All sessions, in the order in which they began.
  ///
  /// @param controlPort a port on which FTP is known to be, besides what is recognised
  public static List<CapturedSession> in(Capture capture, OptionalInt controlPort) {
    Sessions sessions = new Sessions(controlPort);
    List<Flow> others = new ArrayList<>();
    List<ControlFlow> controls = new ArrayList<>();
    for (Flow flow : Flows.in(capture)) {
      sessions.control(flow).ifPresentOrElse(controls::add, () -> others.add(flow));
    }
    new Matching(controls, others).match();
    List<CapturedSession> found = new ArrayList<>();
    for (ControlFlow control : controls) {
      found.add(control.session(found.size() + 1));
    }
    return found;
  }

  private Optional<ControlFlow> control(Flow flow) {
    for (int port : new int[] {named.orElse(FTP), FTP, IMPLICIT_TLS}) {
      if (!flow.certain() && flow.caller().port() == port) {
        flow.towards(flow.caller());
      }
      if (flow.callee().port() == port) {
        boolean known = port == FTP || port == IMPLICIT_TLS;
        return Optional.of(control(flow, known ? Recognition.PORT : Recognition.NAMED));
      }
    }
    return talksLikeFtp(flow)
        ? Optional.of(control(flow, Recognition.WORDS)).filter(it -> it.talk().isFtp())
        : Optional.empty();
  }

  /// Whether it is worth reading: the end that was called begins with a reply's three digits.
  private static boolean talksLikeFtp(Flow flow) {
    for (CapturedSegment segment : flow.segments()) {
      String text = segment.text();
      if (!flow.fromCaller(segment) && segment.length() > 0) {
        return text.length() > 3
            && text.charAt(0) >= '1'
            && text.charAt(0) <= '5'
            && Character.isDigit(text.charAt(1))
            && Character.isDigit(text.charAt(2))
            && (text.charAt(3) == ' ' || text.charAt(3) == '-');
      }
    }
    return false;
  }

  private static ControlFlow control(Flow flow, Recognition recognised) {
    Talk talk = Talk.on(flow);
    List<Arranging> attempts = Turns.in(talk, flow.callee().address());
    return new ControlFlow(flow, recognised, talk, new ArrayList<>(attempts));
  }
}
