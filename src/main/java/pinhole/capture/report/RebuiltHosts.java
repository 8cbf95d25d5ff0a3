package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Match;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpCommand;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.ServerSetup.ServerFile;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Lab.PortPlan;
import pinhole.engine.sim.Scenario;

/// The two hosts of a rebuilt session.
final class RebuiltHosts {
  private static final int NETWORK_BITS = 24;
  private static final long HOST_MASK = 0xff;
  private static final int LONGEST_NAME = 60;
  private static final int DATA_PORT = 20;
  private static final int FIRST_FREE_PORT = 1024;
  private static final long CONNECT_MICROS = 3_000_000;
  private static final long RUN_MICROS = 10_000_000;
  private static final long DATA_MICROS = 4_000_000;
  private static final PortRange USUAL = new PortRange(50_000, 50_100);
  private static final String USUAL_FILE = "readme.txt";
  private static final int USUAL_SIZE = 800;
  private static final int MOST_BYTES = 100_000;

  private final SessionReport report;
  private final CapturedSession session;
  private final List<String> assumed = new ArrayList<>();
  private Address client;
  private Address inside = Lab.standard().serverInside();
  private boolean allowsActive = true;
  private boolean allowsPassive = true;

  RebuiltHosts(SessionReport report) {
    this.report = report;
    session = report.session();
    client = session.client().address();
  }

  /// What had to be assumed, as keys of words.
  List<String> assumed() {
    return assumed;
  }

  boolean isActive(DataAttempt attempt) {
    return attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
  }

  /// The client has this address inside.
  void behindNat(Address own) {
    client = own;
  }

  /// The server has this address inside.
  void serverBehindNat(Address own) {
    inside = own;
  }

  /// An outside address for the client's firewall, where the capture shows none.
  Address outside() {
    return Lab.standard().clientOutside();
  }

  /// The server refuses a mode.
  void refuses(boolean active) {
    allowsActive = !active;
    allowsPassive = active;
  }

  Scenario scenario(RebuiltWalls walls) {
    Optional<DataAttempt> attempt = attempt();
    boolean tls = session.sealed().isPresent();
    return new Scenario(
        "captured-session-" + session.number(),
        new ClientSetup(
            List.of(transfer(attempt)),
            tls,
            attempt.filter(it -> it.match() == Match.EXACT || it.match() == Match.NONE).isEmpty(),
            CONNECT_MICROS,
            RUN_MICROS),
        walls.client(),
        walls.server(),
        server(attempt, tls),
        lab(attempt),
        1);
  }

  private Optional<DataAttempt> attempt() {
    return about().attempt();
  }

  /// What the report was written from, as far as it matters here.
  Case about() {
    return new Case(session, report.finding(), report.scenery().point(), List.of(), SimTime.ZERO);
  }

  private Transfer transfer(Optional<DataAttempt> attempt) {
    FtpCommand command =
        attempt
            .flatMap(DataAttempt::command)
            .map(CapturedLine::text)
            .map(FtpCommand::parse)
            .orElse(new FtpCommand("RETR", USUAL_FILE));
    Transfer.Command what =
        switch (command.verb()) {
          case "LIST", "NLST", "MLSD" -> Transfer.Command.LIST;
          case "STOR", "STOU", "APPE" -> {
            assumed.add("re.upload");
            yield Transfer.Command.RETR;
          }
          default -> Transfer.Command.RETR;
        };
    return new Transfer(what, name(command), mode(attempt));
  }

  private static String name(FtpCommand command) {
    String argument = command.argument();
    String name = argument.substring(argument.lastIndexOf('/') + 1);
    boolean plain = name.matches("[A-Za-z0-9._-]+") && name.length() <= LONGEST_NAME;
    return plain && !name.startsWith("-") ? name : USUAL_FILE;
  }

  private DataMode mode(Optional<DataAttempt> attempt) {
    Optional<DataMode> known = attempt.flatMap(DataAttempt::mode);
    if (known.isEmpty() && attempt.isPresent()) {
      assumed.add("re.mode");
    }
    boolean active = attempt.filter(this::isActive).isPresent();
    return known.orElse(active ? DataMode.PORT : DataMode.PASV);
  }

  private ServerSetup server(Optional<DataAttempt> attempt, boolean tls) {
    Optional<Integer> port = passivePort(attempt);
    Optional<CapturedConnection> data = attempt.flatMap(DataAttempt::connection);
    long bytes = data.map(CapturedConnection::bytes).orElse(0L);
    String name =
        attempt
            .flatMap(DataAttempt::command)
            .map(it -> name(FtpCommand.parse(it.text())))
            .orElse(USUAL_FILE);
    return new ServerSetup(
        session.server().port(),
        port.map(PortRange::of).orElse(USUAL),
        Optional.empty(),
        allowsActive,
        allowsPassive,
        data.filter(it -> isActive(attempt.get()))
            .map(it -> it.caller().port() == DATA_PORT)
            .orElse(true),
        tls,
        DATA_MICROS,
        List.of(new ServerFile(name, bytes > 0 ? (int) Math.min(bytes, MOST_BYTES) : USUAL_SIZE)));
  }

  private Optional<Integer> passivePort(Optional<DataAttempt> attempt) {
    return attempt
        .filter(it -> !isActive(it))
        .flatMap(it ->
            it.announced().map(e -> e.port()).or(() -> it.connection().map(c -> c.callee().port())))
        .filter(it -> it >= FIRST_FREE_PORT);
  }

  private Lab lab(Optional<DataAttempt> attempt) {
    Lab usual = Lab.standard();
    List<Integer> clientData = new ArrayList<>();
    attempt
        .filter(this::isActive)
        .flatMap(it ->
            it.announced().map(e -> e.port()).or(() -> it.connection().map(c -> c.callee().port())))
        .ifPresent(clientData::add);
    attempt
        .filter(it -> !isActive(it))
        .flatMap(DataAttempt::connection)
        .ifPresent(it -> clientData.add(it.caller().port()));
    List<Integer> serverData = passivePort(attempt).map(List::of).orElse(List.of());
    Address server = session.server().address();
    Address outside =
        client.equals(session.client().address())
            ? usual.clientOutside()
            : session.client().address();
    return new Lab(
        client,
        network(client),
        outside,
        server,
        inside.equals(server) ? usual.serverInside() : inside,
        server,
        usual.clientLinkMicros(),
        usual.internetMicros(),
        usual.serverLinkMicros(),
        usual.firewallMicros(),
        new PortPlan(Optional.of(session.client().port()), clientData, serverData),
        usual.synSchedule(),
        List.of());
  }

  /// The network in which an IPv4 address most likely lies.
  private static Prefix network(Address address) {
    long base = address.low() & ~HOST_MASK;
    return new Prefix(new Address(address.version(), 0, base), NETWORK_BITS);
  }
}
