namespace StaticTensors.Tests.Autodiff;

/// <summary>The keyword arguments of a call.</summary>
internal sealed class Keywords(Dictionary<string, object?> values)
{
    public bool? Constant => (bool?)values.GetValueOrDefault("constant");

    public bool KeepDims => (bool?)values.GetValueOrDefault("keepdims") ?? false;

    public bool IsAxisNone => values.TryGetValue("axis", out object? axis) && axis is null;

    public int? Axis => values.GetValueOrDefault("axis") is { } axis ? Functions.Integers(axis)[0] : null;

    public int[] Axes => values.GetValueOrDefault("axis") is { } axis ? Functions.Integers(axis) : [];

    public object? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Arguments that have no counterpart here.</summary>
    public void AllowOnly(params string[] names)
    {
        if (values.Keys.FirstOrDefault(name => !names.Contains(name)) is { } other)
            throw new Inexpressible($"an argument named {other}");
    }
}
