package pinhole.ui.options;

import java.util.List;
import java.util.Set;
import pinhole.lesson.Control;

/// Options that belong together.
///
/// @param key of its title
/// @param options in order
record Group(String key, List<Option> options) {
  Group {
    options = List.copyOf(options);
  }

  /// The same without what is not offered.
  Group offering(Set<Control> controls) {
    return new Group(
        key,
        options.stream()
            .filter(o -> o.about().control().filter(controls::contains).isPresent())
            .toList());
  }
}
