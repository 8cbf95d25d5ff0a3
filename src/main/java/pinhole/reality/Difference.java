package pinhole.reality;

/// One point in which a prediction differs from a record.
///
/// @param id of the record
/// @param field what differs, such as `data[0].reached` or `steps[2].verdict`
/// @param recorded what really happened
/// @param predicted what the simulation says
public record Difference(String id, String field, String recorded, String predicted) {
  @Override
  public String toString() {
    return id + ": " + field + ": recorded " + recorded + ", predicted " + predicted;
  }
}
