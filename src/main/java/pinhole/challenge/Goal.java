package pinhole.challenge;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.sim.ClientSetup;
import pinhole.lesson.Change;

/// Something that an answer must achieve.
public sealed interface Goal {
  /// The id of the goal that counts ports.
  String BUDGET = "budget";

  /// The id of the goal that counts rules.
  String RULES = "rules";

  /// Its name in the file.
  String id();

  /// What it asks for, in words for the learner.
  String text();

  /// A session that is simulated, once with each of some data ports of the server.
  ///
  /// @param id its name
  /// @param text what it asks for
  /// @param succeeds whether it must succeed; else it must not
  /// @param with switches that are set for it
  /// @param client another client that holds it; empty for the answer's own
  /// @param from the client's address as the server's side sees it; empty for the scenario's own
  /// @param serverData data ports of the server to try, one run each; none for one run
  /// @param clientData the same for data ports of the client
  record Session(
      String id,
      String text,
      boolean succeeds,
      List<Change> with,
      Optional<ClientSetup> client,
      Optional<Address> from,
      List<Integer> serverData,
      List<Integer> clientData)
      implements Goal {
    /// Copies the lists.
    public Session {
      with = List.copyOf(with);
      serverData = List.copyOf(serverData);
      clientData = List.copyOf(clientData);
    }
  }

  /// A connection request at rest: nothing is going on, and no pinhole is open.
  ///
  /// @param id its name
  /// @param text what it asks for
  /// @param passes whether it must get through; else it must not
  /// @param from who calls
  /// @param to who is called
  /// @param port the port that is called
  /// @param sourcePort the port that it is called from; empty for any
  record Call(
      String id,
      String text,
      boolean passes,
      Place from,
      Place to,
      int port,
      Optional<Integer> sourcePort)
      implements Goal {}

  /// How many ports may be reachable at rest.
  ///
  /// @param text what it asks for
  /// @param ports at most so many
  record Budget(String text, int ports) implements Goal {
    @Override
    public String id() {
      return BUDGET;
    }
  }

  /// How many rules may be in use.
  ///
  /// @param text what it asks for
  /// @param most at most so many
  record RuleCount(String text, int most) implements Goal {
    @Override
    public String id() {
      return RULES;
    }
  }
}
