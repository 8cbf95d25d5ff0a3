package pinhole.challenge;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;

/// Lays a change over a scenario: mappings are joined key by key, all else is replaced.
final class Overlay {
  private Overlay() {}

  static LocatedNode of(LocatedNode below, LocatedNode above) {
    if (!(below instanceof Mapping old) || !(above instanceof Mapping change)) {
      return above;
    }
    SequencedMap<String, Member> all = new LinkedHashMap<>(old.members());
    change
        .members()
        .forEach((key, member) -> {
          Member had = all.get(key);
          LocatedNode value = had == null ? member.value() : of(had.value(), member.value());
          all.put(key, new Member(member.line(), value));
        });
    return new Mapping(change.line(), all);
  }
}
