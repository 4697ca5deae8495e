namespace StaticTensors.Generators.Model;

/// <summary>The location of a call; it changes with every edit of the file.</summary>
/// <param name="Version">The version of the compiler's description of it.</param>
/// <param name="Data">The compiler's description of it.</param>
/// <param name="Place">A hash of the file's text and the position in it, by which the compiler finds the call.</param>
internal readonly record struct CallLocation(int Version, string Data, string Place);

/// <summary>The signature that an interceptor of a call must have.</summary>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters, with types and names.</param>
internal readonly record struct Signature(string Returns, string Parameters);

/// <summary>One call in the user's code that can be intercepted.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Signature">The method it calls.</param>
/// <param name="Call">Its arguments.</param>
internal sealed record CallSite(CallLocation Location, Signature Signature, GridCall Call);
