package pinhole.property;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Copies of records with one component changed, by its name: a component that is added to a setup
/// later is varied and simplified without a change here.
public final class Remake {
  private Remake() {}

  /// The same record with another value for one component.
  ///
  /// @throws IllegalArgumentException if the record has no such component
  public static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] parts = parts(record);
    Object[] values = new Object[parts.length];
    boolean found = false;
    for (int i = 0; i < parts.length; i++) {
      boolean here = parts[i].getName().equals(component);
      values[i] = here ? value : read(record, parts[i]);
      found |= here;
    }
    if (!found) {
      throw new IllegalArgumentException(
          record.getClass().getSimpleName() + " has no " + component);
    }
    return make(record, parts, values);
  }

  /// The record with one component as in a plain one, for each component that differs.
  public static <R extends Record> List<R> plainer(R record, R plain) {
    List<R> all = new ArrayList<>();
    for (RecordComponent part : parts(record)) {
      Object value = read(plain, part);
      if (!Objects.equals(read(record, part), value)) {
        all.add(with(record, part.getName(), value));
      }
    }
    return all;
  }

  /// The values of a record's components, in order.
  public static List<Object> values(Record record) {
    List<Object> all = new ArrayList<>();
    for (RecordComponent part : parts(record)) {
      all.add(read(record, part));
    }
    return all;
  }

  private static RecordComponent[] parts(Record record) {
    return record.getClass().getRecordComponents();
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " hides " + part.getName(), e);
    }
  }

  private static <R extends Record> R make(R record, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
    }
    try {
      @SuppressWarnings("unchecked") // the class of a record of type R makes records of type R
      Constructor<R> constructor = (Constructor<R>) record.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record, e);
    }
  }
}
