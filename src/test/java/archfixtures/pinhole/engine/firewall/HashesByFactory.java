package archfixtures.pinhole.engine.firewall;

import java.util.Set;

/// Planted: an unordered copy in the engine.
public final class HashesByFactory {
  public Set<String> made() {
    return Set.of("a", "b");
  }
}
