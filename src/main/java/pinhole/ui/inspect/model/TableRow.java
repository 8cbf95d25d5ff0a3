package pinhole.ui.inspect.model;

import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.TrackedTcpState;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.tcp.TcpState;

/// Something that a device keeps: a socket, an open port, a known connection, a pinhole.
///
/// @param device which one keeps it
/// @param detail what it is
/// @param change what became of it in the present step
/// @param was its state before, if that is another one
/// @param tie what it has to do with the picked segment
/// @param pick the number of the segment that stands for it; empty if none does
public record TableRow(
    DeviceId device,
    Detail detail,
    Change change,
    Optional<String> was,
    Tie tie,
    Optional<Integer> pick) {
  /// What became of a row in a step.
  public enum Change {
    /// Nothing.
    NONE,
    /// It appeared.
    NEW,
    /// Its state is another one.
    CHANGED,
    /// It went.
    GONE
  }

  /// What a row has to do with the picked segment.
  public enum Tie {
    /// Nothing.
    NONE,
    /// The segment belongs to this connection, or opened this pinhole.
    OWN,
    /// It is of the same family.
    FAMILY
  }

  /// What a row says.
  public sealed interface Detail {
    /// Its name among the rows of a device.
    String key();

    /// The state that a change is told from.
    String state();

    /// When it ends by itself, empty for never.
    default Optional<SimTime> expires() {
      return Optional.empty();
    }
  }

  /// A port that is open for calls.
  ///
  /// @param local the port
  /// @param lane what FTP uses it for
  public record Listening(Endpoint local, Lane lane) implements Detail {
    @Override
    public String key() {
      return "listen " + local;
    }

    @Override
    public String state() {
      return TcpState.LISTEN.rfcName();
    }
  }

  /// A host's end of a connection.
  ///
  /// @param tcp its state
  /// @param lane what FTP uses it for
  /// @param tuple local end first
  public record Connected(TcpState tcp, Lane lane, FiveTuple tuple) implements Detail {
    @Override
    public String key() {
      return "socket " + tuple;
    }

    @Override
    public String state() {
      return tcp.rfcName();
    }
  }

  /// A connection that a firewall knows.
  ///
  /// @param id its number there
  /// @param tcp what the firewall believes of it
  /// @param lane what FTP uses it for
  /// @param original the direction of its SYN
  /// @param reply the direction of the answers
  /// @param translated whether addresses are translated
  /// @param answered whether the other side has spoken
  /// @param helped whether the ALG reads it
  /// @param expected whether it came through a pinhole
  /// @param until when it is forgotten unless something happens
  public record Known(
      int id,
      TrackedTcpState tcp,
      Lane lane,
      FiveTuple original,
      FiveTuple reply,
      boolean translated,
      boolean answered,
      boolean helped,
      boolean expected,
      SimTime until)
      implements Detail {
    static Known of(ConntrackEntry entry, Lane lane, boolean helped) {
      return new Known(
          entry.id(),
          entry.state(),
          lane,
          entry.original(),
          entry.reply(),
          entry.translated(),
          entry.replySeen(),
          helped,
          entry.master().isPresent(),
          entry.expires());
    }

    @Override
    public String key() {
      return "entry " + id;
    }

    @Override
    public String state() {
      return tcp.name() + (answered ? "" : " [UNREPLIED]");
    }

    @Override
    public Optional<SimTime> expires() {
      return Optional.of(until);
    }
  }

  /// A pinhole.
  ///
  /// @param hole the pinhole
  /// @param used whether its call has come
  /// @param verb the line that announced it: `PORT`, `227`; empty if it is none that the ends know
  /// @param announced when that was sent
  /// @param control the caller's end of the control connection that it is for, if still known
  /// @param closes when it closes if its call does not come
  public record Expected(
      Expectation hole,
      boolean used,
      String verb,
      SimTime announced,
      Optional<Endpoint> control,
      SimTime closes)
      implements Detail {
    @Override
    public String key() {
      return "pinhole " + hole.id();
    }

    @Override
    public String state() {
      return used ? "used" : "open";
    }

    @Override
    public Optional<SimTime> expires() {
      return used ? Optional.empty() : Optional.of(closes);
    }
  }
}
