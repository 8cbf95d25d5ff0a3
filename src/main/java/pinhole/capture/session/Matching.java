package pinhole.capture.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// Finds which connections are whose data connections: by the announced address and port, then by
/// the port and the hosts alone, and where announcements cannot be read by hosts and time.
final class Matching {
  /// A clock that is read in two places may be wrong by so much.
  private static final long EARLY = 5_000;

  /// Who waits longer for a data connection waits in vain.
  private static final long LATE = 600_000_000;

  /// Nobody has more sessions at once; what lies behind them is not looked at.
  private static final int MOST_LOOKED_AT = 200;

  private static final int DATA_PORT = 20;
  private static final int FIRST_FREE_PORT = 1024;

  private final List<ControlFlow> controls;
  private final Set<Flow> free;
  private final Map<Integer, List<Flow>> byPort = new HashMap<>();
  private final Map<Set<Address>, List<ControlFlow>> byHosts = new HashMap<>();
  private final IdentityHashMap<ControlFlow, Deque<Arranging>> lacking = new IdentityHashMap<>();
  private final IdentityHashMap<ControlFlow, Map<Integer, NavigableSet<Long>>> announced =
      new IdentityHashMap<>();

  Matching(List<ControlFlow> controls, List<Flow> others) {
    this.controls = controls;
    this.free = new LinkedHashSet<>(others);
    for (ControlFlow control : controls) {
      byHosts.computeIfAbsent(hosts(control.flow()), _ -> new ArrayList<>()).add(control);
    }
    for (Flow flow : others) {
      index(flow, flow.callee().port());
      if (!flow.certain()) {
        index(flow, flow.caller().port());
      }
    }
  }

  private void index(Flow flow, int port) {
    byPort.computeIfAbsent(port, _ -> new ArrayList<>()).add(flow);
  }

  void match() {
    for (Match kind : List.of(Match.EXACT, Match.CONTROL_ADDRESS, Match.OTHER_ADDRESS)) {
      for (ControlFlow control : controls) {
        control.attempts().forEach(attempt -> find(control, attempt, kind));
      }
    }
    for (Flow flow : free) {
      owner(flow).ifPresent(control -> assume(control, flow));
    }
    controls.forEach(it -> it.attempts().sort(Comparator.comparing(Arranging::since)));
  }

  private void find(ControlFlow control, Arranging attempt, Match kind) {
    if (attempt.announced.isEmpty() || attempt.flow.isPresent()) {
      return;
    }
    long until = until(control, attempt);
    Optional<Flow> best = Optional.empty();
    for (Flow flow : byPort.getOrDefault(attempt.announced.get().port(), List.of())) {
      long after = flow.start().micros() - attempt.since().micros();
      boolean inTime = after >= -EARLY && flow.start().micros() < until && after < LATE;
      if (inTime
          && free.contains(flow)
          && fits(control, attempt, kind, flow)
          && better(flow, best)) {
        best = Optional.of(flow);
      }
    }
    if (best.isPresent()) {
      attempt.flow = best;
      attempt.match = kind;
      free.remove(best.get());
    }
  }

  /// The time from which the same port is announced anew.
  private long until(ControlFlow control, Arranging attempt) {
    Map<Integer, NavigableSet<Long>> times =
        announced.computeIfAbsent(control, Matching::announced);
    int port = attempt.announced.orElseThrow().port();
    Long next = times.get(port).higher(attempt.since().micros());
    return next == null ? Long.MAX_VALUE : next;
  }

  private static Map<Integer, NavigableSet<Long>> announced(ControlFlow control) {
    Map<Integer, NavigableSet<Long>> times = new HashMap<>();
    for (Arranging attempt : control.attempts()) {
      attempt.announced.ifPresent(it ->
          times.computeIfAbsent(it.port(), _ -> new TreeSet<>()).add(attempt.since().micros()));
    }
    return times;
  }

