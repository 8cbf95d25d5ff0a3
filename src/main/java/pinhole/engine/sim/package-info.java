/// The simulation: a scenario is run to its end at once into an immutable recording. Only the
/// simulator owns a queue; everything else here is values.
package pinhole.engine.sim;
