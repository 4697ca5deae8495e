namespace StaticTensors.Tests.Autodiff;

/// <summary>Why a mygrad program has no counterpart here.</summary>
internal sealed class Inexpressible(string reason) : Exception(reason);
