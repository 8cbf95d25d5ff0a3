package pinhole.engine.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The recorded scripts of Linux's FTP helper, played through our firewall, segment by segment.
public final class AlgScripts {
  private static final Address OUTSIDE = Address.v4(203, 0, 113, 1);
  private static final Flags PUSH = Flags.of(TcpFlag.PSH, TcpFlag.ACK);

  private AlgScripts() {}

  /// What each script shows differently, by its name; empty for one that is predicted.
  public static SequencedMap<String, Optional<String>> differences() throws IOException {
    SequencedMap<String, Optional<String>> found = new TreeMap<>();
    for (JsonNode one : records()) {
      found.put(one.get("id").asString(), new Script(one).play());
    }
    return found;
  }

  private static JsonNode records() throws IOException {
    try (InputStream in = AlgScripts.class.getResourceAsStream("/reality/alg.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  /// One recorded script, played on a control connection that was just opened.
  private static final class Script {
    private final JsonNode record;
    private final FirewallSetup setup;
    private FirewallState state = FirewallState.fresh(1);
    private Endpoint client;
    private Endpoint server;
    private FiveTuple fromServer;
    private long clientSeq = 1000;
    private long serverSeq = 2000;
    private int number;

    Script(JsonNode record) {
      this.record = record;
      boolean v6 = record.get("ipVersion").asInt() == 6;
      int port = record.get("controlPort").asInt();
      client = new Endpoint(Address.parse(v6 ? "2001:db8:1::10" : "10.1.1.10"), 40000);
      server = new Endpoint(Address.parse(v6 ? "2001:db8:2::21" : "203.0.113.21"), port);
      Nat nat = record.get("sourceNat").asBoolean() ? new Nat.Masquerade(OUTSIDE) : new Nat.None();
      Rule all =
          new Rule(
              "",
              true,
              Direction.OUT,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Verdict.ACCEPT);
      setup =
          new FirewallSetup(true, true, List.of(21), nat, List.of(all), Verdict.DROP, Verdict.DROP);
    }

    Optional<String> play() {
      shakeHands();
      for (int i = 0; i < record.get("steps").size(); i++) {
        JsonNode step = record.get("steps").get(i);
        String predicted = predict(step);
        String recorded = recorded(step);
        if (!predicted.equals(recorded)) {
          return Optional.of(
              record.get("id").asString()
                  + " step "
                  + i
                  + ": recorded "
                  + recorded
                  + ", predicted "
                  + predicted);
        }
      }
      return Optional.empty();
    }

    private void shakeHands() {
      FiveTuple out = FiveTuple.tcp(client, server);
      Segment syn = segment(out, Flags.of(TcpFlag.SYN), clientSeq++, 0, Payload.NONE);
      fromServer = pass(syn, Direction.OUT).onward().orElseThrow().tuple().reversed();
      Flags synAck = Flags.of(TcpFlag.SYN, TcpFlag.ACK);
      pass(segment(fromServer, synAck, serverSeq++, clientSeq, Payload.NONE), Direction.IN);
      Flags ack = Flags.of(TcpFlag.ACK);
      pass(segment(out, ack, clientSeq, serverSeq, Payload.NONE), Direction.OUT);
    }

    private String predict(JsonNode step) {
      String data = step.get("data").asString();
      boolean byClient = step.get("from").asString().equals("client");
      Payload payload = new Payload.ControlText(data);
      Segment segment =
          byClient
              ? segment(FiveTuple.tcp(client, server), PUSH, clientSeq, serverSeq, payload)
              : segment(fromServer, PUSH, serverSeq, clientSeq, payload);
      Passage passage = pass(segment, byClient ? Direction.OUT : Direction.IN);
      clientSeq += byClient ? data.length() : 0;
      serverSeq += byClient ? 0 : data.length();
      String arrived =
          passage
              .onward()
              .map(s -> ((Payload.ControlText) s.payload()).text())
              .filter(text -> !text.equals(data))
              .orElse("");
      List<String> expected = new ArrayList<>();
      for (Expectation e : state.expectations()) {
        expected.add(e.source() + ">" + e.destination().address() + ">" + e.destination().port());
      }
      return (passage.onward().isPresent() ? "accept" : "drop") + " " + arrived + expected;
    }

    private static String recorded(JsonNode step) {
      List<String> expected = new ArrayList<>();
      for (JsonNode e : step.get("expectations")) {
        expected.add(
            e.get("source").asString()
                + ">"
                + e.get("destination").asString()
                + ">"
                + e.get("destinationPort").asInt());
      }
      return step.get("verdict").asString()
          + " "
          + step.path("rewrittenTo").asString("")
          + expected;
    }

    private Segment segment(FiveTuple tuple, Flags flags, long seq, long ack, Payload payload) {
      return new Segment(++number, tuple, flags, seq, ack, payload);
    }

    private Passage pass(Segment segment, Direction direction) {
      Passage passage =
          Firewall.pass(setup, state, segment, direction, new SimTime(number * 1000L));
      state = passage.after();
      return passage;
    }
  }
}
