namespace StaticTensors.Generators.Model;

/// <summary>
/// What the compiler knows of a grid of powers that it does not know whole, as far as it costs the run time a logarithm: the base of a
/// Logspace, an end of a Geomspace, or both; null where not.
/// </summary>
internal sealed record KnownPowers(Real? Base, Real? Start, Real? Stop);