  /// The first one, unless only a later one opened.
  private static boolean better(Flow flow, Optional<Flow> best) {
    return best.map(ConnectionReader::read)
        .map(it -> !it.opened() && ConnectionReader.read(flow).opened())
        .orElse(true);
  }

  private static boolean fits(ControlFlow control, Arranging attempt, Match kind, Flow flow) {
    Endpoint announced = attempt.announced.orElseThrow();
    Flow talk = control.flow();
    Endpoint called = attempt.isActive() ? talk.caller() : talk.callee();
    Address calls = (attempt.isActive() ? talk.callee() : talk.caller()).address();
    Endpoint asInControl = new Endpoint(called.address(), announced.port());
    if (!flow.certain()) {
      flow.towards(kind == Match.EXACT ? announced : asInControl);
    }
    return switch (kind) {
      case EXACT -> flow.callee().equals(announced);
      case CONTROL_ADDRESS -> flow.callee().equals(asInControl);
      case OTHER_ADDRESS ->
          flow.callee().port() == announced.port()
              && (flow.caller().address().equals(calls)
                  || flow.callee().address().equals(called.address()));
      case LIKELY, NONE -> false;
    };
  }

  /// The latest session to which a connection without an announcement may belong.
  private Optional<ControlFlow> owner(Flow flow) {
    List<ControlFlow> between = byHosts.getOrDefault(hosts(flow), List.of());
    int last = begunBefore(between, flow) - 1;
    for (int i = last; i >= 0 && i > last - MOST_LOOKED_AT; i--) {
      ControlFlow control = between.get(i);
      boolean fits = isActive(control, flow) || isPassive(control, flow);
      if (fits && isDuring(control.flow(), flow)) {
        return Optional.of(control);
      }
    }
    return Optional.empty();
  }

  /// How many of the sessions had begun when a connection began.
  private static int begunBefore(List<ControlFlow> sessions, Flow flow) {
    int low = 0;
    int high = sessions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sessions.get(middle).flow().start().compareTo(flow.start()) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Set<Address> hosts(Flow flow) {
    return new HashSet<>(List.of(flow.caller().address(), flow.callee().address()));
  }

  private static boolean isDuring(Flow control, Flow flow) {
    long left = control.end().micros() - flow.start().micros();
    return flow.start().compareTo(control.start()) >= 0
        && (control.isClosed() ? left >= 0 : left > -LATE);
  }

  private static boolean isActive(ControlFlow control, Flow flow) {
    boolean back =
        flow.caller().address().equals(control.flow().callee().address())
            && flow.callee().address().equals(control.flow().caller().address());
    boolean ports = flow.caller().port() == DATA_PORT || control.isUnsure();
    return back && ports && flow.callee().port() >= FIRST_FREE_PORT;
  }

  private static boolean isPassive(ControlFlow control, Flow flow) {
    return control.isUnsure()
        && flow.caller().address().equals(control.flow().caller().address())
        && flow.callee().address().equals(control.flow().callee().address())
        && flow.callee().port() >= FIRST_FREE_PORT;
  }

  /// Gives a session a connection that is only likely its own: to an attempt that lacks one, where
  /// a gap may hide the announcement, or as an attempt of its own.
  private void assume(ControlFlow control, Flow flow) {
    Deque<Arranging> waiting = lacking.computeIfAbsent(control, Matching::lacking);
    Arranging assumed = waiting.isEmpty() ? new Arranging() : waiting.poll();
    if (assumed.command.isEmpty()) {
      control.attempts().add(assumed);
    }
    assumed.flow = Optional.of(flow);
    assumed.match = Match.LIKELY;
  }

  private static Deque<Arranging> lacking(ControlFlow control) {
    Deque<Arranging> lacking = new ArrayDeque<>();
    for (Arranging attempt : control.attempts()) {
      boolean lacks = attempt.flow.isEmpty() && attempt.announced.isEmpty();
      boolean may = attempt.mode.isEmpty() && attempt.command.isPresent();
      if (lacks && may && !attempt.isDecided()) {
        lacking.add(attempt);
      }
    }
    return lacking;
  }
}
