namespace StaticTensors.Tests.Autodiff;

/// <summary>A program of mygrad's has no counterpart here, and why.</summary>
internal sealed class Inexpressible(string reason) : Exception(reason);
