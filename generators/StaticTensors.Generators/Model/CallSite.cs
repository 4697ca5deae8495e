namespace StaticTensors.Generators.Model;

/// <summary>Where a call stands, as the compiler wants to be told: it changes with every edit of the file.</summary>
internal readonly record struct CallLocation(int Version, string Data);

/// <summary>What an interceptor of a call must look like.</summary>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters, with types and names.</param>
internal readonly record struct Signature(string Returns, string Parameters);

/// <summary>One call in the user's code that can be intercepted.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Signature">The method it calls.</param>
/// <param name="Call">Its arguments.</param>
/// <param name="Plan">The grid, where the compiler knows all of it.</param>
internal sealed record CallSite(CallLocation Location, Signature Signature, GridCall Call, GridPlan? Plan);
