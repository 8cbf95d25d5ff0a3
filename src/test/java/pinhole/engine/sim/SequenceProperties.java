package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Sees;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.tcp.Tcb;
import pinhole.engine.tcp.TcpFinding;
import pinhole.property.Demand;
import pinhole.property.Property;

/// Sequence numbers never contradict one another, through changes of length too.
final class SequenceProperties {
  private SequenceProperties() {}

  static List<Property> all() {
    return List.of(
        Property.of("nobody acknowledges what was not sent", SequenceProperties::acknowledged),
        Property.of("disorder only after a loss", SequenceProperties::inOrder),
        Property.ofSteps("what is unacknowledged is known", SequenceProperties::books),
        Property.of("lines are heard as they are said", SequenceProperties::lines),
        Property.of("a completed transfer is a whole file", SequenceProperties::wholeFiles));
  }

  /// What one host has sent on one connection, and where it ends.
  private record Sent(DeviceId host, FiveTuple tuple, long iss, long end) {}

  /// Whether half of the traffic goes around a wall: nobody translates it back then, so that hosts
  /// get numbers and addresses that they never used.
  private static boolean lopsided(Recording recording) {
    Scenario scenario = recording.scenario();
    return scenario.clientFirewall().traits().sees() != Sees.BOTH
        || scenario.serverFirewall().traits().sees() != Sees.BOTH;
  }

  private static void acknowledged(Recording recording) {
    if (lopsided(recording)) {
      return;
    }
    List<Sent> all = new ArrayList<>();
    for (Step step : recording.steps()) {
      if (step.event() instanceof Event.SegmentArrives(Transit transit)
          && transit.to().isHost()
          && transit.segment().flags().has(TcpFlag.ACK)) {
        Segment segment = transit.segment();
        List<Sent> own = new ArrayList<>(all);
        own.removeIf(
            s -> s.host() != transit.to() || !s.tuple().equals(segment.tuple().reversed()));
        boolean known =
            own.stream()
                .anyMatch(s ->
                    Segment.before(s.iss(), segment.ack())
                        && !Segment.before(s.end(), segment.ack()));
        Demand.that(known, "%s acknowledges what was not sent: %s", segment, own);
      }
      for (Transit transit : SegmentProperties.sent(step)) {
        if (transit.from().isHost()) {
          remember(all, transit);
        }
      }
    }
  }

  private static void remember(List<Sent> all, Transit transit) {
    Segment segment = transit.segment();
    FiveTuple tuple = segment.tuple();
    boolean syn = segment.flags().has(TcpFlag.SYN);
    for (int i = all.size() - 1; i >= 0; i--) {
      Sent sent = all.get(i);
      if (sent.host() == transit.from() && sent.tuple().equals(tuple)) {
        if (syn && sent.iss() != segment.seq()) {
          break;
        }
        long end = Segment.before(sent.end(), segment.end()) ? segment.end() : sent.end();
        all.set(i, new Sent(sent.host(), tuple, sent.iss(), end));
        return;
      }
    }
    all.add(new Sent(transit.from(), tuple, segment.seq(), segment.end()));
  }

