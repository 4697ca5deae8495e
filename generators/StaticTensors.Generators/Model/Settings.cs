namespace StaticTensors.Generators.Model;

/// <summary>The settings of the consumer's build.</summary>
/// <param name="Intercepts">Whether calls may be intercepted at all.</param>
/// <param name="MaxBakedElements">The largest grid to bake; 0: none.</param>
internal readonly record struct Settings(bool Intercepts, int MaxBakedElements);
