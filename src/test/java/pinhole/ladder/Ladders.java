package pinhole.ladder;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Storyline;
import pinhole.ui.stage.model.Scenes;

/// Ladders to look at, and ways to look at them.
public final class Ladders {
  private Ladders() {}

  static Ladder of(Scenario scenario) {
    Recording recording = Scenes.run(scenario);
    return Ladder.of(recording, Storyline.of(recording));
  }

  static List<Row> rows(Scenario scenario) {
    return of(scenario).rows(Choice.everything());
  }

  static List<Message> messages(Scenario scenario) {
    return messages(rows(scenario));
  }

  /// All messages, folded ones too.
  static List<Message> messages(List<Row> rows) {
    return rows.stream()
        .flatMap(row ->
            switch (row) {
              case Row.Sent(Message message, var fold) ->
                  fold.isPresent() ? List.<Message>of().stream() : List.of(message).stream();
              case Row.Fold fold -> fold.messages().stream();
              case Row.Wait _, Row.Turn _, Row.Unseen _ -> List.<Message>of().stream();
            })
        .toList();
  }

  static List<Message> of(Scenario scenario, Lane lane, SegmentKind kind) {
    return messages(scenario).stream()
        .filter(m -> m.lane() == lane && m.segment().kind() == kind)
        .toList();
  }

  /// Active mode, the client's wall refuses by ICMP.
  public static Scenario icmp() {
    Scenario reject = Scenes.reject();
    FirewallSetup wall = reject.clientFirewall();
    return reject.withFirewall(
        DeviceId.CLIENT_FIREWALL,
        wall.withTraits(wall.traits().withRejection(Optional.of(IcmpKind.PORT_UNREACHABLE))));
  }

  /// The client calls an address that nobody has.
  public static Scenario nobodyThere() {
    Scenario usual = Scenes.active();
    ClientOptions curl = ClientOptions.CURL;
    Endpoint wrong = new Endpoint(Address.v4(203, 0, 113, 77), usual.server().port());
    return usual.withClient(
        new ClientSetup(
            usual.client().transfers(),
            false,
            true,
            100_000_000,
            200_000_000,
            new ClientOptions(
                curl.profile(), false, false, Optional.empty(), Optional.of(wrong), List.of())));
  }

  /// Passive mode, a file of many segments arrives.
  public static Scenario large(int bytes) {
    Scenario usual = Scenes.range();
    ServerSetup server = usual.server();
    return usual.withServer(
        new ServerSetup(
            server.port(),
            server.pasvRange(),
            server.pasvAddress(),
            true,
            true,
            true,
            false,
            60_000_000,
            List.of(new ServerSetup.ServerFile("file.txt", bytes))));
  }
}
