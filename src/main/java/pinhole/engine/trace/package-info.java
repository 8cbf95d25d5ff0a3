/// Reasons: a finding and the findings it rests on. Every decision of the engine carries one.
package pinhole.engine.trace;
