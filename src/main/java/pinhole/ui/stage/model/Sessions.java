package pinhole.ui.stage.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;

/// Whose segment is whose, where several clients share the stage: the scenario's own client is 0.
final class Sessions {
  private final SequencedMap<Endpoint, Integer> owners = new LinkedHashMap<>();

  Sessions(Recording recording) {
    if (!recording.scenario().others().isEmpty()) {
      recording.steps().forEach(this::read);
    }
  }

  private void read(Step step) {
    Host client = step.after().client();
    for (Socket socket : client.sockets()) {
      note(socket.tcb().tuple().source(), socket.session());
    }
    for (Listener port : client.ports()) {
      note(new Endpoint(port.address(), port.port()), port.session());
    }
  }

  private void note(Endpoint at, int session) {
    if (session >= 0) {
      owners.putIfAbsent(at, session);
    }
  }

  /// Whose a segment is, by its end at the client: the one that it has nearest to the client.
  int of(List<Transit> legs) {
    Transit nearest =
        legs.stream().filter(t -> t.link() == LinkId.CLIENT).findFirst().orElse(legs.getLast());
    FiveTuple tuple = nearest.segment().tuple();
    boolean fromClient = legs.getFirst().from() == DeviceId.CLIENT;
    return owners.getOrDefault(fromClient ? tuple.source() : tuple.destination(), 0);
  }
}
