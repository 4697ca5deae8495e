namespace StaticTensors.Generators.Model;

/// <summary>An interceptor: what it returns, and to which calls.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Comment">What it returns, in plain words.</param>
/// <param name="Signature">The method it replaces.</param>
/// <param name="Body">The expression it returns.</param>
/// <param name="Locations">The calls.</param>
internal sealed record Stub(string Name, string Comment, Signature Signature, string Body, EquatableArray<CallLocation> Locations);
