namespace StaticTensors.Generators.Model;

/// <summary>
/// The known arguments of a partly known grid of powers that would cost the run time a logarithm: the base of a Logspace, an end of a Geomspace, or both; null
/// for the others.
/// </summary>
internal sealed record KnownPowers(Real? Base, Real? Start, Real? Stop);
