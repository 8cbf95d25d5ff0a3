package pinhole.app;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which components of a record differ from those of another one, and which there are at all: by
/// reflection, so that one that is added is known without a line more.
final class Changed {
  private final Set<String> paths = new TreeSet<>();

  private Changed() {}

  /// The components in which two values of a type differ.
  static Set<String> between(Object one, Object other) {
    Changed changed = new Changed();
    changed.compare("", one, other);
    return changed.paths;
  }

  /// All components of a type in which two values can differ.
  static Set<String> possible(Class<?> type) {
    Changed changed = new Changed();
    changed.walk("", type);
    return changed.paths;
  }

  private void compare(String path, Object one, Object other) {
    if (Objects.equals(one, other)) {
      return;
    }
    if (one != null
        && other != null
        && parts(one.getClass())
        && one.getClass() == other.getClass()) {
      for (RecordComponent part : one.getClass().getRecordComponents()) {
        compare(path + "." + part.getName(), value(part, one), value(part, other));
      }
    } else if (one instanceof List<?> some
        && other instanceof List<?> others
        && some.size() == others.size()) {
      paths.add(path);
      for (int i = 0; i < some.size(); i++) {
        compare(path + "[]", some.get(i), others.get(i));
      }
    } else if (one instanceof Optional<?> some && other instanceof Optional<?> others) {
      compare(path, some.orElse(null), others.orElse(null));
    } else {
      paths.add(path);
    }
  }

  private void walk(String path, Type type) {
    if (type instanceof Class<?> record && parts(record)) {
      for (RecordComponent part : record.getRecordComponents()) {
        walk(path + "." + part.getName(), part.getGenericType());
      }
    } else if (type instanceof ParameterizedType of && of.getRawType().equals(List.class)) {
      paths.add(path);
      if (of.getActualTypeArguments()[0] instanceof Class<?> inner && parts(inner)) {
        walk(path + "[]", inner);
      }
    } else {
      paths.add(path);
    }
  }

  /// An address or a range of ports is one thing.
  private static boolean parts(Class<?> type) {
    return type.isRecord() && !type.getPackageName().endsWith(".net");
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
