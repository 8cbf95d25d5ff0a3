package archfixtures.pinhole.engine.firewall;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Planted: a collector into a hash set in the engine.
public final class HashesByCollector {
  public Set<String> made() {
    return Stream.of("a").collect(Collectors.toSet());
  }
}
