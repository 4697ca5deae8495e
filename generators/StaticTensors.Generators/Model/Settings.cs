namespace StaticTensors.Generators.Model;

/// <summary>What the consumer's build says.</summary>
/// <param name="Intercepts">Whether calls may be intercepted at all.</param>
/// <param name="MaxBakedElements">No larger grid is baked; 0: none is.</param>
internal readonly record struct Settings(bool Intercepts, int MaxBakedElements);
