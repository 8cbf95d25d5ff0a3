package pinhole.reality;

import pinhole.reality.Observation.Announcement;
import pinhole.reality.Observation.Hits;
import pinhole.reality.Observation.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an observation with the names and the order of `observed` in records.
public final class ObservationJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ObservationJson() {}

  /// The observation as a JSON object.
  public static ObjectNode of(Observation observation) {
    ObjectNode out = NODES.objectNode();
    out.put("result", observation.ok() ? ObservationReader.OK : ObservationReader.FAILED);
    reach(out.putObject("control"), observation.control());
    ArrayNode data = out.putArray("data");
    observation.data().forEach(request -> data.add(request(request)));
    ArrayNode dialog = out.putArray("dialog");
    observation.dialog().forEach(dialog::add);
    ArrayNode announced = out.putArray("announced");
    observation.announced().forEach(line -> announced.add(announcement(line)));
    ObjectNode hits = out.putObject("rulesHit");
    hits(hits.putArray("clientFirewall"), observation.clientFirewall());
    hits(hits.putArray("serverFirewall"), observation.serverFirewall());
    return out;
  }

  private static ObjectNode request(Request request) {
    ObjectNode out = NODES.objectNode();
    out.put("initiator", request.initiator().id());
    out.put("fromPort20", request.fromPort20());
    reach(out, request);
    return out;
  }

  private static void reach(ObjectNode out, Request request) {
    out.put("reached", ObservationReader.word(request.reached()));
    out.put("answer", request.answer().word());
  }

  private static ObjectNode announcement(Announcement line) {
    ObjectNode out = NODES.objectNode();
    out.put("sent", line.sent());
    line.received().ifPresentOrElse(r -> out.put("received", r), () -> out.putNull("received"));
    return out;
  }

  private static void hits(ArrayNode out, Hits hits) {
    hits.rules().forEach(out::add);
    if (hits.defaultIn()) {
      out.add(Hits.DEFAULT_IN);
    }
    if (hits.defaultOut()) {
      out.add(Hits.DEFAULT_OUT);
    }
  }
}