  private static void inOrder(Recording recording) {
    if (lopsided(recording)) {
      return;
    }
    Map<Lane, Boolean> lost = new EnumMap<>(Lane.class);
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.Decided decided
            && decided.decision().verdict() != Verdict.ACCEPT) {
          lost.put(recording.scenario().laneOf(decided.segment().tuple()), true);
        } else if (outcome instanceof Outcome.TcpStepped stepped) {
          Lane lane = recording.scenario().laneOf(stepped.tuple());
          TcpFinding finding = stepped.why().finding();
          if (finding instanceof TcpFinding.NoAnswerYet) {
            lost.put(lane, true);
          }
          boolean clean = !lost.containsKey(lane);
          boolean disorder = finding instanceof TcpFinding.DataOutOfOrder;
          Demand.that(!disorder || !clean, "out of order, though nothing was lost: %s", stepped);
        }
      }
    }
  }

  private static void books(Recording recording, World before, Step step) {
    DeviceId id = step.event().device();
    if (!id.isHost()) {
      return;
    }
    for (Socket socket : step.after().host(id).sockets()) {
      Tcb tcb = socket.tcb();
      long next = tcb.sndUna();
      for (Tcb.Sent one : tcb.unacked()) {
        Demand.that(!Segment.before(next, one.seq()), "a gap before %s in %s", one, tcb);
        next = one.end();
      }
      Demand.equal(next, tcb.sndNxt(), "the next number of " + tcb.tuple());
    }
  }

  private static void lines(Recording recording) {
    lines(recording, DeviceId.CLIENT, DeviceId.SERVER);
    if (!masks(recording.scenario().clientFirewall())
        && !masks(recording.scenario().serverFirewall())) {
      lines(recording, DeviceId.SERVER, DeviceId.CLIENT);
    }
  }

  /// Cisco's strict inspection masks the reply to SYST on its way.
  private static boolean masks(FirewallSetup setup) {
    return setup.alg() && setup.traits().algProfile() == AlgProfile.ASA_STRICT;
  }

  private static void lines(Recording recording, DeviceId speaker, DeviceId listener) {
    SequencedMap<Integer, List<String>> said = new TreeMap<>();
    SequencedMap<Integer, List<String>> heard = new TreeMap<>();
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.LineSaid line && line.host() == speaker) {
          add(said, line.session(), line.line());
        } else if (outcome instanceof Outcome.LineHeard line && line.host() == listener) {
          add(heard, line.session(), line.line());
        }
      }
    }
    // Sessions are numbered on each side by itself.
    heard.forEach((session, lines) -> {
      boolean found = said.values().stream().anyMatch(whole -> begins(whole, lines));
      Demand.that(found, "in session %s %s hears %s, of %s", session, listener, lines, said);
    });
  }

  private static void add(SequencedMap<Integer, List<String>> lines, int session, String line) {
    List<String> all = lines.computeIfAbsent(session, _ -> new ArrayList<>());
    for (String one : line.split("\r\n", -1)) {
      // An ALG may hide what system the server is.
      all.add(one.startsWith("215 ") ? "215" : withoutEndpoint(one));
    }
  }

  private static boolean begins(List<String> whole, List<String> part) {
    return part.size() <= whole.size() && whole.subList(0, part.size()).equals(part);
  }

  /// An ALG may write another endpoint into an announcement, and nothing else.
  private static String withoutEndpoint(String line) {
    String verb = line.split(" ", 2)[0];
    return switch (verb) {
      case "PORT", "EPRT", "227", "229" -> line.replaceAll("[\\d,.:a-f|]+", "");
      default -> line;
    };
  }

  private static void wholeFiles(Recording recording) {
    Scenario scenario = recording.scenario();
    boolean typed = scenario.client().options().profile() == ClientProfile.BY_HAND;
    if (!recording.succeeded() || typed || !scenario.others().isEmpty()) {
      return;
    }
    long due =
        scenario.client().transfers().stream()
            .mapToLong(t ->
                switch (t.command()) {
                  case LIST -> scenario.server().listingSize();
                  case RETR -> scenario.server().size(t.file()).orElseThrow();
                })
            .sum();
    List<Segment> got = new ArrayList<>();
    long bytes = 0;
    for (Step step : recording.steps()) {
      if (step.event() instanceof Event.SegmentArrives(Transit transit)
          && transit.to() == DeviceId.CLIENT) {
        Segment one = transit.segment();
        boolean again =
            got.stream().anyMatch(g -> g.tuple().equals(one.tuple()) && g.seq() == one.seq());
        Optional<Integer> length = fileBytes(one.payload());
        if (length.isPresent() && !again) {
          got.add(one);
          bytes += length.get();
        }
      }
    }
    Demand.equal(bytes, due, "the bytes that arrived");
  }

  private static Optional<Integer> fileBytes(Payload payload) {
    return switch (payload) {
      case Payload.FileBytes(int length) -> Optional.of(length);
      case Payload.TlsRecord(var _, Payload inside, int _) -> fileBytes(inside);
      case Payload.ControlText _, Payload.Nothing _, Payload.IcmpError _ -> Optional.empty();
    };
  }
}
