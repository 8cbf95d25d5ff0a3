package archfixtures.pinhole.engine.firewall;

import java.util.HashMap;
import java.util.Map;

/// Planted: a hash map in the engine.
public final class HashesByConstructor {
  public Map<String, String> made() {
    return new HashMap<>();
  }
}
